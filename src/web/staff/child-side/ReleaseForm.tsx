// Releasing one thing for one decision that helps: the child saw it first and was asked.
import { RELEASE_PURPOSES } from '../../../domain/dossier/release.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useOrganisationChoices } from '../child/organisation-choices.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import { itemOf, useReleasable } from './releasable.ts';

const EMPTY = { item: '', to: '', purpose: '', childAgrees: '', childSawIt: false };

export function ReleaseForm() {
  const t = useText('childSide');
  const { sheet } = useSheet();
  const { id: releaseId, renew } = useKeptId(`release/${sheet.dossierId}`);
  const items = useReleasable(sheet);
  const { options } = useOrganisationChoices([]);
  const form = useSheetForm({
    name: 'release',
    initial: EMPTY,
    typed: ['childAgrees'],
    chosen: ['item', 'to', 'purpose'],
    more: ({ childSawIt }) => (childSawIt ? {} : { childSawIt: t('childSawItMissing') }),
    command: ({ item, ...values }) => ({ type: 'ReleaseItem', releaseId, item: itemOf(item), ...values }),
    onDone: renew,
  });
  if (items.length === 0) return <p className="vo-muted">{t('nothingToRelease')}</p>;
  return (
    <FormPanel
      form={form}
      title={t('releaseTitle')}
      submitLabel={t('releaseSend')}
      doneText={t('releaseDone')}
      level={4}
    >
      <SelectField {...form.field('item')} label={t('itemKind')} options={items} required />
      <SelectField
        {...form.field('purpose')}
        label={t('purpose')}
        options={optionsOf(RELEASE_PURPOSES, (purpose) => t(`purposes.${purpose}`))}
        required
      />
      <SelectField {...form.field('to')} label={t('to')} options={options} required />
      <CheckboxField {...form.field('childSawIt')} label={t('childSawIt')} />
      <TextAreaField {...form.field('childAgrees')} label={t('childAgrees')} limit={4000} required />
    </FormPanel>
  );
}
