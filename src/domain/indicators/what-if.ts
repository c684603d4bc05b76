// What another number in the rules would mean: per safeguard, for how many children the finding changes. Counts only, and only
// as disclosure.ts lets them be told. Which child is judged on what: child-situation.ts.
import { isOpen } from '../safeguards/blocking.ts';
import { type ParameterId, type Parameters, parameterOf } from '../safeguards/parameters.ts';
import type { Rules } from '../safeguards/rules.ts';
import { type Finding, OUTCOMES, type Outcome } from '../safeguards/safeguard.ts';
import { type Figure, figureOf, SMALLEST_POPULATION, type Told, told } from './disclosure.ts';

/** On which decision a child is judged: one that is planned, the last that was adopted, or a return that nobody planned. */
export const BASES = ['planned', 'adopted', 'hypothetical'] as const;
export type Basis = (typeof BASES)[number];

/** One child, whoever it is: what is found for it under given rules. */
export type Counted = { readonly basis: Basis; readonly find: (rules: Rules) => readonly Finding[] };

type Change = `${Outcome} > ${Outcome}`;
/** `opens`: was no obstacle and becomes one. `closes`: the other way. `otherwise`: changes and stays open, or stays closed. */
export const WAYS = ['opens', 'closes', 'otherwise'] as const;
export type Way = (typeof WAYS)[number];

/** What was counted so far. True counts: they never leave this process. */
export type Tally = {
  readonly bases: ReadonlyMap<Basis, number>;
  readonly changes: ReadonlyMap<string, ReadonlyMap<Change, number>>;
};

/** A number that differs from the rules of now. */
export type Asked = Readonly<Partial<Record<ParameterId, number>>>;

/** Only safeguards that use what was changed are told of, whether anything changes in them or not. */
export const safeguardsOf = (asked: Asked): readonly string[] => [
  ...new Set((Object.keys(asked) as ParameterId[]).flatMap((id) => parameterOf(id).safeguards)),
];

export const rulesThen = (now: Rules, asked: Asked): Rules => ({
  ...now,
  parameters: { ...now.parameters, ...asked } as Parameters,
});

/** The tally before the first child, for these safeguards. */
export const nothingCounted = (safeguards: readonly string[]): Tally => ({
  bases: new Map(BASES.map((basis) => [basis, 0])),
  changes: new Map(safeguards.map((safeguard) => [safeguard, new Map()])),
});

/** The tally with one more child in it. */
export function counted(tally: Tally, child: Counted, now: Rules, then: Rules): Tally {
  const bases = new Map(tally.bases).set(child.basis, (tally.bases.get(child.basis) ?? 0) + 1);
  const before = new Map(child.find(now).map(({ safeguard, outcome }) => [safeguard, outcome]));
  const changes = new Map(tally.changes);
  for (const { safeguard, outcome } of child.find(then)) {
    const was = before.get(safeguard);
    const row = changes.get(safeguard);
    if (was === undefined || was === outcome || row === undefined) continue;
    const change: Change = `${was} > ${outcome}`;
    changes.set(safeguard, new Map(row).set(change, (row.get(change) ?? 0) + 1));
  }
  return { bases, changes };
}

/** How many children there were. A true count. */
const populationOf = ({ bases }: Tally): number => [...bases.values()].reduce((sum, count) => sum + count, 0);

const CHANGES: readonly Change[] = OUTCOMES.flatMap((from) =>
  OUTCOMES.filter((to) => to !== from).map((to): Change => `${from} > ${to}`),
);

const outcomesOf = (change: Change): readonly [Outcome, Outcome] => change.split(' > ') as [Outcome, Outcome];

const wayOf = (change: Change): Way => {
  const [from, to] = outcomesOf(change);
  if (isOpen(from) === isOpen(to)) return 'otherwise';
  return isOpen(to) ? 'opens' : 'closes';
};

type ToldWay = {
  readonly children: Figure;
  readonly outcomes: readonly { readonly from: Outcome; readonly to: Outcome; readonly children: Figure }[];
};
export type WhatIf =
  | { readonly kind: 'too-few' }
  | {
      readonly kind: 'told';
      readonly population: Figure;
      readonly bases: Told<Basis>['parts'];
      readonly safeguards: readonly ({ readonly safeguard: string } & Readonly<Record<Way, ToldWay>>)[];
    };

/** What may be told of this tally. Under ten children: nothing but that. */
export function tell(tally: Tally): WhatIf {
  const population = populationOf(tally);
  if (population < SMALLEST_POPULATION) return { kind: 'too-few' };
  return {
    kind: 'told',
    population: figureOf(population),
    bases: told(tally.bases).parts,
    safeguards: [...tally.changes].map(([safeguard, changes]) => ({
      safeguard,
      opens: toldWay('opens', changes),
      closes: toldWay('closes', changes),
      otherwise: toldWay('otherwise', changes),
    })),
  };
}

function toldWay(way: Way, changes: ReadonlyMap<Change, number>): ToldWay {
  const kinds = CHANGES.filter((change) => wayOf(change) === way);
  const { total, parts } = told(new Map(kinds.map((change) => [change, changes.get(change) ?? 0])));
  return {
    children: total,
    outcomes: parts.map(({ part, figure }) => {
      const [from, to] = outcomesOf(part);
      return { from, to, children: figure };
    }),
  };
}

/** What these other numbers would mean for these children. */
export const whatIf = (children: Iterable<Counted>, now: Rules, asked: Asked): WhatIf => {
  const then = rulesThen(now, asked);
  let tally = nothingCounted(safeguardsOf(asked));
  for (const child of children) tally = counted(tally, child, now, then);
  return tell(tally);
};
