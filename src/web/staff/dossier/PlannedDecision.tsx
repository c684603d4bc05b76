// The decision that is being prepared, with what holds it, what is left for afterwards and what only warns; or the last one
// that was taken.
import type { DecisionView, Sheet } from '../../../views/sheet.ts';
import { TextLink } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useSay, useText } from '../../text/use-text.ts';
import { topicAddress } from './addresses.ts';
import { warnings } from './open-findings.ts';

export function PlannedDecision({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const planned = sheet.decisions.find(({ status }) => status === 'planned');
  return (
    <Panel title={t('plannedTitle')} level={3}>
      {planned === undefined ? <NonePlanned sheet={sheet} /> : <Planned sheet={sheet} decision={planned} />}
    </Panel>
  );
}

function NonePlanned({ sheet }: { readonly sheet: Sheet }) {
  const t = useText('dossier');
  const say = useSay();
  const language = useLanguage();
  const adopted = sheet.decisions.findLast(({ status }) => status === 'adopted');
  return (
    <>
      <p>{t('nonePlanned')}</p>
      {adopted?.adopted !== undefined && (
        <p>{t('lastAdopted', { what: say(adopted.name), day: longDay(adopted.adopted.on, language) })}</p>
      )}
      <TextLink to={topicAddress(sheet.dossierId, 'decisions')}>{t('toDecisions')}</TextLink>
    </>
  );
}

function Planned({ sheet, decision }: { readonly sheet: Sheet; readonly decision: DecisionView }) {
  const t = useText('dossier');
  const say = useSay();
  const language = useLanguage();
  const { plan, stopping, tasks } = decision;
  const warned = warnings(decision);
  return (
    <>
      <div className="vo-row">
        <strong>{say(decision.name)}</strong>
        {stopping.length > 0 ? (
          <StatusBadge tone="danger">{t('stopping', { count: stopping.length })}</StatusBadge>
        ) : (
          <StatusBadge tone="neutral">{t('nothingStops')}</StatusBadge>
        )}
        {tasks.length > 0 && <StatusBadge tone="info">{t('tasksAfter', { count: tasks.length })}</StatusBadge>}
        {warned > 0 && <StatusBadge tone="warning">{t('warnings', { count: warned })}</StatusBadge>}
      </div>
      <UserText>{plan.summary}</UserText>
      {plan.takesEffectOn !== undefined && (
        <p className="vo-muted">{t('takesEffectOn', { day: longDay(plan.takesEffectOn, language) })}</p>
      )}
      <TextLink to={`${topicAddress(sheet.dossierId, 'decisions')}/${plan.decisionId}`}>{t('toDecision')}</TextLink>
    </>
  );
}
