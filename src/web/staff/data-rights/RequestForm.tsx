// Recording what somebody asks about their data: from here the limit of one month runs.
import { ASKERS, DATA_REQUEST_KINDS } from '../../../domain/dossier/rights/data-request-record.ts';
import type { DataRightsView } from '../../../views/data-rights.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { useEntryOptions } from './use-entry-options.ts';

const EMPTY = {
  kind: '',
  subject: 'child',
  subjectName: '',
  askedBy: '',
  askedByName: '',
  askedOn: '',
  what: '',
  about: '',
};

export function RequestForm({ rights, onDone }: { readonly rights: DataRightsView; readonly onDone: () => void }) {
  const t = useText('dataRights');
  const entries = useEntryOptions(rights.entries);
  const { id: requestId, renew } = useKeptId(`data-request/${rights.dossierId}`);
  const form = useSheetForm({
    name: 'request-data',
    initial: EMPTY,
    typed: ['askedByName', 'askedOn', 'what'],
    chosen: ['kind', 'subject', 'askedBy'],
    days: ['askedOn'],
    command: ({ about, ...values }) => ({
      type: 'RequestData',
      requestId,
      ...withoutEmpty(values),
      ...(about !== '' && { aboutVersion: Number(about) }),
    }),
    onDone: () => {
      renew();
      onDone();
    },
  });
  const { subject } = form.draft.values;
  return (
    <FormPanel form={form} title={t('askForm')} submitLabel={t('askSend')} doneText={t('askDone')} level={4}>
      <SelectField
        {...form.field('kind')}
        label={t('kind')}
        options={DATA_REQUEST_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) }))}
        required
      />
      <SelectField
        {...form.field('subject')}
        label={t('subject')}
        options={(['child', 'parent'] as const).map((value) => ({ value, label: t(`subjects.${value}`) }))}
        required
      />
      {subject === 'parent' && <TextField {...form.field('subjectName')} label={t('subjectName')} required />}
      <SelectField
        {...form.field('askedBy')}
        label={t('askedBy')}
        options={ASKERS.map((value) => ({ value, label: t(`askers.${value}`) }))}
        required
      />
      <TextField {...form.field('askedByName')} label={t('askedByName')} required />
      <DateField {...form.field('askedOn')} label={t('askedOn')} required />
      <TextAreaField {...form.field('what')} label={t('what')} limit={4000} rows={4} required />
      <SelectField {...form.field('about')} label={t('about')} options={entries} emptyLabel={t('aboutNone')} />
    </FormPanel>
  );
}
