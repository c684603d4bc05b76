// When a determination is needed: seen from what is planned and for whom. Pure; asked by the screen, by the work list and by
// the situation. Only what works against the child waits for one: help, release and urgent protection never do.

import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';
import type { DecisionPlanned } from './decision.ts';
import { type DecisionKind, directionOf, separationOf } from './decision-kinds.ts';
import { type DeterminationHeld, type Determinations, type DeterminationTrigger, holds } from './determination.ts';
import type { Child } from './opening.ts';

type NeededTrigger = Extract<DeterminationTrigger, 'separation' | 'return' | 'family-expulsion' | 'durable-solution'>;

export type DeterminationNeed = {
  readonly trigger: NeededTrigger;
  readonly norms: readonly NormId[];
  readonly why: Words;
};

const NEEDS: Readonly<Record<NeededTrigger, DeterminationNeed>> = {
  separation: {
    trigger: 'separation',
    norms: ['crc-9', 'jgc3-32e', 'kom-gescheiden-uitzetten'],
    why: {
      nl: 'dit besluit scheidt het kind van een ouder, verzorger, broer of zus',
      en: 'this decision parts the child from a parent, carer, brother or sister',
    },
  },
  return: {
    trigger: 'return',
    norms: ['jgc3-33'],
    why: { nl: 'dit besluit stuurt het kind terug', en: 'this decision sends the child back' },
  },
  'family-expulsion': {
    trigger: 'family-expulsion',
    norms: ['jgc3-32g', 'jgc3-33'],
    why: { nl: 'dit besluit zet het gezin van het kind uit', en: 'this decision expels the family of the child' },
  },
  'durable-solution': {
    trigger: 'durable-solution',
    norms: ['jgc3-32j'],
    why: {
      nl: 'dit besluit kiest waar het kind blijvend gaat wonen',
      en: 'this decision chooses where the child will live for good',
    },
  },
};

const BY_KIND: { readonly [Kind in DecisionKind]?: NeededTrigger } = {
  'return-decision': 'return',
  departure: 'return',
  'border-refusal': 'return',
  'group-measure': 'return',
  'parent-removal': 'family-expulsion',
  'resettlement-elsewhere': 'durable-solution',
};

type Plan = Pick<DecisionPlanned, 'kind' | 'separates' | 'takesLiberty'>;
type Accompanied = { readonly child: Pick<Child, 'accompaniedBy'> };

const isWithFamily = ({ child: { accompaniedBy } }: Accompanied): boolean =>
  accompaniedBy !== 'alone' && accompaniedBy !== 'unknown';

/** Every reason why this plan needs a determination, with its norms. Norm: JGC 3/22 para. 32(e), (g), (j), 33. */
export function determinationNeeded(file: Accompanied, plan: Plan): readonly DeterminationNeed[] {
  if (directionOf(plan) !== 'adverse') return [];
  const trigger = BY_KIND[plan.kind];
  const triggers = new Set<NeededTrigger>([
    ...(separationOf(plan) === 'yes' ? (['separation'] as const) : []),
    ...(trigger ? [trigger] : []),
    ...(trigger === 'return' && isWithFamily(file) ? (['family-expulsion'] as const) : []),
  ]);
  return [...triggers].map((each) => NEEDS[each]);
}

/** Whether this determination answers what the plan asks: a separation only where it was asked about. */
const answers = ({ determined }: DeterminationHeld, needs: readonly DeterminationNeed[]): boolean =>
  determined !== undefined &&
  !(needs.some(({ trigger }) => trigger === 'separation') && determined.separationInChildsInterest === 'not-asked');

/** The latest determination that still holds and speaks to this plan. Without `today`: whatever its review day is. */
export const determinationFor = (
  file: Accompanied & Determinations,
  plan: Plan,
  today?: Day,
): DeterminationHeld | undefined => {
  const needs = determinationNeeded(file, plan);
  return file.determinations.findLast((held) => holds(held, today) && answers(held, needs));
};
