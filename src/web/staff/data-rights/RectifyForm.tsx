// Putting right something that one’s own organisation wrote. The wrong entry stays and is shown as corrected.
import type { DataRightsView } from '../../../views/data-rights.ts';
import { useSignedIn } from '../../connection/session.tsx';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { shortDay } from '../../text/format.ts';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { useEntryOptions } from './use-entry-options.ts';

const EMPTY = { version: '', how: 'corrected', requestId: '', wrong: '', holds: '', askedBy: '' };

export function RectifyForm({ rights, onDone }: { readonly rights: DataRightsView; readonly onDone: () => void }) {
  const t = useText('dataRights');
  const { organisation } = useSignedIn();
  const own = useEntryOptions(rights.entries.filter(({ by }) => by.organisation === organisation.id));
  const { id: rectificationId, renew } = useKeptId(`rectification/${rights.dossierId}`);
  const form = useSheetForm({
    name: 'rectify',
    initial: EMPTY,
    typed: ['wrong', 'holds', 'askedBy'],
    chosen: ['version', 'how'],
    command: ({ version, ...values }) => ({
      type: 'RectifyStatement',
      rectificationId,
      ...withoutEmpty(values),
      version: Number(version),
    }),
    onDone: () => {
      renew();
      onDone();
    },
  });
  const asked = rights.requests.filter(({ kind }) => kind === 'rectification');
  return (
    <FormPanel
      form={form}
      title={t('rectifyForm')}
      submitLabel={t('rectifySend')}
      doneText={t('rectifyDone')}
      level={4}
    >
      <SelectField {...form.field('version')} label={t('entry')} options={own} required />
      <SelectField
        {...form.field('how')}
        label={t('how')}
        options={(['corrected', 'supplemented'] as const).map((value) => ({ value, label: t(`hows.${value}`) }))}
        required
      />
      <SelectField
        {...form.field('requestId')}
        label={t('forRequest')}
        emptyLabel={t('noRequest')}
        options={asked.map(({ requestId, askedOn }) => ({ value: requestId, label: shortDay(askedOn) }))}
      />
      <TextAreaField {...form.field('wrong')} label={t('wasWrong')} limit={4000} rows={3} required />
      <TextAreaField {...form.field('holds')} label={t('holds')} limit={4000} rows={3} required />
      <TextField {...form.field('askedBy')} label={t('askedBy')} required />
    </FormPanel>
  );
}
