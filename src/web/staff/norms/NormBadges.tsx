// What a provision is worth and whether it was checked, as badges.
import type { NormView } from '../../../contract/law.ts';
import type { IconName } from '../../parts/Icon.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { type Worth, worthOf } from '../../parts/worth.ts';
import { useText } from '../../text/use-text.ts';

const LOOK = {
  'binding-law': { tone: 'info', icon: 'weighing' },
  'law-elsewhere': { tone: 'neutral', icon: 'weighing' },
  'authoritative-guidance': { tone: 'neutral', icon: 'document' },
  advocacy: { tone: 'neutral', icon: 'flag' },
} as const satisfies Record<Worth, { tone: Tone; icon: IconName }>;

export function NormBadges({ norm }: { readonly norm: NormView }) {
  const t = useText('norms');
  const words = useText('findings');
  const worth = worthOf(norm, new Date().toISOString().slice(0, 10));
  return (
    <span className="vo-row">
      <StatusBadge tone={LOOK[worth].tone} icon={LOOK[worth].icon}>
        {words(`authority.${worth}`)}
      </StatusBadge>
      {norm.doubtWaits === true && <StatusBadge tone="warning">{t('statusOf.doubted')}</StatusBadge>}
      {norm.verified === 'not-verified' && <StatusBadge tone="warning">{t('notVerified')}</StatusBadge>}
    </span>
  );
}
