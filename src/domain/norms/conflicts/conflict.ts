// The shape of a norm conflict: two readings of one question, which of them Voorop follows, and why. Shown, never hidden.
import type { Words } from '../../basics/text.ts';
import type { NormId } from '../register.ts';

/** One side. `norms` may be empty where a reading lives in practice or policy only; `practice` then says where. */
export type Reading = {
  readonly id: string;
  readonly norms: readonly NormId[];
  readonly words: Words;
  readonly practice?: string;
};

/**
 * Two readings that lead elsewhere for the same child.
 *
 * `follows` is the id of the reading most favourable to the child. That is a rule of this system, after `basis`; it does
 * not say that the other reading is unlawful, and `why` says so where binding law takes the other side.
 */
export type NormConflict = {
  readonly id: string;
  readonly topic: Words;
  readonly readings: readonly [Reading, Reading];
  readonly follows: string;
  readonly why: Words;
  readonly basis: readonly [NormId, ...NormId[]];
  /** The safeguards in which this question comes up, by id: norms know no safeguard, a test looks that each exists. */
  readonly arisesIn: readonly [string, ...string[]];
  /** A bar that nearly every decision keeps: the question comes up only where it was not met. */
  readonly unlessMet?: true;
  /** A rule of this system settles it that no safeguard carries: the firewall stands in front of all of them. */
  readonly ownRule?: true;
};

/** Where norms differ, what gives the child most protection applies. */
export const MOST_FAVOURABLE = ['crc-41', 'jgc3-20'] as const satisfies readonly NormId[];
