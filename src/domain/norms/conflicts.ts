// The register of norm conflicts: every place where norms lead elsewhere, with the reading that Voorop follows.
// Conflicts of dates between acts of the Union are in eu/pact-instruments.ts; they are for a lawyer, not for a reading.
import type { NormConflict } from './conflicts/conflict.ts';
import { HEARING_AND_AGE } from './conflicts/hearing-and-age.ts';
import { LIBERTY_AND_FAMILY } from './conflicts/liberty-and-family.ts';
import { WEIGHING_AND_RETURN } from './conflicts/weighing-and-return.ts';
import type { NormId } from './register.ts';

export const NORM_CONFLICTS = [...LIBERTY_AND_FAMILY, ...WEIGHING_AND_RETURN, ...HEARING_AND_AGE] as const;

export type NormConflictId = (typeof NORM_CONFLICTS)[number]['id'];

/** The conflicts in which a norm takes part, on either side. */
export function conflictsOf(norm: NormId): readonly NormConflict[] {
  const all: readonly NormConflict[] = NORM_CONFLICTS;
  return all.filter(({ readings }) => readings.some(({ norms }) => norms.includes(norm)));
}
