// Which accesses of a dossier one reader is shown. A migration authority sees its own only: who else looked would tell what happens
// behind the firewall. Names of workers are for oversight and the data-protection officer alone. Pure.
import type { Actor } from '../basics/actor.ts';
import { type Jurisdiction, type OrganisationKind, organisationOf } from '../basics/jurisdiction.ts';

export type LogSight = {
  /** Persons by name: only where somebody looks over others’ shoulders. */
  readonly named: boolean;
  /** Only what these organisations asked. */
  readonly only?: readonly string[];
  /** Nothing of these organisations, but what this reader asked itself. */
  readonly without?: readonly string[];
  /** Whether what was done is told, or only that something was read or written down. */
  readonly tells: 'action' | 'door';
};

const LOOKS_OVER_SHOULDERS: readonly OrganisationKind[] = ['oversight', 'data-protection'];
/** Whoever stands beside the child sees everybody, by function. */
const BESIDE_THE_CHILD: readonly OrganisationKind[] = ['guardianship', 'legal-aid', 'child-protection'];
/** What a parent is not told: that these looked can endanger the child, or tell what the child said to whom. */
const KEPT_FROM_PARENTS: readonly OrganisationKind[] = [
  'child-protection',
  'health',
  'education',
  'police',
  'oversight',
  'family',
];

const CHILD = 'child';
const PARENT = 'parent';

/** Whatever is not named here sees the accesses of its own organisation. */
export function logSightOf(
  { organisation, role }: Pick<Actor, 'organisation' | 'role'>,
  jurisdiction: Pick<Jurisdiction, 'organisations'>,
): LogSight {
  const kind = organisationOf(jurisdiction as Jurisdiction, organisation)?.kind;
  const ofKinds = (kinds: readonly OrganisationKind[]) =>
    jurisdiction.organisations.filter((each) => kinds.includes(each.kind)).map(({ id }) => id);
  if (kind !== undefined && LOOKS_OVER_SHOULDERS.includes(kind)) return { named: true, tells: 'action' };
  if (kind !== undefined && BESIDE_THE_CHILD.includes(kind)) return { named: false, tells: 'action' };
  if (role === CHILD) return { named: false, tells: 'action' };
  if (role === PARENT) return { named: false, without: ofKinds(KEPT_FROM_PARENTS), tells: 'door' };
  return { named: false, only: [organisation], tells: 'action' };
}
