// The decisions in this dossier, and preparing a new one.
import type { DecisionView } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { ItemList } from '../../parts/ItemList.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from '../dossier/addresses.ts';
import { EntryMarks } from '../dossier/EntryMarks.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { DecisionBadges } from './DecisionBadges.tsx';
import { PlanPanel } from './PlanPanel.tsx';

/** Entries of this screen that can bear a mark. */
const MARKED = ['DecisionPlanned', 'DecisionAdopted', 'InterestsWeighed'];

export function DecisionsScreen() {
  const t = useText('decisions');
  const { sheet } = useSheet();
  return (
    <>
      <TopicHeading>{t('title')}</TopicHeading>
      <p className="vo-readable">{t('intro')}</p>
      <EntryMarks sheet={sheet} about={MARKED} />
      <Panel title={t('listTitle')} level={3}>
        {sheet.decisions.length === 0 ? (
          <EmptyState title={t('none')} level={3}>
            <p>{t('noneText')}</p>
          </EmptyState>
        ) : (
          <DecisionItems decisions={sheet.decisions.toReversed()} />
        )}
      </Panel>
      <PlanPanel />
    </>
  );
}

function DecisionItems({ decisions }: { readonly decisions: readonly DecisionView[] }) {
  const say = useSay();
  const t = useText('decisions');
  const language = useLanguage();
  const { sheet } = useSheet();
  const address = topicAddress(sheet.dossierId, 'decisions');
  return (
    <ItemList
      items={decisions.map((decision) => ({
        key: decision.plan.decisionId,
        name: <TextLink to={`${address}/${decision.plan.decisionId}`}>{say(decision.name)}</TextLink>,
        detail: `${t('plannedBy', { day: longDay(decision.plan.on, language) })} ${decision.plan.by.name}`,
        badge: (
          <span className="vo-row">
            <DecisionBadges decision={decision} />
          </span>
        ),
      }))}
    />
  );
}
