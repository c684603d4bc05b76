// Recording a measure of child protection.
import { MEASURE_KINDS } from '../../../domain/dossier/protection-measure.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { kind: '', courtOrder: '', from: '', until: '', organisation: '', worker: '' };

export function RecordMeasureForm() {
  const t = useText('supervision');
  const { sheet } = useSheet();
  const { id: measureId, renew } = useKeptId(`measure/${sheet.dossierId}`);
  const form = useSheetForm({
    name: 'measure',
    initial: EMPTY,
    typed: ['from', 'organisation', 'worker'],
    chosen: ['kind'],
    days: ['from', 'until'],
    command: (values) => ({ type: 'RecordProtectionMeasure', measureId, ...withoutEmpty(values) }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('recordTitle')} submitLabel={t('recordSend')} doneText={t('recordDone')} level={4}>
      <FieldPair>
        <SelectField
          {...form.field('kind')}
          label={t('recordKind')}
          options={optionsOf(MEASURE_KINDS, (kind) => t(`kind.${kind}`))}
          required
        />
        <TextField {...form.field('courtOrder')} label={t('recordOrder')} hint={t('recordOrderHint')} maxLength={200} />
      </FieldPair>
      <FieldPair>
        <DateField {...form.field('from')} label={t('recordFrom')} required />
        <DateField {...form.field('until')} label={t('recordUntil')} />
      </FieldPair>
      <FieldPair>
        <TextField {...form.field('organisation')} label={t('recordOrganisation')} maxLength={200} required />
        <TextField {...form.field('worker')} label={t('recordWorker')} maxLength={200} required />
      </FieldPair>
    </FormPanel>
  );
}
