// Adding an office of the organisation.
import { withoutEmpty } from '../../forms/checks.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { type OnScreen, useOrganisationForm } from './use-organisation-form.ts';

const EMPTY = { officeId: '', name: '', place: '' };

export function OfficeForm(screen: OnScreen) {
  const t = useText('organisations');
  const form = useOrganisationForm({
    ...{ ...screen, name: 'office', initial: EMPTY, typed: ['officeId', 'name'] },
    command: (values) => ({ type: 'OpenOffice', ...withoutEmpty(values) }),
  });
  return (
    <FormPanel form={form} title={t('openOffice')} submitLabel={t('openOfficeSend')} doneText={t('openOfficeDone')}>
      <TextField {...form.field('name')} label={t('officeName')} maxLength={200} required />
      <TextField {...form.field('officeId')} label={t('id')} hint={t('idHint')} maxLength={32} code required />
      <TextField {...form.field('place')} label={t('place')} maxLength={200} />
    </FormPanel>
  );
}
