// Referring this child to child protection or guardianship.
import { useOrganisations } from '../../connection/organisations.tsx';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useSay, useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { to: '', referredOn: '', why: '', urgent: false };
const RECEIVERS: readonly string[] = ['child-protection', 'guardianship'];

export function ReferForm() {
  const t = useText('supervision');
  const say = useSay();
  const { sheet } = useSheet();
  const { id: referralId, renew } = useKeptId(`referral/${sheet.dossierId}`);
  const receivers = useOrganisations().filter(({ kind }) => RECEIVERS.includes(kind));
  const form = useSheetForm({
    name: 'referral',
    initial: EMPTY,
    typed: ['referredOn', 'why'],
    chosen: ['to'],
    days: ['referredOn'],
    command: (values) => ({ type: 'ReferToChildProtection', referralId, ...values }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('referTitle')} submitLabel={t('referSend')} doneText={t('referDone')} level={4}>
      <FieldPair>
        <SelectField
          {...form.field('to')}
          label={t('referTo')}
          options={receivers.map(({ id, name }) => ({ value: id, label: say(name) }))}
          required
        />
        <DateField {...form.field('referredOn')} label={t('referDay')} required />
      </FieldPair>
      <TextAreaField {...form.field('why')} label={t('referWhy')} limit={4000} rows={3} required />
      <CheckboxField {...form.field('urgent')} label={t('referUrgent')} />
    </FormPanel>
  );
}
