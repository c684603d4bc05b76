// The fields about a child: the same when a dossier is opened and when details are corrected.
import type { CommandFormState } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import type { ChildValues } from './child-values.ts';
import { useChildChoices, useYesNo } from './choices.ts';

type ChildFieldsProps<Values extends ChildValues> = {
  readonly form: CommandFormState<Values>;
  /** True where name and language have to be filled in. */
  readonly required: boolean;
};

export function ChildFields<Values extends ChildValues>({ form: given, required }: ChildFieldsProps<Values>) {
  const t = useText('child');
  const yesNo = useYesNo();
  const choices = useChildChoices();
  // The fields of the child have these types in every form that has them.
  const form = given as unknown as CommandFormState<ChildValues>;
  return (
    <FieldPair>
      <TextField {...form.field('name')} label={t('name')} maxLength={200} required={required} />
      <TextField {...form.field('calledName')} label={t('calledName')} hint={t('calledNameHint')} maxLength={200} />
      <DateField {...form.field('birthDate')} label={t('birthDate')} hint={t('birthDateHint')} />
      <SelectField
        {...form.field('ageDisputed')}
        label={t('ageDisputed')}
        hint={t('ageDisputedHint')}
        options={yesNo}
      />
      <TextField {...form.field('languages')} label={t('languages')} hint={t('languagesHint')} required={required} />
      <SelectField {...form.field('accompaniedBy')} label={t('accompaniedBy')} options={choices.companion} />
      <TextField {...form.field('nationality')} label={t('nationality')} maxLength={200} />
      <SelectField {...form.field('nationalityStanding')} label={t('nationalityStanding')} options={choices.standing} />
      <SelectField {...form.field('isNationalOfHost')} label={t('isNationalOfHost')} options={yesNo} />
      <SelectField {...form.field('bornHere')} label={t('bornHere')} options={yesNo} />
      <DateField {...form.field('arrivedOn')} label={t('arrivedOn')} />
    </FieldPair>
  );
}
