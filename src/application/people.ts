// Who works where, as recorded by the organisations: for signing in, for lists and for the steps that ask for trained people.
// Read this anew for every request: whoever was ended is nobody from that moment on.
import type { Day } from '../domain/basics/day.ts';
import { isEnrolledOn } from '../domain/organisation/state.ts';
import type { TrainingTaken } from '../domain/organisation/trained.ts';
import { listTrainings } from '../store/contact-store.ts';
import type { Tx } from '../store/database.ts';
import {
  listPersons,
  listPersonsById,
  type PersonRow,
  readPerson,
  readPersonByIdentity,
} from '../store/person-store.ts';

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  /** The first of the roles. */
  readonly role: string;
  readonly roles: readonly string[];
  readonly office?: string;
  readonly from: Day;
  /** The last day, where that was known beforehand. */
  readonly until?: Day;
  /** Set: access ended at once, on this day. */
  readonly endedOn?: Day;
};

/** The person with this id, also when ended: look at `worksOn` before letting anybody in. */
export const personById = async (tx: Tx, id: string): Promise<Person | undefined> => personOf(await readPerson(tx, id));

/** The person who signs in this way, unless ended. */
export const personByIdentity = async (tx: Tx, issuer: string, subject: string): Promise<Person | undefined> =>
  personOf(await readPersonByIdentity(tx, { issuer, subject }));

/** Everybody, or everybody of one organisation, also who left. */
export const listPeople = async (tx: Tx, organisation?: string): Promise<readonly Person[]> =>
  (await listPersons(tx, organisation)).flatMap((row) => personOf(row) ?? []);

/** These people, also who left. */
export const peopleById = async (tx: Tx, ids: readonly string[]): Promise<readonly Person[]> =>
  (await listPersonsById(tx, ids)).flatMap((row) => personOf(row) ?? []);

/** In what this person was trained, as the register has it. */
export const trainingsOf = async (tx: Tx, person: string): Promise<readonly TrainingTaken[]> =>
  (await listTrainings(tx, [person])).map(({ topic, trainedOn, validUntil }) => ({
    ...{ topic: topic as TrainingTaken['topic'], trainedOn: trainedOn as Day },
    ...(validUntil !== null && { validUntil: validUntil as Day }),
  }));

/** Whether this person may act today: begun, not past the last day, not ended. */
export const worksOn = (person: Person, today: Day): boolean => isEnrolledOn(person, today);

function personOf(row: PersonRow | undefined): Person | undefined {
  const [role] = row?.roles ?? [];
  if (!row || role === undefined) return undefined;
  const { person, name, organisation, roles, office, fromOn, untilOn, endedOn } = row;
  return {
    ...{ id: person, name, organisation, role, roles, from: fromOn as Day },
    ...(office !== null && { office }),
    ...(untilOn !== null && { until: untilOn as Day }),
    ...(endedOn !== null && { endedOn: endedOn as Day }),
  };
}
