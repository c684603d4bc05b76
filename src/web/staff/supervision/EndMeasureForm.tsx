// Recording that a measure ended.
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { endedOn: '', reason: '' };

type EndMeasureFormProps = { readonly measureId: string; readonly onDone: () => void };

export function EndMeasureForm({ measureId, onDone }: EndMeasureFormProps) {
  const t = useText('supervision');
  const form = useSheetForm({
    name: `end-measure/${measureId}`,
    initial: EMPTY,
    typed: ['endedOn', 'reason'],
    days: ['endedOn'],
    command: (values) => ({ type: 'EndProtectionMeasure', measureId, ...values }),
    onDone,
  });
  return (
    <FormPanel form={form} title={t('endTitle')} submitLabel={t('endSend')} level={4}>
      <DateField {...form.field('endedOn')} label={t('endDay')} required />
      <TextAreaField {...form.field('reason')} label={t('endReason')} limit={4000} rows={2} required />
    </FormPanel>
  );
}
