// Which norm conflicts come up in a decision, and which reading was applied in each: the one most favourable to the child,
// unless a named person followed the other with a reason. Where a rule of this system stands behind it, nobody can.

import type { NormConflict } from '../norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../norms/conflicts.ts';
import { safeguardOf } from './assess.ts';
import type { Finding } from './safeguard.ts';

const ALL: readonly NormConflict[] = NORM_CONFLICTS;

/** A reading that somebody chose in answering a finding. */
export type ChosenReading = { readonly conflictId: string; readonly readingId: string };

/** A rule of this system stands behind the reading that is followed: the other one cannot be applied. */
export const standsOnOwnRule = ({ arisesIn, ownRule }: Pick<NormConflict, 'arisesIn' | 'ownRule'>): boolean =>
  ownRule === true || arisesIn.some((id) => safeguardOf(id)?.mandate === true);

type Found = Pick<Finding, 'safeguard' | 'outcome'>;

/** The conflicts whose question comes up: a safeguard that asks it applies to this decision. */
export const conflictsAtStake = (findings: readonly Found[]): readonly NormConflict[] =>
  ALL.filter(({ arisesIn, unlessMet }) =>
    findings.some(
      ({ safeguard, outcome }) =>
        arisesIn.includes(safeguard) && outcome !== 'not-applicable' && !(unlessMet && outcome === 'met'),
    ),
  );

export type ReadingRefusal = 'reading-unknown' | 'reading-of-another-question' | 'reading-against-own-rule';

/** Why this reading cannot be chosen in answering this safeguard; undefined where it can. Norm: CRC art. 41. */
export function whyNotThisReading(
  safeguard: string,
  { conflictId, readingId }: ChosenReading,
): ReadingRefusal | undefined {
  const conflict = ALL.find(({ id }) => id === conflictId);
  if (!conflict?.readings.some(({ id }) => id === readingId)) return 'reading-unknown';
  if (!conflict.arisesIn.includes(safeguard)) return 'reading-of-another-question';
  return readingId !== conflict.follows && standsOnOwnRule(conflict) ? 'reading-against-own-rule' : undefined;
}

/** An answer to a finding, as far as readings go. */
type Answer<By> = {
  readonly safeguard: string;
  readonly answer: string;
  readonly by: By;
  readonly appliedReading?: ChosenReading | undefined;
};

export type AppliedReading<By> = {
  readonly id: string;
  readonly applied: string;
  /** The rule of this system, or who chose it and why. */
  readonly by: 'rule-of-voorop' | { readonly person: By; readonly reason: string };
};

/** Per conflict at stake the reading that was applied, in the order of the register. */
export const appliedReadings = <By>(findings: readonly Found[], answers: readonly Answer<By>[]): AppliedReading<By>[] =>
  conflictsAtStake(findings).map(({ id, follows }) => {
    const chosen = answers.findLast(({ appliedReading }) => appliedReading?.conflictId === id);
    if (!chosen?.appliedReading) return { id, applied: follows, by: 'rule-of-voorop' };
    return {
      id,
      applied: chosen.appliedReading.readingId,
      by: { person: chosen.by, reason: chosen.answer },
    };
  });
