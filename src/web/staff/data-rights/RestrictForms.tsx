// Keeping an entry from being used, and ending that. The officer reads no dossier: which entry it is, says the request.
import { RESTRICTION_GROUNDS } from '../../../domain/dossier/rights/restriction-record.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { type ItemProps, useItemForm } from './use-item-form.ts';

const EMPTY = { ground: '', reason: '' };
const LIFTING = { reason: '', toldOn: '' };

export function RestrictForm({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const { id: restrictionId, renew } = useKeptId(`restriction/${item.dossierId}/${item.itemId}`);
  const about = item.request?.aboutVersion;
  const form = useItemForm({
    ...{ item, onDone, renew, name: 'restrict', initial: EMPTY, typed: ['reason'], chosen: ['ground'] },
    command: (values) => ({
      ...{ type: 'RestrictUse', restrictionId, requestId: item.itemId, versions: [about], ...values },
    }),
  });
  if (about === undefined) return <p className="vo-muted">{t('restrictNothing')}</p>;
  return (
    <FormPanel form={form} title={t('restrictForm')} submitLabel={t('restrictSend')} doneText={t('done')} level={3}>
      <p>{t('restrictIntro')}</p>
      <SelectField
        {...form.field('ground')}
        label={t('basis')}
        options={RESTRICTION_GROUNDS.map((value) => ({ value, label: t(`restrictGrounds.${value}`) }))}
        required
      />
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} rows={3} required />
    </FormPanel>
  );
}

export function LiftRestrictionForm({ item, onDone }: ItemProps) {
  const t = useText('dataRights');
  const form = useItemForm({
    ...{ item, onDone, name: 'lift-restriction', initial: LIFTING, typed: ['reason', 'toldOn'], days: ['toldOn'] },
    command: (values) => ({ type: 'LiftRestriction', restrictionId: item.itemId, ...values }),
  });
  return (
    <FormPanel form={form} title={t('unrestrictForm')} submitLabel={t('unrestrictSend')} doneText={t('done')} level={3}>
      <TextAreaField {...form.field('reason')} label={t('reason')} limit={4000} rows={3} required />
      <DateField {...form.field('toldOn')} label={t('toldOn')} hint={t('unrestrictTold')} required />
    </FormPanel>
  );
}
