// The time limits that ask something now, beside every screen of a dossier: a few, with the way to all of them and how each was
// counted (procedures/LimitPanels.tsx).
import { useLocation } from 'react-router';
import type { LimitView } from '../../../views/limit.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { isOpen } from '../procedures/pressing.ts';
import { topicAddress } from './addresses.ts';
import { DueWords } from './DueWords.tsx';
import { limitMark, TONE } from './limit-mark.ts';

const SHOWN = 3;

type LimitsProps = { readonly limits: readonly LimitView[]; readonly dossierId: string };

export function Limits({ limits, dossierId }: LimitsProps) {
  const t = useText('dossier');
  const all = topicAddress(dossierId, 'procedures');
  const { pathname } = useLocation();
  // The screen with all of them would show the same limits twice.
  if (limits.length === 0 || pathname === all) return null;
  const open = limits.filter(isOpen);
  return (
    <Panel title={t('limitsTitle')}>
      <ul className="vo-plain-list vo-stack">
        {open.slice(0, SHOWN).map((limit) => (
          <li key={limit.key} className="vo-stack vo-stack--small">
            <Limit limit={limit} />
          </li>
        ))}
      </ul>
      {open.length > SHOWN && <p className="vo-muted">{t('limitsMore', { count: open.length - SHOWN })}</p>}
      <TextLink to={all}>{t('toLimits')}</TextLink>
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
      <p className="vo-muted">{say(limit.who)}</p>
    </>
  );
}
