// The lists of the weighing: the options that are compared, and one line for each other interest with its weight.
import type { OtherInterestNamed } from '../../../domain/dossier/interests.ts';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { FixedRows, RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { useText } from '../../text/use-text.ts';
import { useRowWords } from '../assessment/ElementRows.tsx';
import { blankOption, type OptionRow, WEIGHTS, type WeightRow } from './weighing-values.ts';
import { THREE, useScenarioOptions } from './words.ts';

export function Options(field: FieldProps<readonly OptionRow[]>) {
  const t = useText('steps');
  const words = useText('assessment');
  const scenarios = useScenarioOptions();
  return (
    <RowsField
      {...field}
      {...useRowWords()}
      label={t('options')}
      hint={t('optionsHint')}
      rowLabel={(number) => t('option', { number })}
      addLabel={t('addOption')}
      blank={blankOption}
      max={10}
    >
      {(row, set) => (
        <>
          <FieldPair>
            <SelectField
              label={words('scenarioLabel')}
              value={row.scenario}
              onChange={(value) => set('scenario', value)}
              options={scenarios}
              required
            />
            <SelectField
              label={t('reversible')}
              value={row.reversible}
              onChange={(value) => set('reversible', value)}
              options={THREE.map((value) => ({ value, label: t(`reversibleAnswer.${value}`) }))}
              required
            />
          </FieldPair>
          <FieldPair>
            <TextAreaField
              label={words('shortTerm')}
              value={row.shortTerm}
              onChange={(value) => set('shortTerm', value)}
              limit={4000}
              rows={3}
              required
            />
            <TextAreaField
              label={words('longTerm')}
              value={row.longTerm}
              onChange={(value) => set('longTerm', value)}
              limit={4000}
              rows={3}
              required
            />
          </FieldPair>
          <TextAreaField
            label={t('rejectedBecause')}
            hint={t('rejectedHint')}
            value={row.rejectedBecause}
            onChange={(value) => set('rejectedBecause', value)}
            limit={4000}
            rows={2}
          />
        </>
      )}
    </RowsField>
  );
}

type WeightsProps = FieldProps<readonly WeightRow[]> & { readonly interests: readonly OtherInterestNamed[] };

export function Weights({ interests, ...field }: WeightsProps) {
  const t = useText('steps');
  const nameOf = (id: string): string => {
    const interest = interests.find(({ interestId }) => interestId === id);
    return interest === undefined ? id : `${t(`kind.${interest.kind}`)}: ${interest.holder}`;
  };
  return (
    <FixedRows {...field} label={t('weights')} hint={t('weightsHint')} rowLabel={({ row }) => nameOf(row)}>
      {(row, set) => (
        <>
          <SelectField
            label={t('weightLabel')}
            value={row.weight}
            onChange={(value) => set('weight', value)}
            options={WEIGHTS.map((value) => ({ value, label: t(`weight.${value}`) }))}
            required
          />
          <TextAreaField
            label={t('weightReason')}
            value={row.reason}
            onChange={(value) => set('reason', value)}
            limit={4000}
            rows={2}
            required
          />
        </>
      )}
    </FixedRows>
  );
}
