// Until when a limit runs, in a sentence; where readings differ, from which day to start.
import type { LimitView } from '../../../views/limit.ts';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

export function DueWords({ limit: { due, warnOn, state } }: { readonly limit: LimitView }) {
  const t = useText('dossier');
  const language = useLanguage();
  const day = (moment: string) => longDay(moment.slice(0, 10), language);
  if (due === null) return <p>{t('limitNoDay')}</p>;
  // “Until and including …, 00:00” reads as a day too late: a limit that ends at midnight is over when that day begins.
  const until = (moment: string) => {
    if (moment.length <= 10) return t('limitUntil', { day: day(moment) });
    const time = moment.slice(11, 16);
    return time === '00:00' ? t('limitBefore', { day: day(moment) }) : t('limitUntilTime', { day: day(moment), time });
  };
  const earlier = state === 'running' && warnOn !== null && warnOn !== due && typeof due === 'string';
  return (
    <p>
      {typeof due === 'string'
        ? until(due)
        : t('limitBetween', { earliest: day(due.earliest), latest: day(due.latest) })}
      {earlier && ` ${t('limitWarn', { day: day(warnOn) })}`}
    </p>
  );
}
