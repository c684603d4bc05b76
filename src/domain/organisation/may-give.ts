// Which commands this person may give about this organisation, for the page to offer. The decision itself stands in
// rights.ts; this only leaves out what would be refused anyway.
import type { Actor } from '../basics/actor.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { OrganisationCommand } from './commands.ts';
import { isOwnAdministrator, keepingOf, mayEnd } from './rights.ts';

type Name = OrganisationCommand['type'];
const OF_THE_OWN_ADMINISTRATOR: readonly Name[] = [
  'OpenOffice',
  'ChangeRoles',
  'NameContactPerson',
  'EndContactPerson',
  'ReportAbsence',
  'RecordTrainingSession',
  'RecordAttendance',
  'RecordTraining',
];

/** Shape: the same as the table allows, narrowed to this organisation. */
export function offeredHere(
  allowed: readonly string[],
  actor: Actor,
  organisation: string,
  jurisdiction: Jurisdiction,
): readonly string[] {
  const here = jurisdiction.roles.filter((role) => role.organisation === organisation).map(({ id }) => id);
  const keeps = here.some((role) => keepingOf(actor, organisation, [role], jurisdiction) !== 'no');
  const ends = here.some((role) =>
    mayEnd(actor, organisation, { roles: [role], enrolledBy: actor.organisation }, jurisdiction),
  );
  return allowed.filter((name) => {
    if ((OF_THE_OWN_ADMINISTRATOR as readonly string[]).includes(name)) return isOwnAdministrator(actor, organisation);
    if (name === 'EnrolPerson') return keeps;
    return name === 'EndEnrolment' ? ends : true;
  });
}

/** The roles of this organisation that this person may give, or propose. */
export const rolesToGive = (actor: Actor, organisation: string, jurisdiction: Jurisdiction): readonly string[] =>
  jurisdiction.roles
    .filter((role) => role.organisation === organisation)
    .map(({ id }) => id)
    .filter((role) => keepingOf(actor, organisation, [role], jurisdiction) !== 'no');
