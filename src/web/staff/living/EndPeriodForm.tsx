// Ending a period that still lasts.
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { usePeriodName } from './period-name.ts';

const EMPTY = { periodId: '', until: '' };

export function EndPeriodForm() {
  const t = useText('living');
  const { sheet } = useSheet();
  const nameOf = usePeriodName();
  const lasting = sheet.living.periods.filter(({ until }) => until === undefined);
  const form = useSheetForm({
    name: 'living-end',
    initial: EMPTY,
    typed: ['until'],
    chosen: ['periodId'],
    days: ['until'],
    command: (values) => ({ type: 'EndLivingPeriod', ...values }),
  });
  return (
    <FormPanel form={form} title={t('endForm')} submitLabel={t('sendEnd')} doneText={t('endDone')} level={3}>
      <SelectField
        {...form.field('periodId')}
        label={t('whichPeriod')}
        options={lasting.map((period) => ({ value: period.periodId, label: nameOf(period) }))}
        required
      />
      <DateField {...form.field('until')} label={t('until')} required />
    </FormPanel>
  );
}
