// Recording authority over and contact with one child. A later record of the same two people replaces the earlier one.
import { AUTHORITIES, CONTACTS } from '../../../domain/family/family.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf, useYesNoUnknown } from '../child/choices.ts';
import { type OpenFamily, useFamilyForm } from './use-family-form.ts';

type Values = {
  memberId: string;
  dossierId: string;
  authority: (typeof AUTHORITIES)[number] | '';
  contact: (typeof CONTACTS)[number] | '';
  childWantsContact: 'yes' | 'no' | 'unknown' | '';
  source: string;
};
const EMPTY: Values = { memberId: '', dossierId: '', authority: '', contact: '', childWantsContact: '', source: '' };

export function BondForm({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  const yesNoUnknown = useYesNoUnknown();
  const form = useFamilyForm<Values>({
    sheet,
    reload,
    name: 'bond',
    initial: EMPTY,
    typed: ['source'],
    chosen: ['memberId', 'dossierId', 'authority', 'contact', 'childWantsContact'],
    command: (values) => ({ type: 'RecordBond', ...values }),
  });
  return (
    <FormPanel form={form} title={t('bondTitle')} submitLabel={t('bondSend')} doneText={t('bondDone')}>
      <FieldPair>
        <SelectField
          {...form.field('memberId')}
          label={t('bondWho')}
          options={sheet.members.map(({ memberId, name, relation }) => ({
            value: memberId,
            label: `${name} (${t(`relations.${relation}`)})`,
          }))}
          required
        />
        <SelectField
          {...form.field('dossierId')}
          label={t('bondChild')}
          options={sheet.children.map(({ dossierId, name }) => ({ value: dossierId, label: name }))}
          required
        />
        <SelectField
          {...form.field('authority')}
          label={t('authorityField')}
          options={optionsOf(AUTHORITIES, (each) => t(`authorities.${each}`))}
          required
        />
        <SelectField
          {...form.field('contact')}
          label={t('contactField')}
          options={optionsOf(CONTACTS, (each) => t(`contacts.${each}`))}
          required
        />
      </FieldPair>
      <RadioGroup {...form.field('childWantsContact')} label={t('wants')} options={yesNoUnknown} required />
      <TextField {...form.field('source')} label={t('source')} hint={t('sourceHint')} maxLength={200} required />
    </FormPanel>
  );
}
