// Adopting: reasons, one more question, and it is fixed. While something stands in the way the button leads to what that is;
// the server decides again and its refusal is shown with its findings.
import { useId } from 'react';
import type { DecisionView } from '../../../views/sheet.ts';
import { emptyFields, withoutEmpty } from '../../forms/checks.ts';
import { goToPlace } from '../../parts/Action.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { listed } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { AlikeNotice } from '../alike/AlikeNotice.tsx';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ConfirmedForm } from '../steps/ConfirmedForm.tsx';
import type { Tell } from '../steps/tell.ts';
import { useDossierForm, useMayGive } from '../steps/use-dossier-form.ts';
import { useDecisionKinds, useTakerNames } from './decision-kinds.ts';
import { BLOCKING_PLACE } from './LiveFindings.tsx';

type AdoptPanelProps = { readonly decision: DecisionView; readonly tell: Tell };

export function AdoptPanel({ decision, tell }: AdoptPanelProps) {
  const t = useText('decisions');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  const adopts = mayGive('AdoptDecision') && sheet.takesDecisions.includes(decision.plan.kind);
  return (
    <Panel title={t('adoptTitle')} level={3}>
      {adopts ? (
        <AdoptForm decision={decision} onDone={() => tell(t('adopted'), t('adoptedText'))} />
      ) : (
        <WhoAdopts kind={decision.plan.kind} />
      )}
    </Panel>
  );
}

function WhoAdopts({ kind }: { readonly kind: string }) {
  const t = useText('decisions');
  const language = useLanguage();
  const { kinds } = useDecisionKinds();
  const takersOf = useTakerNames();
  const found = kinds.find(({ id }) => id === kind);
  if (found === undefined) return null;
  const takers = takersOf(found);
  return <p>{takers.length === 0 ? t('adoptWhoNobody') : t('adoptWho', { who: listed(takers, language) })}</p>;
}

const EMPTY = { reasons: '', likenessExplained: '' };
type AdoptFormProps = { readonly decision: DecisionView; readonly onDone: () => void };

function AdoptForm({ decision, onDone }: AdoptFormProps) {
  const t = useText('decisions');
  const forms = useText('forms');
  const words = useText('alike');
  const [blockedId, stoppedId] = [useId(), useId()];
  const { decisionId } = decision.plan;
  const { sheet } = useSheet();
  const stops = useText('stops');
  const count = decision.stopping.length;
  const stop = sheet.interims.find(({ recorded }) => recorded.interimId === decision.stoppedBy);
  const check = (values: typeof EMPTY) => emptyFields(values, ['reasons'], forms('fillIn'));
  const form = useDossierForm({
    form: `adopt-${decisionId}`,
    initial: EMPTY,
    check,
    command: (values) => ({ type: 'AdoptDecision', decisionId, ...withoutEmpty(values) }),
    onDone,
  });
  const { state } = form.sending;
  const refusedAlike = state.status === 'stopped' && state.problem?.code === 'reasons-near-identical';
  const explain = form.field('likenessExplained');
  const alike = decision.alike ?? [];
  return (
    <ConfirmedForm
      form={form}
      check={check}
      label={t('adoptLabel')}
      submitLabel={t('adopt')}
      question={t('adoptConfirmTitle')}
      consequence={t('adoptConfirmText')}
      blockedBy={stop ? stoppedId : count > 0 ? blockedId : undefined}
      onBlocked={() => count > 0 && goToPlace(BLOCKING_PLACE)}
    >
      <TextAreaField
        {...form.field('reasons')}
        label={t('adoptReasons')}
        hint={t('adoptHint')}
        limit={20000}
        rows={8}
        required
      />
      <AlikeNotice texts={alike} />
      {(alike.length > 0 || refusedAlike || explain.value !== '') && (
        <TextAreaField {...explain} label={words('explain')} hint={words('explainHint')} limit={4000} rows={4} />
      )}
      {stop && <p id={stoppedId}>{stops('adoptStopped', { body: stops(`body.${stop.recorded.body}`) })}</p>}
      {count > 0 && <p id={blockedId}>{t('adoptBlocked', { count })}</p>}
    </ConfirmedForm>
  );
}
