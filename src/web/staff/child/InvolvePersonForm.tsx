// Letting one person of an organisation in by name, in a capacity, from when to when.
import { CAPACITIES } from '../../../domain/dossier/involvements.ts';
import { useOrganisationName } from '../../connection/organisations.tsx';
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { optionsOf } from './choices.ts';

const EMPTY = { organisation: '', person: '', capacity: '', from: '', until: '' };

export function InvolvePersonForm({ involved }: { readonly involved: readonly string[] }) {
  const t = useText('child');
  const nameOf = useOrganisationName();
  const form = useSheetForm({
    name: 'involve-person',
    initial: EMPTY,
    typed: ['person', 'from'],
    chosen: ['organisation', 'capacity'],
    days: ['from', 'until'],
    command: (values) => ({ type: 'InvolvePerson', ...withoutEmpty(values) }),
  });
  return (
    <FormPanel form={form} title={t('personTitle')} submitLabel={t('personSend')} doneText={t('personDone')} level={4}>
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
