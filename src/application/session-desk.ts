// What the use cases of signing in work with: the office, how long a session lasts, and who is known here. Somebody whose
// enrolment ended, or who has another role by now, is asked for at every request, so that access ends at once.
import type { Purpose } from '../domain/basics/actor.ts';
import type { Jurisdiction, Role } from '../domain/basics/jurisdiction.ts';
import type { Tx } from '../store/database.ts';
import { type Office, todayOf } from './office.ts';
import { type Person as Enrolled, personById, personByIdentity, worksOn } from './people.ts';

/** Who somebody is for a sign-in service. */
export type Identity = { readonly issuer: string; readonly subject: string };
/** Somebody who works here, or who is helped here. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  /** All roles; left out where there is one. */
  readonly roles?: readonly string[];
  /** The day on which the enrolment ended. */
  readonly endedOn?: string;
};

export type SessionLimits = {
  /** Units: milliseconds without a request. */
  readonly idleMs: number;
  /** Units: milliseconds from signing in. */
  readonly wholeMs: number;
};
export const ORDINARY_LIMITS: SessionLimits = { idleMs: 30 * 60_000, wholeMs: 10 * 3_600_000 };

export type SessionDesk = {
  readonly office: Pick<Office, 'db' | 'now' | 'jurisdiction'>;
  readonly limits: SessionLimits;
  /** Invented people who can be chosen on a development machine; nobody in production. */
  readonly developmentPeople: readonly Person[];
};

/** Whoever has this id, as they are now. Undefined: nobody, not yet, or no longer. */
export const personNow = async (tx: Tx, desk: SessionDesk, id: string): Promise<Person | undefined> => {
  const enrolled = await personById(tx, id);
  if (enrolled) return working(enrolled, desk);
  const invented = desk.developmentPeople.find((each) => each.id === id);
  return invented && invented.endedOn === undefined ? invented : undefined;
};

/** Whoever this is for the sign-in service. Undefined: nobody, not yet, or no longer. */
export const personByIdentityNow = async (
  tx: Tx,
  desk: SessionDesk,
  { issuer, subject }: Identity,
): Promise<Person | undefined> => {
  const enrolled = await personByIdentity(tx, issuer, subject);
  return enrolled && working(enrolled, desk);
};

const working = (person: Enrolled, { office }: SessionDesk): Person | undefined =>
  worksOn(person, todayOf(office)) ? person : undefined;

/** A role of somebody, with one of its purposes: for what they may sign in. */
export type Capacity = { readonly role: Role; readonly purpose: Purpose };

/** For what this person may sign in: the purposes of their roles, never more. */
export const capacitiesOf = (
  { role, roles = [role], organisation }: Pick<Person, 'role' | 'roles' | 'organisation'>,
  jurisdiction: Pick<Jurisdiction, 'roles'>,
): readonly Capacity[] =>
  roles.flatMap((id) => {
    const found = jurisdiction.roles.find((each) => each.id === id && each.organisation === organisation);
    return found ? found.purposes.map((purpose) => ({ role: found, purpose })) : [];
  });
