// Step 4 of one decision: the talk as planned, how it went, and the forms for whoever may write them down.
import type { DecisionView } from '../../../views/sheet.ts';
import { DescriptionList } from '../../parts/DescriptionList.tsx';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { UserText, UserWords } from '../../parts/UserText.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { EXPLANATION_PLACE } from '../decision/fact-place.ts';
import { ByLine } from '../steps/ByLine.tsx';
import type { Tell } from '../steps/tell.ts';
import { useMayGive } from '../steps/use-dossier-form.ts';
import { ExplainForm, PlanTalkForm } from './ExplanationForms.tsx';

type ExplanationPanelProps = { readonly decision: DecisionView; readonly tell: Tell };

export function ExplanationPanel({ decision, tell }: ExplanationPanelProps) {
  const t = useText('explanation');
  const { explained, explanationPlanned } = decision;
  return (
    <Panel title={t('title')} level={3} id={EXPLANATION_PLACE} beside={<Badge decision={decision} />}>
      <p className="vo-readable">{t('intro')}</p>
      {explained === undefined && explanationPlanned === undefined && <p className="vo-muted">{t('notPlanned')}</p>}
      {explained !== undefined && <GivenExplanation explained={explained} />}
      {explanationPlanned !== undefined && (
        <Disclosure summary={t('isPlanned')} open={explained === undefined}>
          <PlannedTalk planned={explanationPlanned} />
        </Disclosure>
      )}
      {explained === undefined && <Writing decision={decision} tell={tell} />}
    </Panel>
  );
}

function Badge({ decision: { explained, explanationPlanned } }: Pick<ExplanationPanelProps, 'decision'>) {
  const t = useText('explanation');
  if (explained !== undefined) return <StatusBadge tone="success">{t('isRecorded')}</StatusBadge>;
  return explanationPlanned === undefined ? null : <StatusBadge tone="info">{t('planned')}</StatusBadge>;
}

function PlannedTalk({ planned }: { readonly planned: NonNullable<DecisionView['explanationPlanned']> }) {
  const t = useText('explanation');
  const language = useLanguage();
  return (
    <DescriptionList
      items={[
        { term: t('plannedFor'), description: longDay(planned.plannedFor, language) },
        { term: t('language'), description: <UserWords>{planned.language}</UserWords> },
        { term: t('explainer'), description: <UserWords>{planned.explainer}</UserWords> },
        { term: t('present'), description: <UserWords>{planned.present}</UserWords> },
      ]}
    />
  );
}

function GivenExplanation({ explained }: { readonly explained: NonNullable<DecisionView['explained']> }) {
  const t = useText('explanation');
  const language = useLanguage();
  return (
    <>
      <DescriptionList
        items={[
          { term: t('explainedOn'), description: longDay(explained.explainedOn, language) },
          { term: t('language'), description: <UserWords>{explained.language}</UserWords> },
          { term: t('explainer'), description: <UserWords>{explained.explainer}</UserWords> },
          { term: t('ownWords'), description: <UserText>{explained.ownWords}</UserText> },
          { term: t('understood'), description: t(`understoodAnswer.${explained.understood}`) },
          { term: t('remediesTold'), description: t(explained.remediesTold ? 'yes' : 'no') },
          { term: t('letterGiven'), description: t(explained.letterGiven ? 'yes' : 'no') },
        ]}
      />
      <ByLine words={t('recordedOn', { day: longDay(explained.on, language) })} by={explained.by} />
    </>
  );
}

function Writing({ decision, tell }: ExplanationPanelProps) {
  const t = useText('explanation');
  const mayGive = useMayGive();
  const { status, explanationPlanned, plan } = decision;
  const plans = mayGive('PlanExplanation');
  const records = mayGive('ExplainDecision');
  if (!plans && !records) return <p className="vo-muted vo-readable">{t('who')}</p>;
  return (
    <>
      {plans && (
        <Disclosure
          // Closes again once the talk was planned.
          key={explanationPlanned?.plannedFor ?? ''}
          summary={explanationPlanned === undefined ? t('planTitle') : t('planAgain')}
        >
          <PlanTalkForm decisionId={plan.decisionId} onDone={() => tell(t('planned'))} />
        </Disclosure>
      )}
      {records && status === 'adopted' && (
        <Disclosure summary={t('recordTitle')} open>
          <ExplainForm decisionId={plan.decisionId} onDone={() => tell(t('recorded'))} />
        </Disclosure>
      )}
      {records && status === 'planned' && <p className="vo-muted vo-small">{t('afterAdoption')}</p>}
    </>
  );
}
