// Recording that the child got the report of an assessment.
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { longDay } from '../../text/format.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { assessmentId: '', givenOn: '', how: '' };

export function ReportForm() {
  const t = useText('age');
  const language = useLanguage();
  const { sheet } = useSheet();
  const form = useSheetForm({
    name: 'age-report',
    initial: EMPTY,
    typed: ['givenOn', 'how'],
    chosen: ['assessmentId'],
    days: ['givenOn'],
    command: (values) => ({ type: 'GiveAgeReport', ...values }),
  });
  const without = sheet.age.assessments.filter(({ reportGivenOn }) => reportGivenOn === undefined);
  return (
    <FormPanel form={form} title={t('reportForm')} submitLabel={t('sendReport')} doneText={t('reportDone')} level={4}>
      <SelectField
        {...form.field('assessmentId')}
        label={t('whichAssessment')}
        options={without.map(({ assessmentId, assessedOn }) => ({
          value: assessmentId,
          label: t('assessedOn', { day: longDay(assessedOn, language) }),
        }))}
        required
      />
      <DateField {...form.field('givenOn')} label={t('givenOn')} required />
      <TextField {...form.field('how')} label={t('how')} maxLength={200} required />
    </FormPanel>
  );
}
