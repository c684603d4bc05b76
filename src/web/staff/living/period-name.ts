// What a period is called in a list to choose from: topic, kind and days.
import { useText } from '../../text/use-text.ts';
import { type Period, useWhen } from './Periods.tsx';

export function usePeriodName(): (period: Period) => string {
  const t = useText('living');
  const when = useWhen();
  return (period) => `${t(`topic.${period.topic}`)}: ${t(`kind.${period.kind}`)}, ${when(period)}`;
}
