// Step 4: whether the child was told, for each decision that stands; the talk itself is planned with the decision.
import type { DecisionView } from '../../../views/sheet.ts';
import { ButtonLink, TextLink } from '../../parts/Action.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ItemList } from '../../parts/ItemList.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';

export function StepExplain() {
  const t = useText('steps');
  const say = useSay();
  const { sheet } = useSheet();
  const decisions = sheet.decisions.filter(({ status }) => status !== 'withdrawn');
  const address = topicAddress(sheet.dossierId, 'decisions');
  return (
    <Panel title={t('step4')} level={3}>
      <p className="vo-readable">{t('explainIntro')}</p>
      {decisions.length === 0 ? (
        <EmptyState title={t('noDecision')} level={3}>
          <ButtonLink to={address}>{t('toDecisions')}</ButtonLink>
        </EmptyState>
      ) : (
        <ItemList
          items={decisions.map((decision) => ({
            key: decision.plan.decisionId,
            name: <TextLink to={`${address}/${decision.plan.decisionId}`}>{say(decision.name)}</TextLink>,
            badge: <ExplainBadge decision={decision} />,
          }))}
        />
      )}
    </Panel>
  );
}

function ExplainBadge({ decision: { explained, explanationPlanned } }: { readonly decision: DecisionView }) {
  const t = useText('steps');
  const language = useLanguage();
  if (explained !== undefined)
    return (
      <StatusBadge tone="success">{t('explainGiven', { day: longDay(explained.explainedOn, language) })}</StatusBadge>
    );
  if (explanationPlanned !== undefined)
    return (
      <StatusBadge tone="info">
        {t('explainPlanned', { day: longDay(explanationPlanned.plannedFor, language) })}
      </StatusBadge>
    );
  return <StatusBadge tone="warning">{t('explainNot')}</StatusBadge>;
}
