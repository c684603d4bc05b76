// Proposing that a row of the AVG table ends: towards less sharing, so one approval is enough.
import type { SharingRowView } from '../../../contract/sharing.ts';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import type { TableOnScreen } from './use-table.ts';
import { useTableForm } from './use-table-form.ts';

type EndFormProps = TableOnScreen & { readonly row: SharingRowView; readonly tell: (title: string) => void };

const EMPTY = { endsOn: '', reason: '' };

export function EndForm({ row, tell, ...screen }: EndFormProps) {
  const t = useText('sharing');
  const form = useTableForm({
    ...screen,
    name: `end/${row.id}`,
    initial: EMPTY,
    typed: ['endsOn', 'reason'],
    days: ['endsOn'],
    command: (values) => ({ type: 'EndRow', rowId: row.id, ...values }),
    onDone: () => tell(t('proposeDone')),
  });
  return (
    <FormPanel form={form} title={t('proposeEnd')} submitLabel={t('propose')}>
      <DateField {...form.field('endsOn')} label={t('endsOn')} required />
      <TextAreaField
        {...form.field('reason')}
        label={t('reason')}
        hint={t('reasonHint')}
        limit={4000}
        rows={3}
        required
      />
    </FormPanel>
  );
}
