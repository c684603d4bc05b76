// Recording the day that counts for the age: it can only become earlier.
import { REFERENCE_FOR } from '../../../domain/dossier/ageing-out.ts';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { purpose: '', day: '', source: '' };

export function ReferenceForm() {
  const t = useText('ways');
  const form = useSheetForm({
    name: 'reference-date',
    initial: EMPTY,
    typed: ['day', 'source'],
    chosen: ['purpose'],
    days: ['day'],
    command: (values) => ({ type: 'FixReferenceDate', ...values }),
  });
  return (
    <FormPanel form={form} title={t('referenceForm')} submitLabel={t('sendDay')} doneText={t('dayDone')} level={4}>
      <SelectField
        {...form.field('purpose')}
        label={t('purpose')}
        options={optionsOf(REFERENCE_FOR, (purpose) => t(`referenceFor.${purpose}`))}
        required
      />
      <DateField {...form.field('day')} label={t('day')} required />
      <TextField {...form.field('source')} label={t('source')} maxLength={200} required />
    </FormPanel>
  );
}
