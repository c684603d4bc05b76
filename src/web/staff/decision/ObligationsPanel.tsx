// The obligations while a decision is being prepared: what the proof would show if it were taken now.
import type { ObligationView } from '../../../views/obligation.ts';
import { Panel } from '../../parts/Panel.tsx';
import { useText } from '../../text/use-text.ts';
import { ObligationList } from './ObligationList.tsx';

export function ObligationsPanel({ obligations }: { readonly obligations: readonly ObligationView[] }) {
  const t = useText('receipt');
  return (
    <Panel title={t('liveTitle')} level={3}>
      <p className="vo-readable">{t('liveIntro')}</p>
      <ObligationList obligations={obligations} />
    </Panel>
  );
}
