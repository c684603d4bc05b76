// Until when a limit runs, in a sentence; where readings differ, from which day to start.
import type { LimitView } from '../../../views/limit.ts';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

export function DueWords({ limit: { due, warnOn, state } }: { readonly limit: LimitView }) {
  const t = useText('dossier');
  const language = useLanguage();
  const day = (moment: string) => longDay(moment.slice(0, 10), language);
  if (due === null) return <p>{t('limitNoDay')}</p>;
  const earlier = state === 'running' && warnOn !== null && warnOn !== due && typeof due === 'string';
  return (
    <p>
      {typeof due === 'string'
        ? t('limitUntil', { day: due.length > 10 ? `${day(due)}, ${due.slice(11, 16)}` : day(due) })
        : t('limitBetween', { earliest: day(due.earliest), latest: day(due.latest) })}
      {earlier && ` ${t('limitWarn', { day: day(warnOn) })}`}
    </p>
  );
}
