// Putting an entry right by whoever guards data, where the organisation that wrote it does not. Which entry it is, says the request; what
// was written stays and can be read beside it.
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { type ItemProps, useItemForm } from './use-item-form.ts';

const EMPTY = { how: 'supplemented', wrong: '', holds: '', askedBy: '' };

export function OfficerRectifyForm({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { id: rectificationId, renew } = useKeptId(`rectification/${item.dossierId}/${item.itemId}`);
  const version = item.request?.aboutVersion;
  const form = useItemForm({
    ...{ item, onDone, renew, name: 'officer-rectify', initial: EMPTY },
    ...{ typed: ['wrong', 'holds', 'askedBy'], chosen: ['how'] },
    command: (values) => ({ type: 'RectifyStatement', rectificationId, requestId: item.itemId, version, ...values }),
  });
  if (version === undefined) return <p className="vo-muted">{t('restrictNothing')}</p>;
  return (
    <FormPanel
      form={form}
      title={t('officerRectifyForm')}
      submitLabel={t('rectifySend')}
      doneText={t('rectifyDone')}
      level={3}
    >
      <SelectField
        {...form.field('how')}
        label={t('how')}
        options={(['supplemented', 'corrected'] as const).map((value) => ({ value, label: t(`hows.${value}`) }))}
        required
      />
      <TextAreaField {...form.field('wrong')} label={t('wasWrong')} limit={4000} rows={3} required />
      <TextAreaField {...form.field('holds')} label={t('holds')} limit={4000} rows={3} required />
      <TextField {...form.field('askedBy')} label={t('askedBy')} maxLength={200} required />
    </FormPanel>
  );
}
