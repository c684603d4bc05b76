// One element of the assessment as a form holds it, and the way there and back. Rows that were left blank are not sent. Pure.
import type { Shown } from '../../../domain/basics/shown.ts';
import type { CERTAINTIES, Element, ElementKey, Scenario } from '../../../domain/dossier/elements.ts';
import { isDay } from '../../forms/day-text.ts';
import type { Row } from '../../parts/RowsField.tsx';

export type Certainty = (typeof CERTAINTIES)[number];
export type ObservationRow = Row & {
  readonly text: string;
  readonly source: string;
  readonly certainty: Certainty | '';
};
export type EffectRow = Row & {
  readonly scenario: Scenario | '';
  readonly shortTerm: string;
  readonly longTerm: string;
};
export type UnknownRow = Row & { readonly what: string; readonly who: string; readonly by: string };

export type ElementValues = {
  readonly observations: readonly ObservationRow[];
  readonly childWords: string;
  readonly professionalView: string;
  readonly effects: readonly EffectRow[];
  readonly unknowns: readonly UnknownRow[];
  readonly notRelevantBecause: string;
};

export const blankObservation = (row: string): ObservationRow => ({ row, text: '', source: '', certainty: '' });
export const blankEffect = (row: string): EffectRow => ({ row, scenario: '', shortTerm: '', longTerm: '' });

const numbered = <Item>(items: readonly Item[]): (Item & Row)[] =>
  items.map((item, index) => ({ ...item, row: String(index) }));

/** What the form starts with: what stands in the dossier, and one empty observation where nothing stands there. */
export function valuesOf(element: Shown<Element> | undefined): ElementValues {
  return {
    observations: element === undefined ? [blankObservation('0')] : numbered(element.observations),
    childWords: element?.childWords ?? '',
    professionalView: element?.professionalView ?? '',
    effects: numbered(element?.effects ?? []),
    unknowns: numbered(element?.unknowns ?? []),
    notRelevantBecause: element?.notRelevantBecause ?? '',
  };
}

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

const contentOf = <R extends Row>({ row: _, ...content }: R): Omit<R, 'row'> => content;

/** The rows in which something was typed, without their row ids. */
export const filledRows = <R extends Row>(rows: readonly R[]): Omit<R, 'row'>[] =>
  rows.map(contentOf).filter((content) => !Object.values(content).every(isBlank));

/** True where a row was begun and one of these fields was left empty. */
export const hasGaps = <R extends Row>(rows: readonly R[], optional: readonly (keyof R)[] = []): boolean =>
  filledRows(rows).some((content) =>
    Object.entries(content).some(([field, value]) => !optional.includes(field as keyof R) && isBlank(value)),
  );

export type ElementFault = 'says-nothing' | 'gaps' | 'day';

/** What is wrong with the form, by field. */
export function elementFaults(values: ElementValues): { readonly [Field in keyof ElementValues]?: ElementFault } {
  const { observations, effects, unknowns, professionalView, notRelevantBecause } = values;
  const says =
    filledRows(observations).length > 0 ||
    filledRows(unknowns).length > 0 ||
    !isBlank(professionalView) ||
    !isBlank(notRelevantBecause);
  return {
    ...(!says && { observations: 'says-nothing' as const }),
    ...(hasGaps(observations) && { observations: 'gaps' as const }),
    ...(hasGaps(effects) && { effects: 'gaps' as const }),
    ...(filledRows(unknowns).some(({ by }) => by !== '' && !isDay(by)) && { unknowns: 'day' as const }),
    ...(hasGaps(unknowns) && { unknowns: 'gaps' as const }),
  };
}

/** The command that the form gives. */
export function assessCommand(key: ElementKey, values: ElementValues) {
  const { childWords, professionalView, notRelevantBecause } = values;
  return {
    type: 'AssessElement',
    key,
    observations: filledRows(values.observations),
    effects: filledRows(values.effects),
    unknowns: filledRows(values.unknowns),
    ...(!isBlank(childWords) && { childWords }),
    ...(!isBlank(professionalView) && { professionalView }),
    ...(!isBlank(notRelevantBecause) && { notRelevantBecause }),
  } as const;
}

export type ElementState = 'filled' | 'unknown' | 'notRelevant' | 'empty';

/** Where an element stands. Open questions come first: they still ask something of somebody. */
export function stateOf(element: Shown<Element> | undefined): ElementState {
  if (element === undefined) return 'empty';
  if (element.notRelevantBecause) return 'notRelevant';
  return element.unknowns.length > 0 ? 'unknown' : 'filled';
}
