// Proposing that a dossier is destroyed. What stands in the way is said by the server, by name.
import { DESTRUCTION_GROUNDS, SELECTIONS } from '../../../domain/dossier/rights/destruction-record.ts';
import type { RightsListItem } from '../../../views/data-rights.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useFieldRules } from '../dossier/use-sheet-form.ts';

const EMPTY = { ground: '', courtOrder: '', childWants: '', selection: '', listCategory: '', reasons: '' };

export function ProposeForm({ item, onDone }: { readonly item: RightsListItem; readonly onDone: () => void }) {
  const t = useText('dataRights');
  const check = useFieldRules<typeof EMPTY>({ typed: ['reasons'], chosen: ['ground', 'selection'] });
  const { id: destructionId, renew } = useKeptId(`destruction/${item.dossierId}`);
  const form = useCommandForm({
    form: `propose-destruction/${item.dossierId}`,
    initial: EMPTY,
    path: `/v1/dossiers/${item.dossierId}/opdrachten`,
    check,
    command: (values) => ({
      type: 'ProposeDestruction',
      destructionId,
      ...withoutEmpty(values),
      ...(values.ground === 'own-request' && item.kind === 'request' && { requestId: item.itemId }),
    }),
    onDone: () => {
      renew();
      onDone();
    },
  });
  return (
    <FormPanel form={form} title={t('proposeForm')} submitLabel={t('proposeSend')} doneText={t('done')} level={3}>
      <SelectField
        {...form.field('ground')}
        label={t('basis')}
        options={DESTRUCTION_GROUNDS.map((value) => ({ value, label: t(`grounds.${value}`) }))}
        required
      />
      {form.draft.values.ground === 'court-order' && (
        <TextField {...form.field('courtOrder')} label={t('courtOrder')} required />
      )}
      {form.draft.values.ground === 'own-request' && (
        <TextAreaField {...form.field('childWants')} label={t('childWants')} limit={4000} rows={3} required />
      )}
      <SelectField
        {...form.field('selection')}
        label={t('selection')}
        options={SELECTIONS.map((value) => ({ value, label: t(`selections.${value}`) }))}
        required
      />
      <TextField {...form.field('listCategory')} label={t('listCategory')} hint={t('listCategoryHint')} />
      <TextAreaField {...form.field('reasons')} label={t('reasons')} limit={4000} rows={4} required />
    </FormPanel>
  );
}
