// The shape of a safeguard and of what it finds. One safeguard a file; assess.ts runs them all.
import type { Words } from '../basics/text.ts';
import type { NormId } from '../norms/register.ts';
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import type { Parameters } from './parameters.ts';

/** `for-human`: the norm is open; code asks a named person and never fills it in. */
export const OUTCOMES = ['met', 'breached', 'missing', 'for-human', 'not-applicable'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Forbids: no override exists. Requires: must be met first. Reason: an individual reason by a named person. Warns: shown. */
export const EFFECTS = ['forbids', 'requires', 'reason', 'warns'] as const;
export type Effect = (typeof EFFECTS)[number];

/** What one safeguard concludes: the facts that led there, and the facts it lacks. */
export type Judgement = {
  readonly outcome: Outcome;
  readonly because: readonly FactKey[];
  readonly missing: readonly FactKey[];
  /** Where another body's norm would lead elsewhere: shown beside the finding, never instead of it. */
  readonly otherReading?: { readonly norm: NormId; readonly outcome: Outcome };
};

/**
 * One safeguard.
 *
 * `mandate` marks a rule of this system (requirements C3, C5, D1–D4): it keeps its effect whatever the status of its
 * norms. Of the others, one that rests on law keeps its effect once such a norm is verified; verified guidance asks for
 * reasons at most, and advocacy carries nothing.
 * `check` is called only where `appliesTo` did not answer `false`; `'unknown'` means that a fact is missing to tell.
 */
export type Safeguard = {
  readonly id: string;
  readonly norms: readonly [NormId, ...NormId[]];
  readonly effect: Effect;
  readonly mandate: boolean;
  readonly title: Words;
  /** What must hold, in one or two plain sentences. */
  readonly asks: Words;
  /** What to do when it does not hold, and who can do it. */
  readonly remedy: Words;
  readonly check: (situation: Situation, parameters: Parameters) => Judgement;
};

/** A finding: a judgement with its norms, its effect after the house rule, and the values of the facts used. */
export type Finding = {
  readonly safeguard: string;
  readonly norms: readonly NormId[];
  readonly effect: Effect;
  readonly mandate: boolean;
  readonly outcome: Outcome;
  readonly because: readonly { readonly fact: FactKey; readonly value: unknown }[];
  readonly missing: readonly FactKey[];
  readonly otherReading?: { readonly norm: NormId; readonly outcome: Outcome };
};
