// One decision: the plan, the findings on it (live, or as they stood), the explanation to the child, adopting, withdrawing.
import { useEffect, useRef } from 'react';
import { useLocation, useNavigate, useParams } from 'react-router';
import type { DecisionView } from '../../../views/sheet.ts';
import { ButtonLink, TextLink } from '../../parts/Action.tsx';
import { useDone } from '../../parts/Done.tsx';
import { EmptyState } from '../../parts/EmptyState.tsx';
import { TopicHeading } from '../../parts/Page.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { StatusBadge } from '../../parts/StatusBadge.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { DeterminationNeeds } from '../determination/DeterminationNeeds.tsx';
import { topicAddress } from '../dossier/addresses.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ExplanationPanel } from '../explanation/ExplanationPanel.tsx';
import { MovePanel } from '../living/MovePanel.tsx';
import { SetAsideNotice, SetAsidePanel } from '../stops/SetAside.tsx';
import { AdoptPanel } from './AdoptPanel.tsx';
import { ConflictPanel } from './ConflictPanel.tsx';
import { DecisionBadges } from './DecisionBadges.tsx';
import { LiveFindings } from './LiveFindings.tsx';
import { ObligationsPanel } from './ObligationsPanel.tsx';
import { PlanView } from './PlanView.tsx';
import { ReceiptPanel } from './ReceiptPanel.tsx';
import { WithdrawPanel } from './WithdrawPanel.tsx';

export function DecisionScreen() {
  const t = useText('decisions');
  const { sheet } = useSheet();
  const { decisionId } = useParams();
  const decision = sheet.decisions.find(({ plan }) => plan.decisionId === decisionId);
  const list = topicAddress(sheet.dossierId, 'decisions');
  if (decision === undefined)
    return (
      <Panel>
        <EmptyState title={t('notFound')}>
          <p>{t('notFoundText')}</p>
          <ButtonLink to={list}>{t('back')}</ButtonLink>
        </EmptyState>
      </Panel>
    );
  return (
    <>
      <TextLink to={list}>{t('back')}</TextLink>
      <OneDecision decision={decision} />
    </>
  );
}

function MotivationLink({ decisionId }: { readonly decisionId: string }) {
  const t = useText('motivation');
  const { sheet } = useSheet();
  return (
    <Panel title={t('title')} level={3}>
      <p>{t('panelText')}</p>
      <div>
        <ButtonLink to={`${topicAddress(sheet.dossierId, 'decisions')}/${decisionId}/motivering`}>
          {t('toMotivation')}
        </ButtonLink>
      </div>
    </Panel>
  );
}

/** Whoever comes straight from the form hears that it worked, once: not again after reading the page again. */
function useToldOnArrival(tell: () => void) {
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const arrived = state?.planned === true;
  const told = useRef(false);
  useEffect(() => {
    // Telling draws the screen again before the address has forgotten the arrival.
    if (!arrived || told.current) return;
    told.current = true;
    tell();
    void navigate(pathname, { replace: true, state: null });
  });
}

function OneDecision({ decision }: { readonly decision: DecisionView }) {
  const t = useText('decisions');
  const say = useSay();
  const { notice, tell } = useDone();
  const { sheet } = useSheet();
  const { direction, status } = decision;
  useToldOnArrival(() => tell(t('planned')));
  return (
    <>
      <TopicHeading>{say(decision.name)}</TopicHeading>
      <div className="vo-row">
        <DecisionBadges decision={decision} />
        <StatusBadge tone={direction === 'adverse' ? 'warning' : 'success'} icon="flag">
          {t(`direction.${direction}`)}
        </StatusBadge>
      </div>
      {notice}
      <SetAsideNotice decision={decision} />
      <PlanView decision={decision} />
      {status === 'planned' && <DeterminationNeeds sheet={sheet} decisionId={decision.plan.decisionId} linked />}
      {decision.measure === 'reception_placement' && direction === 'adverse' && <MovePanel decision={decision} />}
      {status === 'planned' && <LiveFindings decision={decision} tell={tell} />}
      <ConflictPanel decision={decision} />
      {status === 'planned' && <ObligationsPanel obligations={decision.obligations} />}
      {decision.adopted !== undefined && <ReceiptPanel decision={decision} adopted={decision.adopted} />}
      {status !== 'withdrawn' && <MotivationLink decisionId={decision.plan.decisionId} />}
      {status !== 'withdrawn' && <ExplanationPanel decision={decision} tell={tell} />}
      <SetAsidePanel decision={decision} />
      {status === 'planned' && <AdoptPanel decision={decision} tell={tell} />}
      {status === 'planned' && <WithdrawPanel decision={decision} tell={tell} />}
    </>
  );
}
