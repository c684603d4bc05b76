// Which kinds of decision can be planned (kinds/*.ts), what each is to a safeguard and which way it works for the child. A
// decision that also separates the child or takes liberty is never favourable, whatever it is called.
import type { Direction, Measure } from '../situation/situation.ts';
import { HELPING_KINDS } from './kinds/helping.ts';
import type { Kind } from './kinds/kind.ts';
import { LEAVING_KINDS } from './kinds/leaving.ts';
import { STAYING_KINDS } from './kinds/staying.ts';

export const DECISION_KINDS = {
  ...LEAVING_KINDS,
  ...STAYING_KINDS,
  ...HELPING_KINDS,
} as const satisfies Record<string, Kind>;

export type DecisionKind = keyof typeof DECISION_KINDS;
export const DECISION_KIND_IDS = Object.keys(DECISION_KINDS) as [DecisionKind, ...DecisionKind[]];

type Answer = 'yes' | 'no' | 'unknown';
type Plan = { readonly kind: DecisionKind; readonly separates: Answer; readonly takesLiberty: Answer };

/** Whether it parts the child from its family: a decision to separate does, whatever else is filled in. */
export const separationOf = ({ kind, separates }: Pick<Plan, 'kind' | 'separates'>): Answer =>
  kind === 'separation' ? 'yes' : separates;

/** Whether it takes liberty: a decision to detain does, whatever else is filled in. */
export const libertyOf = ({ kind, takesLiberty }: Pick<Plan, 'kind' | 'takesLiberty'>): Answer =>
  kind === 'detention' ? 'yes' : takesLiberty;

/** What the safeguards check. What takes liberty is a detention; a permit that separates is a separation. */
export const measureOf = (plan: Plan): Measure => {
  const { measure } = DECISION_KINDS[plan.kind];
  if (libertyOf(plan) === 'yes') return 'detention';
  return measure === 'other' && separationOf(plan) === 'yes' ? 'separation' : measure;
};

/** Which way it works. Urgent protection may part a child from danger; it may never lock a child up. */
export const directionOf = (plan: Plan): Direction => {
  const { direction } = DECISION_KINDS[plan.kind];
  if (libertyOf(plan) === 'yes') return 'adverse';
  return separationOf(plan) === 'yes' && direction !== 'urgent-protective' ? 'adverse' : direction;
};

/** Whether the decision is addressed to a parent or carer. It touches the child all the same. Norm: JGC 3/22 para. 30, 38. */
export const isAboutParent = ({ kind }: Pick<Plan, 'kind'>): boolean => {
  const { addressee }: Kind = DECISION_KINDS[kind];
  return addressee === 'parent';
};
