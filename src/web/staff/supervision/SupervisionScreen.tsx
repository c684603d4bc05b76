// Child protection around this child: referrals with their receipt, measures, and the hand-over before a departure.
import { TopicHeading } from '../../parts/Page.tsx';
import { useText } from '../../text/use-text.ts';
import { Measures } from './Measures.tsx';
import { Referrals } from './Referrals.tsx';

export function SupervisionScreen() {
  const t = useText('supervision');
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <Referrals />
      <Measures />
    </>
  );
}
