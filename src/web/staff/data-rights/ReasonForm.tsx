// An act that asks for nothing but a reason: extending, lifting, withdrawing, confirming.
import type { RightsListItem } from '../../../views/data-rights.ts';
import { useCommandForm } from '../../forms/use-command-form.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useFieldRules } from '../dossier/use-sheet-form.ts';

type ReasonFormProps = {
  readonly item: RightsListItem;
  readonly onDone: () => void;
  readonly type: string;
  /** What the act is about, by its number. */
  readonly id: Readonly<Record<string, string>>;
  /** How the command calls its reason. */
  readonly field: 'reason' | 'reasons';
  readonly title: string;
  readonly submitLabel: string;
};

const EMPTY = { reason: '' };

export function ReasonForm({ item, onDone, type, id, field, title, submitLabel }: ReasonFormProps) {
  const t = useText('dataRights');
  const check = useFieldRules<typeof EMPTY>({ typed: ['reason'] });
  const form = useCommandForm({
    form: `${type}/${item.dossierId}/${item.itemId}`,
    initial: EMPTY,
    path: `/v1/dossiers/${item.dossierId}/opdrachten`,
    check,
    command: ({ reason }) => ({ type, ...id, [field]: reason }),
    onDone,
  });
  return (
    <FormPanel form={form} title={title} submitLabel={submitLabel} doneText={t('done')} level={3}>
      <TextAreaField {...form.field('reason')} label={t(field)} limit={4000} rows={3} required />
    </FormPanel>
  );
}
