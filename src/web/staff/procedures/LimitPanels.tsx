// All time limits of a dossier: what runs or was not met first, then what is behind us. Nothing falls out of the list.
import type { LimitView } from '../../../views/limit.ts';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { LimitDetails } from './LimitDetails.tsx';
import { isOpen } from './pressing.ts';

export function LimitPanels({ limits }: { readonly limits: readonly LimitView[] }) {
  const t = useText('procedures');
  const [open, behind] = [limits.filter(isOpen), limits.filter((limit) => !isOpen(limit))];
  return (
    <>
      <Panel title={t('openTitle', { count: open.length })} level={3}>
        {open.length === 0 && (
          <EmptyState title={t('noneOpen')} level={3}>
            <p>{t('noneOpenText')}</p>
          </EmptyState>
        )}
        {open.map((limit) => (
          <LimitDetails key={limit.key} limit={limit} />
        ))}
      </Panel>
      {behind.length > 0 && (
        <Panel title={t('behindTitle', { count: behind.length })} level={3}>
          {behind.map((limit) => (
            <LimitDetails key={limit.key} limit={limit} />
          ))}
        </Panel>
      )}
    </>
  );
}
