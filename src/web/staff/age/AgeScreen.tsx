// An age in doubt: the age that is used, everything that was said about it, the assessment, and what was concluded.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { AgeUsed } from './AgeUsed.tsx';
import { Assessments } from './Assessments.tsx';
import { Conclusions } from './Conclusions.tsx';
import { Doubts } from './Doubts.tsx';
import { Evidence } from './Evidence.tsx';

export function AgeScreen() {
  const t = useText('age');
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <AgeUsed />
      <Evidence />
      <Doubts />
      <Assessments />
      <Conclusions />
    </>
  );
}
