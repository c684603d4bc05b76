// The receiver of a referral says that it came in and what happens now.
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { receivedOn: '', receivedBy: '', nextStep: '' };

type ConfirmFormProps = { readonly referralId: string; readonly onDone: () => void };

/** A confirmed referral takes this form away with it: the message that it worked stands outside. */
export function ConfirmForm({ referralId, onDone }: ConfirmFormProps) {
  const t = useText('supervision');
  const form = useSheetForm({
    name: `confirm/${referralId}`,
    initial: EMPTY,
    typed: ['receivedOn', 'receivedBy', 'nextStep'],
    days: ['receivedOn'],
    command: (values) => ({ type: 'ConfirmReferral', referralId, ...values }),
    onDone,
  });
  return (
    <FormPanel form={form} title={t('confirmTitle')} submitLabel={t('confirmSend')} level={4} startOpen>
      <FieldPair>
        <DateField {...form.field('receivedOn')} label={t('confirmDay')} required />
        <TextField {...form.field('receivedBy')} label={t('confirmBy')} maxLength={200} required />
      </FieldPair>
      <TextAreaField {...form.field('nextStep')} label={t('confirmNext')} limit={4000} rows={2} required />
    </FormPanel>
  );
}
