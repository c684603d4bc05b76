// The guardianship body counts the children of a guardian.
import type { Sheet } from '../../../views/sheet.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

const EMPTY = { protectorId: '', countedOn: '', children: '', exceptionalReason: '' };
const isNumber = (text: string): boolean => /^\d{1,3}$/.test(text.trim());

export function CountForm({ guardians }: { readonly guardians: Sheet['protectors'] }) {
  const t = useText('protection');
  const form = useSheetForm({
    name: 'caseload',
    initial: EMPTY,
    typed: ['countedOn', 'children'],
    chosen: ['protectorId'],
    days: ['countedOn'],
    more: ({ children }) => (children === '' || isNumber(children) ? {} : { children: t('countChildrenWrong') }),
    command: ({ children, ...values }) => ({
      type: 'CountCaseload',
      ...withoutEmpty(values),
      children: Number(children),
    }),
  });
  return (
    <FormPanel form={form} title={t('countTitle')} submitLabel={t('countSend')} doneText={t('countDone')} level={4}>
      <FieldPair>
        <SelectField
          {...form.field('protectorId')}
          label={t('countWho')}
          options={guardians.map(({ protectorId, name }) => ({ value: protectorId, label: name }))}
          required
        />
        <DateField {...form.field('countedOn')} label={t('countDay')} required />
        <TextField
          {...form.field('children')}
          label={t('countChildren')}
          hint={t('countChildrenHint')}
          maxLength={3}
          required
        />
      </FieldPair>
      <TextAreaField {...form.field('exceptionalReason')} label={t('countReason')} limit={4000} rows={2} />
    </FormPanel>
  );
}
