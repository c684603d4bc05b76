// The three lists of an element: observations with source and certainty, effects of each option, open questions with a plan.
import { CERTAINTIES } from '../../../domain/dossier/elements.ts';
import type { FieldProps } from '../../forms/use-command-form.ts';
import { FieldPair } from '../../parts/CommandForm.tsx';
import { DateField } from '../../parts/DateField.tsx';
import { RowsField } from '../../parts/RowsField.tsx';
import { SelectField } from '../../parts/SelectField.tsx';
import { TextAreaField } from '../../parts/TextAreaField.tsx';
import { TextField } from '../../parts/TextField.tsx';
import { useText } from '../../text/use-text.ts';
import { useScenarioOptions } from '../steps/words.ts';
import {
  blankEffect,
  blankObservation,
  type EffectRow,
  type ObservationRow,
  type UnknownRow,
} from './element-values.ts';

const LINE = 200;
const PARAGRAPH = 4000;

/** The words about rows that every list needs. */
export function useRowWords() {
  const t = useText('assessment');
  return {
    removeLabel: (row: string) => t('removeRow', { row: row.toLowerCase() }),
    removedLabel: (row: string) => t('rowRemoved', { row }),
  };
}

export function Observations(field: FieldProps<readonly ObservationRow[]>) {
  const t = useText('assessment');
  const certainties = CERTAINTIES.map((value) => ({ value, label: t(`certainty.${value}`) }));
  return (
    <RowsField
      {...field}
      {...useRowWords()}
      label={t('observations')}
      hint={t('observationsHint')}
      rowLabel={(number) => t('observation', { number })}
      addLabel={t('addObservation')}
      blank={blankObservation}
      max={30}
    >
      {(row, set) => (
        <>
          <TextAreaField
            label={t('text')}
            value={row.text}
            onChange={(value) => set('text', value)}
            limit={PARAGRAPH}
            rows={3}
            required
          />
          <FieldPair>
            <TextField
              label={t('source')}
              hint={t('sourceHint')}
              value={row.source}
              onChange={(value) => set('source', value)}
              maxLength={LINE}
              required
            />
            <SelectField
              label={t('certaintyLabel')}
              value={row.certainty}
              onChange={(value) => set('certainty', value)}
              options={certainties}
              required
            />
          </FieldPair>
        </>
      )}
    </RowsField>
  );
}

export function Effects(field: FieldProps<readonly EffectRow[]>) {
  const t = useText('assessment');
  const scenarios = useScenarioOptions();
  return (
    <RowsField
      {...field}
      {...useRowWords()}
      label={t('effects')}
      hint={t('effectsHint')}
      rowLabel={(number) => t('effect', { number })}
      addLabel={t('addEffect')}
      blank={blankEffect}
      max={14}
    >
      {(row, set) => (
        <>
          <SelectField
            label={t('scenarioLabel')}
            value={row.scenario}
            onChange={(value) => set('scenario', value)}
            options={scenarios}
            required
          />
          <FieldPair>
            <TextAreaField
              label={t('shortTerm')}
              value={row.shortTerm}
              onChange={(value) => set('shortTerm', value)}
              limit={PARAGRAPH}
              rows={3}
              required
            />
            <TextAreaField
              label={t('longTerm')}
              value={row.longTerm}
              onChange={(value) => set('longTerm', value)}
              limit={PARAGRAPH}
              rows={3}
              required
            />
          </FieldPair>
        </>
      )}
    </RowsField>
  );
}

export function Unknowns(field: FieldProps<readonly UnknownRow[]>) {
  const t = useText('assessment');
  return (
    <RowsField
      {...field}
      {...useRowWords()}
      label={t('unknowns')}
      hint={t('unknownsHint')}
      rowLabel={(number) => t('unknown', { number })}
      addLabel={t('addUnknown')}
      blank={(row) => ({ row, what: '', who: '', by: '' })}
      max={20}
    >
      {(row, set) => (
        <>
          <TextAreaField
            label={t('what')}
            value={row.what}
            onChange={(value) => set('what', value)}
            limit={PARAGRAPH}
            rows={2}
            required
          />
          <FieldPair>
            <TextField
              label={t('who')}
              value={row.who}
              onChange={(value) => set('who', value)}
              maxLength={LINE}
              required
            />
            <DateField label={t('by')} value={row.by} onChange={(value) => set('by', value)} required />
          </FieldPair>
        </>
      )}
    </RowsField>
  );
}
