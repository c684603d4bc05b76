// Recording what an age assessment found, by whom, and with which margin of error in it.
import { AGE_METHODS } from '../../../domain/dossier/age-assessment.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { isNoNumber, numberIn } from '../../forms/number-text.ts';
import type { FieldErrors } from '../../forms/use-command-form.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { type Row, RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Author = Row & { readonly name: string; readonly organisation: string; readonly discipline: string };
const author = (row: string): Author => ({ row, name: '', organisation: '', discipline: '' });
type Values = {
  orderId: string;
  assessedOn: string;
  methods: readonly (typeof AGE_METHODS)[number][];
  authors: readonly Author[];
  youngest: string;
  oldest: string;
  margin: string;
  refusedTest: string;
  findings: string;
};
const EMPTY: Values = {
  orderId: '',
  assessedOn: '',
  methods: [],
  authors: [author('1'), author('2')],
  youngest: '',
  oldest: '',
  margin: '',
  refusedTest: '',
  findings: '',
};

const rangeOf = ({ youngest, oldest, margin }: Pick<Values, 'youngest' | 'oldest' | 'margin'>) => {
  const range = { youngest: numberIn(youngest), oldest: numberIn(oldest), margin: numberIn(margin) };
  return Object.values(range).some((value) => value === undefined) ? undefined : range;
};

function useMoreChecks() {
  const t = useText('age');
  return (values: Values): FieldErrors<Values> => {
    const { youngest, oldest, margin, authors } = values;
    const given = [youngest, oldest, margin].filter((text) => text.trim() !== '').length;
    const full = authors.every((each) => [each.name, each.organisation, each.discipline].every((text) => text.trim()));
    return {
      ...(!full && { authors: t('authorsMissing') }),
      ...(given > 0 && given < 3 && { youngest: t('rangeMissing') }),
      ...(isNoNumber(youngest) && { youngest: t('numberWrong') }),
      ...(isNoNumber(oldest) && { oldest: t('numberWrong') }),
      ...(isNoNumber(margin) && { margin: t('numberWrong') }),
    };
  };
}

export function AssessmentForm() {
  const t = useText('age');
  const { sheet } = useSheet();
  const { id: assessmentId, renew } = useKeptId(`age-assessment/${sheet.dossierId}`);
  const more = useMoreChecks();
  const form = useSheetForm<Values>({
    name: 'age-assessment',
    initial: EMPTY,
    typed: ['assessedOn', 'findings'],
    chosen: ['methods'],
    days: ['assessedOn'],
    more,
    command: ({ youngest, oldest, margin, authors, ...rest }) => ({
      type: 'RecordAgeAssessment',
      assessmentId,
      ...withoutEmpty({ ...rest, range: rangeOf({ youngest, oldest, margin }) }),
      authors: authors.map(({ row: _, ...each }) => each),
    }),
    onDone: renew,
  });
  return (
    <FormPanel
      form={form}
      title={t('assessmentForm')}
      submitLabel={t('sendAssessment')}
      doneText={t('assessmentDone')}
      level={4}
    >
      <FieldPair>
        <DateField {...form.field('assessedOn')} label={t('assessedOnField')} required />
        <SelectField
          {...form.field('orderId')}
          label={t('whichOrder')}
          emptyLabel={t('noOrder')}
          options={sheet.age.orders.map(({ orderId, assessor }) => ({ value: orderId, label: assessor }))}
        />
      </FieldPair>
      <CheckboxGroup
        {...form.field('methods')}
        label={t('methodsField')}
        options={optionsOf(AGE_METHODS, (method) => t(`method.${method}`))}
        required
      />
      <RowsField
        {...form.field('authors')}
        label={t('authorsField')}
        hint={t('authorsHint')}
        rowLabel={(number) => t('authorNumber', { number })}
        addLabel={t('addAuthor')}
        removeLabel={(name) => t('removeAuthor', { name: name.toLowerCase() })}
        removedLabel={(name) => t('removedAuthor', { name })}
        blank={author}
        max={12}
      >
        {(row, set) => (
          <FieldPair>
            <TextField label={t('authorName')} value={row.name} onChange={(name) => set('name', name)} required />
            <TextField
              label={t('authorOrganisation')}
              value={row.organisation}
              onChange={(organisation) => set('organisation', organisation)}
              required
            />
            <TextField
              label={t('authorDiscipline')}
              value={row.discipline}
              onChange={(discipline) => set('discipline', discipline)}
              required
            />
          </FieldPair>
        )}
      </RowsField>
      <FieldPair>
        <TextField {...form.field('youngest')} label={t('rangeYoungest')} hint={t('rangeHint')} maxLength={5} />
        <TextField {...form.field('oldest')} label={t('rangeOldest')} maxLength={5} />
        <TextField {...form.field('margin')} label={t('rangeMargin')} maxLength={5} />
      </FieldPair>
      <TextAreaField
        {...form.field('refusedTest')}
        label={t('refusedField')}
        hint={t('refusedHint')}
        limit={4000}
        rows={2}
      />
      <TextAreaField {...form.field('findings')} label={t('findings')} limit={4000} rows={4} required />
    </FormPanel>
  );
}
