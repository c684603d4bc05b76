// Signing in and out: a session in the database from its beginning to its end. A token is made here once and goes out once;
// at sign-in and at every choice of a purpose there is a new one.
import { randomBytes, randomUUID } from 'node:crypto';
import { Actor, type Purpose } from '../domain/basics/actor.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { sweepDrafts } from '../store/draft-store.ts';
import {
  addSession,
  findSession,
  removeSession,
  removeSessionsOf,
  type SessionRow,
  type SessionWay,
  sessionsOf,
  sweepSessions,
  touchSession,
} from '../store/session-store.ts';
import { log } from './access.ts';
import { draftsKeptSince } from './drafts.ts';
import {
  type Capacity,
  capacitiesOf,
  type Identity,
  type Person,
  personByIdentityNow,
  personNow,
  type SessionDesk,
} from './session-desk.ts';

export type Way = SessionWay;
/** Somebody who is signed in. `actor` is there once a purpose was chosen. */
export type OpenSession = {
  readonly id: string;
  readonly person: Person;
  readonly actor: Actor | undefined;
  readonly way: Way;
  readonly device: string;
  readonly startedAt: string;
  readonly usedAt: string;
  /** Without another request the session is over at this moment. */
  readonly idleEndsAt: string;
  readonly endsAt: string;
};
export type Opened = { readonly token: string; readonly session: OpenSession };

const TOKEN_BYTES = 32;
/** The moment of the last request is kept this roughly, so that reading seldom writes. */
const ROUGHLY_MS = 30_000;
/** What a token looks like: anything else is not asked for. */
const TOKEN = /^[\w-]{43}$/;

const later = (moment: string | Date, ms: number): string => new Date(new Date(moment).getTime() + ms).toISOString();

/** Signs somebody in. Refuses: nobody of that id, or a purpose that the role does not have. */
export const openSession = (
  desk: SessionDesk,
  asked: { readonly personId: string; readonly purpose?: Purpose; readonly way: Way; readonly device: string },
): Promise<Opened | undefined> =>
  inTransaction(
    desk.office.db,
    async (tx) => {
      const person = await personNow(tx, desk, asked.personId);
      if (!person) return undefined;
      const all = capacitiesOf(person, desk.office.jurisdiction);
      const capacity = asked.purpose ? capacityIn(all, asked.purpose) : all.length === 1 ? all[0] : 'open';
      if (all.length === 0 || capacity === undefined) return undefined;
      const now = desk.office.now();
      await sweepSessions(tx, now.toISOString(), later(now, -desk.limits.idleMs));
      const { way, device } = asked;
      return written(tx, desk, person, {
        ...{ ...rowOf(capacity, person), way, device },
        ...{ startedAt: now.toISOString(), endsAt: later(now, desk.limits.wholeMs) },
      });
    },
    { as: { kind: 'system', task: 'sessions' } },
  );

/** Signs in whoever this is for a sign-in service. Undefined: nobody who is enrolled here. */
export const openByIdentity = async (
  desk: SessionDesk,
  identity: Identity,
  device: string,
): Promise<Opened | undefined> => {
  const person = await inTransaction(desk.office.db, (tx) => personByIdentityNow(tx, desk, identity), {
    as: { kind: 'system', task: 'sessions' },
  });
  return person && openSession(desk, { personId: person.id, way: 'service', device });
};

/** The session of a token, with the person as they are now. What ended, or speaks of another role, is removed. */
export const readSession = (
  desk: SessionDesk,
  token: string,
  use: { readonly renew?: boolean } = {},
): Promise<OpenSession | undefined> =>
  TOKEN.test(token)
    ? inTransaction(
        desk.office.db,
        async (tx) => {
          const row = await findSession(tx, token);
          if (!row) return undefined;
          const now = desk.office.now();
          const session = await stillOpen(tx, desk, row, now);
          if (!session) await removeSession(tx, row.id);
          if (!session || !(use.renew || now.getTime() - Date.parse(row.usedAt) >= ROUGHLY_MS)) return session;
          const usedAt = now.toISOString();
          await touchSession(tx, row.id, usedAt);
          return { ...session, usedAt, idleEndsAt: later(usedAt, desk.limits.idleMs) };
        },
        { as: { kind: 'system', task: 'sessions' } },
      )
    : Promise.resolve(undefined);

const stillOpen = async (tx: Tx, desk: SessionDesk, row: SessionRow, now: Date): Promise<OpenSession | undefined> => {
  const session = await shown(tx, desk, row);
  if (!session || now.toISOString() >= session.endsAt || now.toISOString() >= session.idleEndsAt) return undefined;
  return session;
};

/** Goes on for this purpose, under a new token; the old one is over. Refuses: a purpose that no role of theirs has. */
export const choosePurpose = (
  desk: SessionDesk,
  session: OpenSession,
  chosen: { readonly purpose: Purpose; readonly role?: string | undefined },
): Promise<Opened | undefined> =>
  inTransaction(
    desk.office.db,
    async (tx) => {
      const { person, way, device, startedAt, endsAt } = session;
      const capacity = capacityIn(capacitiesOf(person, desk.office.jurisdiction), chosen.purpose, chosen.role);
      if (!capacity) return undefined;
      // Asked twice at once, only one goes on.
      if (!(await removeSession(tx, session.id))) return undefined;
      return written(tx, desk, person, { ...rowOf(capacity, person), way, device, startedAt, endsAt });
    },
    { as: { kind: 'system', task: 'sessions' } },
  );

export const endSession = (desk: SessionDesk, session: Pick<OpenSession, 'id'>): Promise<unknown> =>
  inTransaction(desk.office.db, (tx) => removeSession(tx, session.id), { as: { kind: 'system', task: 'sessions' } });

/** Ends one session of the same person. Answers whether there was one. */
export const endOwnSession = (desk: SessionDesk, own: OpenSession, id: string): Promise<boolean> =>
  inTransaction(
    desk.office.db,
    async (tx) => {
      const mine = await sessionsOf(tx, own.person.id);
      return mine.some((each) => each.id === id) && removeSession(tx, id);
    },
    { as: { kind: 'system', task: 'sessions' } },
  );

/** Ends every session of this person, this one too. */
export const endAllSessions = (desk: SessionDesk, { person }: Pick<OpenSession, 'person'>): Promise<number> =>
  inTransaction(desk.office.db, (tx) => removeSessionsOf(tx, person.id), { as: { kind: 'system', task: 'sessions' } });

/** The living sessions of the same person. */
export const listSessions = (desk: SessionDesk, { person }: OpenSession): Promise<readonly OpenSession[]> =>
  inTransaction(
    desk.office.db,
    async (tx) => {
      const found: OpenSession[] = [];
      for (const row of await sessionsOf(tx, person.id)) {
        const session = await stillOpen(tx, desk, row, desk.office.now());
        if (session) found.push(session);
      }
      return found;
    },
    { as: { kind: 'system', task: 'sessions' } },
  );

/** Removes what ended, and drafts that nobody wrote on for too long. */
export const sweep = (desk: SessionDesk): Promise<void> => {
  const now = desk.office.now();
  return inTransaction(
    desk.office.db,
    async (tx) => {
      await sweepSessions(tx, now.toISOString(), later(now, -desk.limits.idleMs));
      await sweepDrafts(tx, draftsKeptSince(now));
    },
    { as: { kind: 'system', task: 'sessions' } },
  );
};

const written = async (
  tx: Tx,
  desk: SessionDesk,
  { id: person, organisation }: Person,
  more: Pick<SessionRow, 'role' | 'purpose' | 'way' | 'device' | 'startedAt' | 'endsAt'>,
): Promise<Opened | undefined> => {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const usedAt = desk.office.now().toISOString();
  const row: SessionRow = { id: randomUUID(), person, organisation, usedAt, ...more };
  await addSession(tx, token, row);
  const session = await shown(tx, desk, row);
  if (!session) return undefined;
  if (session.actor) await logged(tx, desk, session.actor, more.way);
  return { token, session };
};

const logged = (tx: Tx, { office }: SessionDesk, actor: Actor, way: Way): Promise<number> =>
  log(tx, office, { actor, streamId: null, action: `session:${way}` }, { allowedBy: 'role-purpose' });

const capacityIn = (all: readonly Capacity[], purpose: string, role?: string): Capacity | undefined =>
  all.find((each) => each.purpose === purpose && (role === undefined || each.role.id === role));

/** What a row says of a capacity; before one was chosen, the first role stands there without a purpose. */
const rowOf = (capacity: Capacity | 'open', person: Person): Pick<SessionRow, 'role' | 'purpose'> =>
  capacity === 'open' ? { role: person.role, purpose: null } : { role: capacity.role.id, purpose: capacity.purpose };

/** The row with whoever it speaks of, as they are now. Undefined: they are gone, or no longer have that role and purpose. */
const shown = async (tx: Tx, desk: SessionDesk, row: SessionRow): Promise<OpenSession | undefined> => {
  const person = await personNow(tx, desk, row.person);
  if (!person || person.organisation !== row.organisation) return undefined;
  const all = capacitiesOf(person, desk.office.jurisdiction);
  const capacity = row.purpose === null ? undefined : capacityIn(all, row.purpose, row.role);
  if (row.purpose === null ? !all.some(({ role }) => role.id === row.role) : !capacity) return undefined;
  const { id, way, device, startedAt, usedAt, endsAt } = row;
  const { name, organisation } = person;
  const actor =
    capacity &&
    Actor.parse({ person: person.id, name, organisation, role: capacity.role.id, purpose: capacity.purpose });
  return { id, person, actor, way, device, startedAt, usedAt, idleEndsAt: later(usedAt, desk.limits.idleMs), endsAt };
};
