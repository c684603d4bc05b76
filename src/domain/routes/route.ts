// A route by which a child may get a secure status, as data of a country, and where one child stands on it. A route is
// never ranked and never decided here: it says what is known, what is missing and what the next step is.
import type { Words } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';
import type { DataCategory } from '../sharing/data-categories.ts';
import type { FactKey } from '../situation/facts/facts.ts';
import type { Facts } from '../situation/situation.ts';

/** One thing that must be so. A fact that is not known is missing, never read as no. */
export type Condition = { readonly words: Words; readonly fact: FactKey } & (
  | { readonly is: boolean }
  | { readonly moreThan: number }
);

/**
 * One route.
 *
 * Shape: `kept` is the kind of data that an answer on this route is: whoever says that a child may be a victim or ill says more than
 * that a route exists. `doubt` says what nobody checked yet.
 */
export type Route = {
  readonly id: string;
  readonly name: Words;
  readonly kept: Extract<DataCategory, 'routes' | 'signals' | 'health'>;
  readonly norms: readonly [NormId, ...NormId[]];
  readonly conditions: readonly [Condition, ...Condition[]];
  readonly nextStep: Words;
  readonly doubt?: Words;
};

export const CONDITION_STATES = ['held', 'not-held', 'missing'] as const;
export type ConditionState = (typeof CONDITION_STATES)[number];

/** `open`: all that is asked is so. `possible`: something is so and nothing is not. `unseen`: nothing is known yet. */
export const ROUTE_STATES = ['open', 'possible', 'unseen', 'not-open'] as const;
export type RouteState = (typeof ROUTE_STATES)[number];

export type RouteStanding = {
  readonly route: Route;
  readonly state: RouteState;
  readonly conditions: readonly { readonly condition: Condition; readonly state: ConditionState }[];
};

function conditionState(condition: Condition, facts: Facts): ConditionState {
  const value: unknown = facts[condition.fact];
  if (value === undefined) return 'missing';
  const holds = 'is' in condition ? value === condition.is : typeof value === 'number' && value > condition.moreThan;
  return holds ? 'held' : 'not-held';
}

function stateOf(states: readonly ConditionState[]): RouteState {
  if (states.includes('not-held')) return 'not-open';
  if (!states.includes('missing')) return 'open';
  return states.includes('held') ? 'possible' : 'unseen';
}

/** Where this child stands on each route, in the order of the country's data. */
export const routesFor = (routes: readonly Route[], facts: Facts): readonly RouteStanding[] =>
  routes.map((route) => {
    const conditions = route.conditions.map((condition) => ({ condition, state: conditionState(condition, facts) }));
    return { route, conditions, state: stateOf(conditions.map(({ state }) => state)) };
  });
