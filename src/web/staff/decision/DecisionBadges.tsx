// How a decision stands: its status, and how much stands in the way or is left to do.
import type { DecisionView } from '../../../views/sheet.ts';
import type { IconName } from '../../parts/Icon.tsx';
import { StatusBadge, type Tone } from '../../parts/StatusBadge.tsx';
import { useText } from '../../text/use-text.ts';

const STATUS = {
  planned: { tone: 'info', icon: 'clock' },
  adopted: { tone: 'neutral', icon: 'decision' },
  withdrawn: { tone: 'neutral', icon: 'close' },
  'set-aside': { tone: 'warning', icon: 'close' },
} as const satisfies Record<DecisionView['status'], { tone: Tone; icon: IconName }>;

export function DecisionBadges({ decision }: { readonly decision: DecisionView }) {
  const t = useText('decisions');
  const stopped = useText('stops');
  const { status, stopping, tasks, direction, stoppedBy } = decision;
  return (
    <>
      <StatusBadge tone={STATUS[status].tone} icon={STATUS[status].icon}>
        {t(`status.${status}`)}
      </StatusBadge>
      {status === 'planned' && direction === 'adverse' && (
        <StatusBadge tone={stopping.length > 0 ? 'danger' : 'neutral'}>
          {stopping.length > 0 ? t('stoppingCount', { count: stopping.length }) : t('nothingStops')}
        </StatusBadge>
      )}
      {stoppedBy !== undefined && status !== 'withdrawn' && status !== 'set-aside' && (
        <StatusBadge tone="danger">{stopped('badge')}</StatusBadge>
      )}
      {status !== 'withdrawn' && tasks.length > 0 && (
        <StatusBadge tone="warning" icon="tasks">
          {t('tasksCount', { count: tasks.length })}
        </StatusBadge>
      )}
    </>
  );
}
