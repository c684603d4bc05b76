// One person of each Dutch role, as the one who acts in a test. Made from the roles themselves, so that a new role is here too.
import type { Actor, Purpose } from '../../src/domain/basics/actor.ts';
import { PersonId } from '../../src/domain/basics/ids.ts';
import { ROLES } from '../../src/jurisdictions/nl/organisations.ts';
import { SHARING } from '../../src/jurisdictions/nl/sharing/table.ts';

/** The person who has this role, acting for this purpose; without a purpose, for the first one of the role. */
export function person(role: string, purpose?: Purpose): Actor {
  const found = ROLES.find(({ id }) => id === role);
  if (!found) throw new Error(`No such role in the Netherlands: ${role}`);
  return {
    person: PersonId.parse(`${role}-1`),
    name: `Test ${found.name.nl}`,
    organisation: found.organisation,
    role: found.id,
    purpose: purpose ?? found.purposes[0],
  };
}

export const decisionOfficer = person('decision-officer');
export const departureOfficer = person('departure-officer');
export const borderOfficer = person('border-officer');
export const aliensPoliceOfficer = person('aliens-police-officer');
export const investigator = person('investigator', 'best-interests-assessment');
export const protectionInvestigator = person('investigator', 'protection');
export const youthProtector = person('youth-protector', 'protection');
export const guardian = person('guardian', 'protection');
export const assessingGuardian = person('guardian', 'best-interests-assessment');
export const receptionWorker = person('reception-worker', 'reception');
export const lawyer = person('lawyer');
export const supportWorker = person('support-worker');
export const ombudsmanResearcher = person('ombudsman-researcher');

/** Whether a row of the AVG table lets this person know who the child is. */
const readsDossiers = ({ organisation, role, purpose }: Actor): boolean =>
  SHARING.some(
    (row) =>
      row.category === 'identity' &&
      row.condition === undefined &&
      row.receiver === organisation &&
      row.roles.includes(role) &&
      row.purpose === purpose,
  );

/** Everybody, once for each purpose the role has. */
export const EVERYBODY: readonly Actor[] = ROLES.flatMap(({ id, organisation, name, purposes }) =>
  purposes.map((purpose) => ({
    ...{ name: `Test ${name.nl}`, organisation, role: id, purpose },
    // A role that several organisations have: in the first one the person has the short name.
    person: person(id).organisation === organisation ? person(id).person : PersonId.parse(`${id}-${organisation}-1`),
  })),
);

/** Everybody who may read a dossier at all. */
export const READERS: readonly Actor[] = EVERYBODY.filter(readsDossiers);
