// Ordering an age assessment: who did what came first, and when, line by line.
import { PRECONDITIONS, type Precondition } from '../../../domain/dossier/age-assessment.ts';
import { useKeptId } from '../../forms/use-kept-id.ts';
import { CheckboxField } from '../../parts/ChoiceGroup.tsx';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { FixedRows, type Row } from '../../parts/RowsField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useSheet } from '../dossier/sheet-context.tsx';
import { useSheetForm } from '../dossier/use-sheet-form.ts';

type Line = Row & { readonly row: Precondition; readonly who: string; readonly on: string };
type Values = { assessor: string; language: string; medical: boolean; preconditions: readonly Line[] };
const EMPTY: Values = {
  assessor: '',
  language: '',
  medical: false,
  preconditions: PRECONDITIONS.map((row) => ({ row, who: '', on: '' })),
};

export function OrderForm() {
  const t = useText('age');
  const { sheet } = useSheet();
  const { id: orderId, renew } = useKeptId(`age-order/${sheet.dossierId}`);
  const form = useSheetForm<Values>({
    name: 'age-order',
    initial: EMPTY,
    typed: ['assessor', 'language'],
    command: ({ preconditions, ...rest }) => ({
      type: 'OrderAgeAssessment',
      orderId,
      ...rest,
      preconditions: preconditions
        .filter(({ who, on }) => who.trim() !== '' && on !== '')
        .map(({ row: what, who, on }) => ({ what, who, on })),
    }),
    onDone: renew,
  });
  return (
    <FormPanel form={form} title={t('orderForm')} submitLabel={t('sendOrder')} doneText={t('orderDone')} level={4}>
      <p>{t('orderIntro')}</p>
      <TextField {...form.field('assessor')} label={t('assessor')} hint={t('assessorHint')} maxLength={200} required />
      <TextField {...form.field('language')} label={t('language')} maxLength={200} required />
      <CheckboxField {...form.field('medical')} label={t('medical')} />
      <FixedRows
        {...form.field('preconditions')}
        label={t('preconditionsField')}
        hint={t('preconditionsHint')}
        rowLabel={({ row }) => t(`precondition.${row}`)}
      >
        {(row, set) => (
          <FieldPair>
            <TextField label={t('who')} value={row.who} onChange={(who) => set('who', who)} maxLength={200} />
            <DateField label={t('when')} value={row.on} onChange={(on) => set('on', on)} />
          </FieldPair>
        )}
      </FixedRows>
    </FormPanel>
  );
}
