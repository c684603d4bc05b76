// One point of the hand-over at a time: how it stands, who says so, and the answer in writing where an authority abroad takes over.
import { HAND_OVER_ITEMS } from '../../../domain/dossier/protection-measure.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { RadioGroup } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const CONFIRMED = ['yes', 'no', 'unknown'] as const;
type Values = {
  readonly item: string;
  readonly confirmed: (typeof CONFIRMED)[number] | '';
  readonly confirmedBy: string;
  readonly what: string;
  readonly writtenReply: string;
};
const EMPTY: Values = { item: '', confirmed: '', confirmedBy: '', what: '', writtenReply: '' };

export function HandOverForm({ measureId }: { readonly measureId: string }) {
  const t = useText('supervision');
  const form = useSheetForm<Values>({
    name: `hand-over/${measureId}`,
    initial: EMPTY,
    typed: ['confirmedBy', 'what'],
    chosen: ['item', 'confirmed'],
    command: (values) => ({ type: 'RecordHandOver', measureId, items: [withoutEmpty(values)] }),
  });
  return (
    <FormPanel
      form={form}
      title={t('handOverTitle')}
      submitLabel={t('handOverSend')}
      doneText={t('handOverDone')}
      level={4}
    >
      <SelectField
        {...form.field('item')}
        label={t('handOverItem')}
        options={optionsOf(HAND_OVER_ITEMS, (item) => t(`item.${item}`))}
        required
      />
      <RadioGroup
        {...form.field('confirmed')}
        label={t('handOverConfirmed')}
        options={optionsOf(CONFIRMED, (answer) => t(`confirmed.${answer}`))}
        required
      />
      <TextAreaField {...form.field('what')} label={t('handOverWhat')} limit={4000} rows={2} required />
      <FieldPair>
        <TextField {...form.field('confirmedBy')} label={t('handOverBy')} maxLength={200} required />
        <TextField
          {...form.field('writtenReply')}
          label={t('handOverReply')}
          hint={t('handOverReplyHint')}
          maxLength={200}
        />
      </FieldPair>
    </FormPanel>
  );
}
