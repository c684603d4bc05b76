// Taking back what was released, as long as it was not used.
import type { ChildSideView } from '../../../views/child-side.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { useReleasedName } from './releasable.ts';

const EMPTY = { releaseId: '', reason: '' };
export type OpenReleases = { readonly open: ChildSideView['releases'] };

export function RevokeForm({ open }: OpenReleases) {
  const t = useText('childSide');
  const { sheet } = useSheet();
  const named = useReleasedName(sheet);
  const form = useSheetForm({
    name: 'revoke-release',
    initial: EMPTY,
    typed: ['reason'],
    chosen: ['releaseId'],
    command: (values) => ({ type: 'RevokeRelease', ...values }),
  });
  return (
    <FormPanel form={form} title={t('revokeTitle')} submitLabel={t('revokeSend')} doneText={t('revokeDone')} level={4}>
      <SelectField
        {...form.field('releaseId')}
        label={t('revokeWhich')}
        options={open.map(({ releaseId, item }) => ({ value: releaseId, label: named(item) }))}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('revokeReason')} limit={4000} required />
    </FormPanel>
  );
}
