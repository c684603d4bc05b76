// Giving an organisation access to the family; the dossiers of the children stay apart.
import { ErrorState } from '../../parts/ErrorState.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useOrganisationChoices } from '../child/organisation-choices.ts';
import { MayGive } from '../dossier/MayGive.tsx';
import { type OpenFamily, useFamilyForm } from './use-family-form.ts';

const EMPTY = { organisation: '', reason: '' };

export function InvolveInFamily({ sheet, reload }: OpenFamily) {
  return (
    <MayGive mayGive={sheet.mayGive} type="InvolveInFamily">
      <InvolveForm sheet={sheet} reload={reload} />
    </MayGive>
  );
}

function InvolveForm({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  const { options, failure, loading, reload: again } = useOrganisationChoices(sheet.involved.map(({ id }) => id));
  const form = useFamilyForm({
    sheet,
    reload,
    name: 'involve',
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['organisation'],
    command: (values) => ({ type: 'InvolveInFamily', ...values }),
  });
  if (failure !== undefined) return <ErrorState failure={failure} onRetry={() => void again()} />;
  if (loading || options.length === 0) return null;
  return (
    <FormPanel
      form={form}
      title={t('involveTitle')}
      submitLabel={t('involveSend')}
      doneText={t('involveDone')}
      level={2}
    >
      <SelectField {...form.field('organisation')} label={t('organisation')} options={options} required />
      <TextAreaField {...form.field('reason')} label={t('involveReason')} limit={4000} required />
    </FormPanel>
  );
}
