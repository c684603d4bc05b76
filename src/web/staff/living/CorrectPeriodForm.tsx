// Correcting a period: only what must change, with the source and why. What stood there stays on the timeline.
import { MOVE_REASONS } from '../../../domain/dossier/living.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { usePeriodName } from './period-name.ts';

const EMPTY = { periodId: '', from: '', until: '', place: '', description: '', moveReason: '', source: '', reason: '' };

export function CorrectPeriodForm() {
  const t = useText('living');
  const { sheet } = useSheet();
  const nameOf = usePeriodName();
  const form = useSheetForm({
    name: 'living-correction',
    initial: EMPTY,
    typed: ['source', 'reason'],
    chosen: ['periodId'],
    days: ['from', 'until'],
    command: ({ periodId, source, reason, ...changes }) => ({
      type: 'CorrectLivingPeriod',
      periodId,
      source,
      reason,
      changes: withoutEmpty(changes),
    }),
  });
  return (
    <FormPanel
      form={form}
      title={t('correctForm')}
      submitLabel={t('sendCorrection')}
      doneText={t('correctDone')}
      level={3}
    >
      <p>{t('correctHint')}</p>
      <SelectField
        {...form.field('periodId')}
        label={t('whichPeriod')}
        options={sheet.living.periods.map((period) => ({ value: period.periodId, label: nameOf(period) }))}
        required
      />
      <FieldPair>
        <DateField {...form.field('from')} label={t('from')} />
        <DateField {...form.field('until')} label={t('until')} />
      </FieldPair>
      <TextField {...form.field('place')} label={t('placeField')} maxLength={200} />
      <TextAreaField {...form.field('description')} label={t('description')} limit={4000} rows={2} />
      <SelectField
        {...form.field('moveReason')}
        label={t('moveReason')}
        options={optionsOf(MOVE_REASONS, (reason) => t(`reason.${reason}`))}
      />
      <TextField {...form.field('source')} label={t('sourceField')} maxLength={200} required />
      <TextAreaField {...form.field('reason')} label={t('correctReason')} limit={4000} rows={2} required />
    </FormPanel>
  );
}
