// Withdrawing a plan, with a reason that stays in the dossier.
import type { DecisionView } from '../../../views/sheet.ts';
import { emptyFields } from '../../forms/checks.ts';
import { Disclosure } from '../../parts/Disclosure.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { ConfirmedForm } from '../steps/ConfirmedForm.tsx';
import type { Tell } from '../steps/tell.ts';
import { useDossierForm, useMayGive } from '../steps/use-dossier-form.ts';

type WithdrawPanelProps = { readonly decision: DecisionView; readonly tell: Tell };

export function WithdrawPanel({ decision, tell }: WithdrawPanelProps) {
  const t = useText('decisions');
  const { sheet } = useSheet();
  const mayGive = useMayGive();
  if (!mayGive('WithdrawDecision') || !sheet.takesDecisions.includes(decision.plan.kind)) return null;
  return (
    <Panel>
      <Disclosure summary={t('withdrawTitle')}>
        <WithdrawForm decisionId={decision.plan.decisionId} onDone={() => tell(t('withdrawn'))} />
      </Disclosure>
    </Panel>
  );
}

const EMPTY = { reason: '' };
type WithdrawFormProps = { readonly decisionId: string; readonly onDone: () => void };

function WithdrawForm({ decisionId, onDone }: WithdrawFormProps) {
  const t = useText('decisions');
  const forms = useText('forms');
  const check = (values: typeof EMPTY) => emptyFields(values, ['reason'], forms('fillIn'));
  const form = useDossierForm({
    form: `withdraw-${decisionId}`,
    initial: EMPTY,
    check,
    command: ({ reason }) => ({ type: 'WithdrawDecision', decisionId, reason }),
    onDone,
  });
  return (
    <ConfirmedForm
      form={form}
      check={check}
      label={t('withdrawTitle')}
      submitLabel={t('withdraw')}
      question={t('withdrawConfirmTitle')}
      consequence={t('withdrawConfirmText')}
    >
      <TextAreaField {...form.field('reason')} label={t('withdrawReason')} limit={4000} required />
    </ConfirmedForm>
  );
}
