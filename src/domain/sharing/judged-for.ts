// Who is shown what safeguards find on a decision. Whoever prepares or reviews one, and the child’s side. To a parent a finding would tell
// what lies behind the wall, and whoever sees hardly anything of a dossier would read a judgement on that little as one on the whole.
import type { Actor } from '../basics/actor.ts';
import { type Jurisdiction, type OrganisationKind, organisationOf } from '../basics/jurisdiction.ts';

const SEES_A_PART: readonly OrganisationKind[] = ['health', 'education', 'police'];
const PARENT = 'parent';

/** `none`: never. `kept`: only what a proof kept, because the live ones would be made of blanked texts. */
export type Judging = 'live' | 'kept' | 'none';

export function judgingFor(
  { organisation, role }: Pick<Actor, 'organisation' | 'role'>,
  jurisdiction: Pick<Jurisdiction, 'organisations'>,
): Judging {
  const kind = organisationOf(jurisdiction as Jurisdiction, organisation)?.kind;
  if (role === PARENT || (kind !== undefined && SEES_A_PART.includes(kind))) return 'none';
  return role === INSPECTOR ? 'kept' : 'live';
}

/** Reads that something is there, without texts. */
const INSPECTOR = 'inspector';
