// The time limits that run on this dossier: until when, who can act, what follows. Doubt about the law is said, not hidden.
import type { LimitView } from '../../../views/limit.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { limitMark } from './limit-mark.ts';

const TONE = {
  running: 'info',
  near: 'warning',
  due: 'warning',
  met: 'success',
  late: 'warning',
  breached: 'danger',
  ended: 'neutral',
} as const satisfies Record<ReturnType<typeof limitMark>, Tone>;

export function Limits({ limits }: { readonly limits: readonly LimitView[] }) {
  const t = useText('dossier');
  if (limits.length === 0) return null;
  return (
    <Panel title={t('limitsTitle')}>
      <ul className="vo-plain-list vo-stack">
        {limits.map((limit) => (
          <li key={limit.key} className="vo-stack vo-stack--small">
            <Limit limit={limit} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Limit({ limit }: { readonly limit: LimitView }) {
  const t = useText('dossier');
  const say = useSay();
  const mark = limitMark(limit);
  return (
    <>
      <strong>{say(limit.what)}</strong>
      <span>
        <StatusBadge tone={TONE[mark]}>{t(`limit.${mark}`)}</StatusBadge>
      </span>
      <DueWords limit={limit} />
      <Disclosure summary={t('limitMore')}>
        <p>{say(limit.who)}</p>
        <p>{say(limit.consequence)}</p>
        {limit.doubts.map((doubt) => (
          <p key={doubt.nl} className="vo-muted">
            {say(doubt)}
          </p>
        ))}
      </Disclosure>
    </>
  );
}

function DueWords({ limit: { due, warnOn, state } }: { readonly limit: LimitView }) {
  const t = useText('dossier');
  const language = useLanguage();
  const day = (moment: string) => longDay(moment.slice(0, 10), language);
  if (due === null) return <p>{t('limitNoDay')}</p>;
  const earlier = state === 'running' && warnOn !== null && warnOn !== due && typeof due === 'string';
  return (
    <p>
      {typeof due === 'string'
        ? t('limitUntil', { day: day(due) })
        : t('limitBetween', { earliest: day(due.earliest), latest: day(due.latest) })}
      {earlier && ` ${t('limitWarn', { day: day(warnOn) })}`}
    </p>
  );
}
