// The weighing as a form holds it, what is still wrong with it, and the command it becomes. Pure.
import type { Shown } from '../../../domain/basics/shown.ts';
import type { ElementKey, Scenario } from '../../../domain/dossier/elements.ts';
import type { Weighing } from '../../../domain/dossier/weighing.ts';
import type { Row } from '../../parts/RowsField.tsx';
import { filledRows, hasGaps } from '../assessment/element-values.ts';
import type { Three } from './words.ts';

export const WEIGHTS = ['decisive', 'considered', 'not-counted'] as const;
export type Weight = (typeof WEIGHTS)[number];

export type OptionRow = Row & {
  readonly scenario: Scenario | '';
  readonly shortTerm: string;
  readonly longTerm: string;
  readonly reversible: Three | '';
  readonly rejectedBecause: string;
};
/** Its `row` is the id of the interest. */
export type WeightRow = Row & { readonly weight: Weight | ''; readonly reason: string };

export type WeighingValues = {
  readonly options: readonly OptionRow[];
  readonly chosen: Scenario | '';
  readonly weights: readonly WeightRow[];
  readonly childViews: string;
  readonly departs: 'yes' | 'no' | '';
  readonly departureReasons: string;
  readonly restsOn: readonly ElementKey[];
};

export const blankOption = (row: string): OptionRow => ({
  row,
  scenario: '',
  shortTerm: '',
  longTerm: '',
  reversible: '',
  rejectedBecause: '',
});

/** A new weighing starts with staying beside one other option; an earlier one starts from what it said. */
export function weighingValues(weighing: Shown<Weighing> | undefined): WeighingValues {
  if (weighing === undefined)
    return {
      options: [{ ...blankOption('0'), scenario: 'stay' }, blankOption('1')],
      chosen: '',
      weights: [],
      childViews: '',
      departs: '',
      departureReasons: '',
      restsOn: [],
    };
  return {
    options: weighing.options.map((option, index) => ({
      ...option,
      row: String(index),
      rejectedBecause: option.rejectedBecause ?? '',
    })),
    chosen: weighing.chosen,
    weights: weighing.weights.map(({ interestId, weight, reason }) => ({ row: interestId, weight, reason })),
    childViews: weighing.childViews,
    departs: weighing.departsFromInterests ? 'yes' : 'no',
    departureReasons: weighing.departureReasons ?? '',
    restsOn: weighing.restsOn,
  };
}

/** One line for each interest that stands in the dossier now, with what was typed about it. */
export const weightsFor = (rows: readonly WeightRow[], interestIds: readonly string[]): WeightRow[] =>
  interestIds.map((id) => rows.find(({ row }) => row === id) ?? { row: id, weight: '', reason: '' });

export type WeighingFault =
  | 'empty'
  | 'gaps'
  | 'too-few'
  | 'not-compared'
  | 'weights'
  | 'must-depart'
  | 'rests-on-nothing';

type Against = { readonly interestIds: readonly string[]; readonly bestFor: Scenario };
type Faults = { readonly [Field in keyof WeighingValues]?: WeighingFault };

const comparesStaying = (scenarios: ReadonlySet<string>): boolean =>
  scenarios.size >= 2 && (scenarios.has('stay') || scenarios.has('temporary-stay'));

function optionFaults({ options, chosen }: WeighingValues): Faults {
  const scenarios = new Set(filledRows(options).map(({ scenario }) => scenario));
  return {
    ...(!comparesStaying(scenarios) && { options: 'too-few' as const }),
    ...(hasGaps(options, ['rejectedBecause']) && { options: 'gaps' as const }),
    ...(chosen === '' && { chosen: 'empty' as const }),
    ...(chosen !== '' && !scenarios.has(chosen) && { chosen: 'not-compared' as const }),
  };
}

function departureFaults({ departs, chosen, departureReasons, restsOn }: WeighingValues, bestFor: Scenario): Faults {
  if (departs === '') return { departs: 'empty' };
  if (departs === 'no') return chosen !== '' && chosen !== bestFor ? { departs: 'must-depart' } : {};
  return {
    ...(departureReasons.trim() === '' && { departureReasons: 'empty' as const }),
    ...(restsOn.length === 0 && { restsOn: 'rests-on-nothing' as const }),
  };
}

/** What is wrong with the form, by field. The domain decides again. */
export function weighingFaults(values: WeighingValues, { interestIds, bestFor }: Against): Faults {
  const open = weightsFor(values.weights, interestIds).some(
    ({ weight, reason }) => weight === '' || reason.trim() === '',
  );
  return {
    ...optionFaults(values),
    ...(open && { weights: 'weights' as const }),
    ...(values.childViews.trim() === '' && { childViews: 'empty' as const }),
    ...departureFaults(values, bestFor),
  };
}

const withoutRejection = ({ rejectedBecause, ...option }: Omit<OptionRow, 'row'>) =>
  rejectedBecause.trim() === '' ? option : { ...option, rejectedBecause };

export function weighingCommand(values: WeighingValues, interestIds: readonly string[]) {
  const departs = values.departs === 'yes';
  return {
    type: 'RecordWeighing',
    options: filledRows(values.options).map(withoutRejection),
    chosen: values.chosen,
    weights: weightsFor(values.weights, interestIds).map(({ row, weight, reason }) => ({
      interestId: row,
      weight,
      reason,
    })),
    childViews: values.childViews,
    departsFromInterests: departs,
    ...(departs && { departureReasons: values.departureReasons }),
    restsOn: values.restsOn,
  };
}
