// Reporting that somebody on the panel serves another interest too.
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Held } from './held.ts';

const EMPTY = { member: '', what: '' };

export function ConflictForm({ held }: { readonly held: Held }) {
  const t = useText('determination');
  const { determinationId } = held.proposed;
  const form = useSheetForm({
    name: `panel-conflict/${determinationId}`,
    initial: EMPTY,
    typed: ['what'],
    chosen: ['member'],
    command: (values) => ({ type: 'ReportPanelConflict', determinationId, ...values }),
  });
  return (
    <FormPanel
      form={form}
      title={t('conflictTitle')}
      submitLabel={t('conflictSend')}
      doneText={t('conflictDone')}
      level={4}
    >
      <SelectField
        {...form.field('member')}
        label={t('conflictMember')}
        options={(held.panel?.members ?? []).map(({ name }) => ({ value: name, label: name }))}
        required
      />
      <TextAreaField {...form.field('what')} label={t('conflictWhat')} limit={4000} rows={3} required />
    </FormPanel>
  );
}
