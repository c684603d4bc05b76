// The places where norms part ways, as they are shown: with the safeguards in which the question comes up.
import type { NormConflictView } from '../contract/norms.ts';
import type { NormConflict } from '../domain/norms/conflicts/conflict.ts';
import { NORM_CONFLICTS } from '../domain/norms/conflicts.ts';
import { standsOnOwnRule } from '../domain/safeguards/conflict-at-stake.ts';

const ALL: readonly NormConflict[] = NORM_CONFLICTS;

export const CONFLICTS_SHOWN: readonly NormConflictView[] = ALL.map((conflict) => ({
  ...conflict,
  mandate: standsOnOwnRule(conflict),
}));
