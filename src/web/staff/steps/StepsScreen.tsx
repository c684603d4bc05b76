// The four steps in order on one page: the child's interests, other interests, the weighing, the explanation.
import { useDone } from '../../parts/Done.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { StepExplain } from './StepExplain.tsx';
import { StepInterests } from './StepInterests.tsx';
import { StepOthers } from './StepOthers.tsx';
import { StepWeighing } from './StepWeighing.tsx';

export function StepsScreen() {
  const t = useText('steps');
  const { notice, tell } = useDone();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      {notice}
      <p className="vo-readable">{t('intro')}</p>
      <StepInterests tell={tell} />
      <StepOthers tell={tell} />
      <StepWeighing tell={tell} />
      <StepExplain />
    </>
  );
}
