// Giving an organisation access to the family; the dossiers of the children stay apart.
import { INVOLVEMENT_GROUNDS } from '../../../domain/dossier/involvements.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { ErrorState } from '../../parts/ErrorState.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { personsOf } from '../child/bringing.ts';
import { optionsOf } from '../child/choices.ts';
import { useOrganisationChoices } from '../child/organisation-choices.ts';
import { type OpenFamily, useFamilyForm } from './use-family-form.ts';

const EMPTY = { organisation: '', ground: '', persons: '', reason: '' };

export function InvolveInFamily({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  const words = useText('child');
  const { options, failure, loading, reload: again } = useOrganisationChoices(sheet.involved.map(({ id }) => id));
  const form = useFamilyForm({
    sheet,
    reload,
    name: 'involve',
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['organisation'],
    command: ({ persons, ...values }) => ({
      type: 'InvolveInFamily',
      ...withoutEmpty(values),
      ...(personsOf(persons).length > 0 && { persons: personsOf(persons) }),
    }),
  });
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void again()} />;
  if (loading || options.length === 0) return null;
  return (
    <FormPanel
      form={form}
      title={t('involveTitle')}
      submitLabel={t('involveSend')}
      doneText={t('involveDone')}
      level={3}
    >
      <SelectField {...form.field('organisation')} label={t('organisation')} options={options} required />
      <SelectField
        {...form.field('ground')}
        label={words('groundField')}
        hint={words('groundHint')}
        options={optionsOf(INVOLVEMENT_GROUNDS, (ground) => words(`grounds.${ground}`))}
      />
      <TextField {...form.field('persons')} label={words('persons')} hint={words('personsHint')} maxLength={600} />
      <TextAreaField {...form.field('reason')} label={t('involveReason')} limit={4000} required />
    </FormPanel>
  );
}
