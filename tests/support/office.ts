// An office on a fresh database for integration tests, people of every role, and short ways to give commands.
import { randomUUID } from 'node:crypto';
import type { Given } from '../../src/application/answer.ts';
import { giveDossierCommand } from '../../src/application/give-command.ts';
import { giveFamilyCommand } from '../../src/application/give-family-command.ts';
import { keepSharing } from '../../src/application/keep-sharing.ts';
import { type Office, officeOn } from '../../src/application/office.ts';
import { Actor } from '../../src/domain/basics/actor.ts';
import { DossierCommand } from '../../src/domain/dossier/commands.ts';
import { FamilyCommand } from '../../src/domain/family/family.ts';
import { ROLES } from '../../src/jurisdictions/nl/organisations.ts';
import { type TestDatabase, testDatabase } from './database.ts';

export type TestOffice = Office & {
  readonly db: TestDatabase;
  readonly set: (moment: string) => void;
};

/** An office whose clock stands still until it is set. */
export const testOffice = async (moment = '2026-03-02T09:30:00.000Z'): Promise<TestOffice> => {
  const db = await testDatabase();
  let now = moment;
  const office = officeOn(db, () => new Date(now));
  await keepSharing(db, office.sharing);
  return { ...office, db, set: (next) => (now = next) };
};

/** Somebody with this role, for the first of its purposes or for the one named. */
export const person = (roleId: string, purpose?: string): Actor => {
  const role = ROLES.find(({ id }) => id === roleId);
  if (!role) throw new Error(`no role ${roleId}`);
  return Actor.parse({
    person: `test-${roleId}`,
    name: `Test ${roleId}`,
    organisation: role.organisation,
    role: role.id,
    purpose: purpose ?? role.purposes[0],
  });
};

type More = { readonly commandId?: string; readonly expectedVersion?: number };

/** Gives a command about a child; the command is written as a program would send it. */
export const give = (
  office: Office,
  actor: Actor,
  dossierId: string,
  command: object,
  more: More = {},
): Promise<Given> =>
  giveDossierCommand(office, actor, {
    ...{ dossierId, commandId: randomUUID(), ...more },
    command: DossierCommand.parse(command),
  });

export const giveFamily = (office: Office, actor: Actor, familyId: string, command: object): Promise<Given> =>
  giveFamilyCommand(office, actor, { familyId, commandId: randomUUID(), command: FamilyCommand.parse(command) });

/** Opens a dossier and gives its id. */
export const opened = async (office: Office, actor: Actor, more: object = {}): Promise<string> => {
  const dossierId = randomUUID();
  const given = await give(office, actor, dossierId, { ...OPENING, ...more });
  if (given.kind !== 'done') throw new Error(`not opened: ${JSON.stringify(given)}`);
  return dossierId;
};

/** Prepares and takes a decision that helps the child, and gives its id: such a decision waits for nothing. */
export const adoptedPermit = async (office: Office, dossierId: string): Promise<string> => {
  const decisionId = randomUUID();
  const officer = person('decision-officer');
  const plan = {
    ...{ type: 'PlanDecision', decisionId, kind: 'residence-permit', summary: 'Selin mag bij haar moeder blijven.' },
    ...{ separates: 'no', takesLiberty: 'no', remedy: 'Bezwaar binnen vier weken.', remedySuspensive: 'yes' },
  };
  const reasons = 'Selin woont hier met haar moeder en gaat hier naar school.';
  for (const command of [plan, { type: 'AdoptDecision', decisionId, reasons }]) {
    const given = await give(office, officer, dossierId, command);
    if (given.kind !== 'done') throw new Error(`not adopted: ${JSON.stringify(given)}`);
  }
  return decisionId;
};

export const OPENING = {
  type: 'OpenDossier',
  child: {
    name: 'Selin Aksoylu',
    birthDate: '2015-06-01',
    languages: ['Koerdisch'],
    accompaniedBy: 'mother',
    arrivedOn: '2024-01-10',
  },
  place: 'territory',
  reason: 'Moeder en kind hebben asiel gevraagd.',
  involved: ['ind', 'rvdk', 'nidos'],
  ground: 'application-made',
};
