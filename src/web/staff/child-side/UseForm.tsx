// Saying that a decision that helps the child uses what was released for it.
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { OpenReleases } from './RevokeForm.tsx';
import { useReleasedName } from './releasable.ts';

const EMPTY = { releaseId: '', decisionId: '' };

export function UseForm({ open }: OpenReleases) {
  const t = useText('childSide');
  const say = useSay();
  const { sheet } = useSheet();
  const named = useReleasedName(sheet);
  const planned = sheet.decisions.filter(({ status }) => status === 'planned');
  const form = useSheetForm({
    name: 'use-release',
    initial: EMPTY,
    chosen: ['releaseId', 'decisionId'],
    command: (values) => ({ type: 'UseRelease', ...values }),
  });
  if (planned.length === 0) return null;
  return (
    <FormPanel form={form} title={t('useTitle')} submitLabel={t('useSend')} doneText={t('useDone')} level={4}>
      <SelectField
        {...form.field('releaseId')}
        label={t('revokeWhich')}
        options={open.map(({ releaseId, item }) => ({ value: releaseId, label: named(item) }))}
        required
      />
      <SelectField
        {...form.field('decisionId')}
        label={t('useDecision')}
        options={planned.map(({ plan, name }) => ({ value: plan.decisionId, label: say(name) }))}
        required
      />
    </FormPanel>
  );
}
