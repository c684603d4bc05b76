// Adding somebody who belongs to the family.
import { RELATIONS, WHEREABOUTS } from '../../../domain/family/family.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { type OpenFamily, useFamilyForm } from './use-family-form.ts';

const EMPTY = { name: '', relation: '', birthDate: '', whereabouts: '', dossierId: '', situation: '' };

export function AddMemberForm({ sheet, reload }: OpenFamily) {
  const t = useText('family');
  const { id: memberId, renew } = useKeptId(`member/${sheet.familyId}`);
  const form = useFamilyForm({
    sheet,
    reload,
    name: 'member',
    initial: EMPTY,
    typed: ['name'],
    chosen: ['relation', 'whereabouts'],
    days: ['birthDate'],
    command: (values) => ({ type: 'AddFamilyMember', memberId, ...withoutEmpty(values) }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('addTitle')} submitLabel={t('addSend')} doneText={t('addDone')}>
      <FieldPair>
        <TextField {...form.field('name')} label={t('member')} maxLength={200} required />
        <SelectField
          {...form.field('relation')}
          label={t('relationField')}
          options={optionsOf(RELATIONS, (each) => t(`relations.${each}`))}
          required
        />
        <DateField {...form.field('birthDate')} label={t('birthDate')} />
        <SelectField
          {...form.field('whereabouts')}
          label={t('whereaboutsField')}
          options={optionsOf(WHEREABOUTS, (each) => t(`places.${each}`))}
          required
        />
      </FieldPair>
      {sheet.children.length > 0 && (
        <SelectField
          {...form.field('dossierId')}
          label={t('ownDossier')}
          hint={t('ownDossierHint')}
          options={sheet.children.map(({ dossierId, name }) => ({ value: dossierId, label: name }))}
          emptyLabel={t('noOwnDossier')}
        />
      )}
      <TextAreaField {...form.field('situation')} label={t('situationField')} hint={t('situationHint')} limit={4000} />
    </FormPanel>
  );
}
