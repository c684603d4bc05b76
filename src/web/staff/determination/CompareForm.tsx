// Comparing options: what each does to the rights of this child now and later, whether it can be done, what the child thinks.
import { DETERMINATION_OPTIONS } from '../../../domain/dossier/determination.ts';
import { withoutEmpty } from '../../forms/checks.ts';
import { FormPanel } from '../../parts/FormPanel.tsx';
import { type Row, RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { optionsOf } from '../child/choices.ts';
import { useSheetForm } from '../dossier/use-sheet-form.ts';
import type { Held } from './held.ts';
import { useRowWords } from './row-words.ts';

type OptionRow = Row & {
  readonly option: string;
  readonly shortTerm: string;
  readonly longTerm: string;
  readonly feasibility: string;
  readonly childView: string;
};
const blank = (row: string, option = ''): OptionRow => ({
  row,
  option,
  shortTerm: '',
  longTerm: '',
  feasibility: '',
  childView: '',
});
const START: { readonly options: readonly OptionRow[] } = { options: [blank('1', 'stay'), blank('2')] };
const TEXTS = ['shortTerm', 'longTerm', 'feasibility', 'childView'] as const;
const LABEL = {
  shortTerm: 'compareShort',
  longTerm: 'compareLong',
  feasibility: 'compareFeasible',
  childView: 'compareChild',
} as const;
const isFull = ({ option, shortTerm, longTerm, feasibility }: OptionRow): boolean =>
  [option, shortTerm, longTerm, feasibility].every((text) => text.trim() !== '');

export function CompareForm({ held, startOpen }: { readonly held: Held; readonly startOpen: boolean }) {
  const t = useText('determination');
  const { determinationId } = held.proposed;
  const form = useSheetForm({
    name: `options/${determinationId}`,
    initial: START,
    more: ({ options }) => (options.length > 1 && options.every(isFull) ? {} : { options: t('compareMissing') }),
    command: ({ options }) => ({
      type: 'CompareOptions',
      determinationId,
      options: options.map(({ row: _, ...option }) => withoutEmpty(option)),
    }),
  });
  return (
    <FormPanel
      form={form}
      title={t('compareTitle')}
      submitLabel={t('compareSend')}
      doneText={t('compareDone')}
      level={4}
      startOpen={startOpen}
    >
      <RowsField
        {...form.field('options')}
        {...useRowWords()}
        label={t('compared')}
        hint={t('compareHint')}
        rowLabel={(number) => t('compareOption', { number })}
        addLabel={t('compareAdd')}
        blank={(row) => blank(row)}
        max={8}
      >
        {(row, set) => (
          <>
            <SelectField
              label={t('compareWhich')}
              value={row.option}
              onChange={(value) => set('option', value)}
              options={optionsOf(DETERMINATION_OPTIONS, (option) => t(`option.${option}`))}
              required
            />
            {TEXTS.map((field) => (
              <TextAreaField
                key={field}
                label={t(LABEL[field])}
                value={row[field]}
                onChange={(value) => set(field, value)}
                limit={4000}
                rows={2}
                required={field !== 'childView'}
              />
            ))}
          </>
        )}
      </RowsField>
    </FormPanel>
  );
}
