// Sessions. Of a token only its print is kept, so that nobody who reads the database can use one. Whether a session still
// counts is for the application to say; here rows are written, found and removed.
import { createHash } from 'node:crypto';
import type { Tx } from './database.ts';
import { rowSeal, sealFits } from './row-seal.ts';
import { masterKeyOf } from './stream-keys.ts';

export type SessionWay = 'development' | 'service' | 'passkey';
export type SessionRow = {
  readonly id: string;
  readonly person: string;
  readonly organisation: string;
  readonly role: string;
  /** Null until it was chosen. */
  readonly purpose: string | null;
  readonly way: SessionWay;
  /** The kind of browser, in a few words. */
  readonly device: string;
  /** Moments in UTC, to the millisecond. */
  readonly startedAt: string;
  readonly usedAt: string;
  readonly endsAt: string;
};

const COLUMNS =
  'id, person, organisation, role, purpose, way, device, started_at as "startedAt", used_at as "usedAt", ends_at as "endsAt"';

const printOf = (token: string): Buffer => createHash('sha256').update(token, 'utf8').digest();

const sealed = ({ id, person, organisation, role, purpose, way, startedAt, endsAt }: SessionRow, print: Buffer) => [
  ...[id, print, person, organisation, role],
  ...[purpose, way, startedAt, endsAt],
];

export const addSession = async (tx: Tx, token: string, row: SessionRow): Promise<void> => {
  const print = printOf(token);
  const { id, person, organisation, role, purpose, way, device, startedAt, usedAt, endsAt } = row;
  await tx.query(
    `insert into session (id, token_print, person, organisation, role, purpose, way, device, started_at, used_at, ends_at, seal)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[id, print, person, organisation, role, purpose, way, device, startedAt, usedAt, endsAt],
      rowSeal(masterKeyOf(tx), 'session', sealed(row, print)),
    ],
  );
};

/** The session of this token. A row that was not written by Voorop is none. */
export const findSession = async (tx: Tx, token: string): Promise<SessionRow | undefined> => {
  const print = printOf(token);
  const [found] = await tx.query<SessionRow & { seal: Buffer }>(
    `select ${COLUMNS}, seal from session where token_print = $1`,
    [print],
  );
  if (!found) return undefined;
  const { seal, ...row } = found;
  return sealFits(masterKeyOf(tx), 'session', sealed(row, print), seal) ? row : undefined;
};

export const touchSession = async (tx: Tx, id: string, usedAt: string): Promise<void> => {
  await tx.query('update session set used_at = greatest(used_at, $2) where id = $1', [id, usedAt]);
};

export const sessionsOf = (tx: Tx, person: string): Promise<readonly SessionRow[]> =>
  tx.query<SessionRow>(`select ${COLUMNS} from session where person = $1 order by used_at desc, id`, [person]);

/** Ends one session. Answers whether there was one. */
export const removeSession = async (tx: Tx, id: string): Promise<boolean> =>
  (await tx.query('delete from session where id = $1 returning id', [id])).length > 0;

/** Ends all sessions of somebody, but the one that is named. Answers how many. */
export const removeSessionsOf = async (tx: Tx, person: string, but?: string): Promise<number> =>
  (
    await tx.query('delete from session where person = $1 and ($2::uuid is null or id <> $2) returning id', [
      person,
      but ?? null,
    ])
  ).length;

/** Throws away what ended: sessions past their end or unused since, used states and invitations that are too old. */
export const sweepSessions = async (tx: Tx, now: string, unusedSince: string): Promise<void> => {
  await tx.query('delete from session where ends_at <= $1 or used_at <= $2', [now, unusedSince]);
  await tx.query('delete from used_once where until <= $1', [now]);
  await tx.query('delete from invitation where expires_at <= $1', [now]);
};

/** Marks something as used. False: it was used before. */
export const useOnce = async (tx: Tx, what: string, until: string): Promise<boolean> => {
  const rows = await tx.query(
    'insert into used_once (print, until) values ($1, $2) on conflict do nothing returning print',
    [printOf(what), until],
  );
  return rows.length > 0;
};
