// Letting one person of an organisation in by name, in a capacity, from when to when: to a dossier or to a family.
import { CAPACITIES } from '../../../domain/dossier/involvements.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { withoutEmpty } from '../../forms/checks.ts';
import type { CommandFormState } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { optionsOf } from './choices.ts';

const EMPTY = { organisation: '', person: '', capacity: '', from: '', until: '' };

/** The form, whatever stream its command goes to. */
export const INVOLVE_PERSON = {
  name: 'involve-person',
  initial: EMPTY,
  typed: ['person', 'from'],
  chosen: ['organisation', 'capacity'],
  days: ['from', 'until'],
  command: (values: typeof EMPTY) => ({ type: 'InvolvePerson', ...withoutEmpty(values) }),
} as const;

type PanelProps = {
  readonly form: CommandFormState<typeof EMPTY>;
  readonly involved: readonly string[];
  readonly doneText: string;
  readonly level: 3 | 4;
};

export function InvolvePersonForm({ involved }: { readonly involved: readonly string[] }) {
  const t = useText('child');
  const form = useSheetForm(INVOLVE_PERSON);
  return <InvolvePersonPanel form={form} involved={involved} doneText={t('personDone')} level={4} />;
}

export function InvolvePersonPanel({ form, involved, doneText, level }: PanelProps) {
  const t = useText('child');
  const nameOf = useOrganisationName();
  return (
    <FormPanel form={form} title={t('personTitle')} submitLabel={t('personSend')} doneText={doneText} level={level}>
      <SelectField
        {...form.field('organisation')}
        label={t('organisation')}
        options={optionsOf(involved, nameOf)}
        required
      />
      <FieldPair>
        <TextField {...form.field('person')} label={t('person')} hint={t('personHint')} maxLength={64} required />
        <SelectField
          {...form.field('capacity')}
          label={t('capacity')}
          options={optionsOf(CAPACITIES, (capacity) => t(`capacities.${capacity}`))}
          required
        />
        <DateField {...form.field('from')} label={t('from')} required />
        <DateField {...form.field('until')} label={t('untilField')} hint={t('untilHint')} />
      </FieldPair>
    </FormPanel>
  );
}
