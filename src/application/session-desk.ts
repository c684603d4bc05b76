// What the use cases of signing in work with: the office, how long a session lasts, and who is known here. Somebody whose
// enrolment ended, or who has another role by now, is asked for at every request, so that access ends at once.
import type { Purpose } from '../domain/basics/actor.ts';
import type { Jurisdiction, Role } from '../domain/basics/jurisdiction.ts';
import type { Tx } from '../store/database.ts';
import type { Office } from './office.ts';

/** Who somebody is for a sign-in service. */
export type Identity = { readonly issuer: string; readonly subject: string };
/** Somebody who works here, or who is helped here. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  readonly identity?: Identity;
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

/** Whoever has this id, as they are now. Undefined: nobody, or no longer. */
export const personNow = async (_tx: Tx, desk: SessionDesk, id: string): Promise<Person | undefined> => {
  const person = desk.developmentPeople.find((each) => each.id === id);
  return person?.endedOn === undefined ? person : undefined;
};

/** Whoever this is for the sign-in service. Undefined: nobody, or no longer. */
export const personByIdentityNow = async (
  _tx: Tx,
  { developmentPeople }: SessionDesk,
  { issuer, subject }: Identity,
): Promise<Person | undefined> =>
  developmentPeople.find(
    ({ identity, endedOn }) => endedOn === undefined && identity?.issuer === issuer && identity.subject === subject,
  );

/** The role of this person in the country's data. */
export const roleOf = (
  { role, organisation }: Pick<Person, 'role' | 'organisation'>,
  { roles }: Pick<Jurisdiction, 'roles'>,
): Role | undefined => roles.find((each) => each.id === role && each.organisation === organisation);

/** For what this person may sign in: the purposes of the role, never more. */
export const purposesOf = (
  person: Pick<Person, 'role' | 'organisation'>,
  jurisdiction: Jurisdiction,
): readonly Purpose[] => roleOf(person, jurisdiction)?.purposes ?? [];
