// A second person who looked at an answer: without that it closes nothing in a decision against a child.
import { emptyFields } from '../../forms/checks.ts';
import { CommandForm } from '../../parts/CommandForm.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useDossierForm } from '../steps/use-dossier-form.ts';

const EMPTY = { considered: '' };

type CountersignFormProps = { readonly decisionId: string; readonly safeguard: string; readonly onDone: () => void };

export function CountersignForm({ decisionId, safeguard, onDone }: CountersignFormProps) {
  const t = useText('decisions');
  const forms = useText('forms');
  const form = useDossierForm({
    form: `countersign-${safeguard}-${decisionId}`,
    initial: EMPTY,
    check: (values) => emptyFields(values, ['considered'], forms('fillIn')),
    command: (values) => ({ type: 'CountersignAnswer', decisionId, safeguard, ...values }),
    onDone,
  });
  return (
    <CommandForm form={form} label={t('countersign')} submitLabel={t('countersignSend')}>
      <TextAreaField
        {...form.field('considered')}
        label={t('countersignText')}
        hint={t('countersignHint')}
        limit={20000}
        required
      />
    </CommandForm>
  );
}
