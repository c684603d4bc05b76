// Holding a dossier: while it stands, nothing of it is destroyed.
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { type ItemProps, useItemForm } from './use-item-form.ts';

const EMPTY = { reason: '', until: '' };

export function HoldForm({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { id: holdId, renew } = useKeptId(`hold/${item.dossierId}`);
  const form = useItemForm({
    ...{ item, onDone, renew, name: 'hold', initial: EMPTY, typed: ['reason'], days: ['until'] },
    command: (values) => ({ type: 'PlaceHold', holdId, ...withoutEmpty(values) }),
  });
  return (
    <FormPanel form={form} title={t('holdForm')} submitLabel={t('holdSend')} doneText={t('done')} level={3}>
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} rows={3} required />
      <DateField {...form.field('until')} label={t('until')} />
    </FormPanel>
  );
}
