// The fields of a question to the access log: which question, and for each kind what it needs.
import { useOrganisations } from '../../connection/organisations.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { DAYS, KINDS, type QuestionValues, type Wrong } from './question-values.ts';

type QuestionFieldsProps = {
  readonly values: QuestionValues;
  readonly errors: Wrong;
  readonly onChange: (part: Partial<QuestionValues>) => void;
};

export function QuestionFields({ values, errors, onChange }: QuestionFieldsProps) {
  const t = useText('oversight');
  return (
    <>
      <SelectField
        label={t('kind')}
        hint={t(`kindHints.${values.kind}`)}
        value={values.kind}
        onChange={(kind) => kind !== '' && onChange({ kind })}
        options={KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        required
      />
      <OwnField values={values} errors={errors} onChange={onChange} />
      <DateField
        label={t('from')}
        value={values.from}
        onChange={(from) => onChange({ from })}
        required
        {...(errors.from && { error: t(errors.from) })}
      />
      <SelectField
        label={t('days')}
        value={values.days}
        onChange={(days) => days !== '' && onChange({ days })}
        options={DAYS.map((value) => ({ value, label: t(`dayChoices.${value}`) }))}
        required
      />
    </>
  );
}

/** What only this kind of question needs. */
function OwnField({ values, errors, onChange }: QuestionFieldsProps) {
  const t = useText('oversight');
  const say = useSay();
  const organisations = useOrganisations();
  switch (values.kind) {
    case 'who-saw':
      return (
        <TextField
          label={t('reference')}
          hint={t('referenceHint')}
          value={values.reference}
          onChange={(reference) => onChange({ reference })}
          code
          required
          {...(errors.reference && { error: t(errors.reference) })}
        />
      );
    case 'what-did':
      return (
        <TextField
          label={t('worker')}
          hint={t('workerHint')}
          value={values.person}
          onChange={(person) => onChange({ person })}
          code
          required
          {...(errors.person && { error: t(errors.person) })}
        />
      );
    case 'outside-hours':
      return (
        <SelectField
          label={t('organisation')}
          value={values.organisation}
          onChange={(organisation) => onChange({ organisation })}
          emptyLabel={t('allOrganisations')}
          options={organisations.map(({ id, name }) => ({ value: id, label: say(name) }))}
        />
      );
    case 'far-back':
    case 'most-refused':
      return null;
  }
}
