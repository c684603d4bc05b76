// Making a limit longer, in a case that the law knows, with a reason. Whether it counts is worked out with the limit.
import type { LimitView } from '../../../views/limit.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { limit: '', extension: '', reason: '' };

export function ExtendForm({ limits }: { readonly limits: readonly LimitView[] }) {
  const t = useText('procedures');
  const say = useSay();
  const form = useSheetForm({
    name: 'extend-limit',
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['limit', 'extension'],
    command: (values) => ({ type: 'ExtendLimit', ...values }),
  });
  const longer = limits.filter(
    ({ state, extensions, decisionId }) => state === 'running' && extensions.length > 0 && decisionId === null,
  );
  if (longer.length === 0) return null;
  const chosen = longer.find(({ key }) => key === form.draft.values.limit);
  return (
    <FormPanel form={form} title={t('extendForm')} submitLabel={t('extendSend')} doneText={t('extendDone')} level={3}>
      <SelectField
        {...form.field('limit')}
        label={t('limit')}
        options={longer.map(({ key, what }) => ({ value: key, label: say(what) }))}
        required
      />
      <SelectField
        {...form.field('extension')}
        label={t('extension')}
        options={(chosen?.extensions ?? []).map(({ name, when }) => ({ value: name, label: say(when) }))}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('extendReason')} limit={4000} rows={3} required />
    </FormPanel>
  );
}
