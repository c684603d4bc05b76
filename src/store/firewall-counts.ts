// The counts with which the wall is proven on a running database: what enforcement was ever given, what was refused, and what lies open
// to the application’s own role while nobody acts.
import { APP_ROLE, type Database, rowsOf, SCHEMA, type Tx } from './database.ts';
import { readStream } from './event-store.ts';

/** How often one of these organisations was given data by one of these rows of the table, ever. */
export const countGiven = async (
  tx: Tx,
  organisations: readonly string[],
  rows: readonly string[],
): Promise<number> => {
  const [found] = await tx.query<{ count: number }>(
    `select count(*) as count from access_log
     where organisation = any($1::text[]) and refusal is null and rows && $2::text[]`,
    [organisations, rows],
  );
  return found?.count ?? 0;
};

/** How often one of these organisations was refused this stream since then. */
export const countRefused = async (
  tx: Tx,
  organisations: readonly string[],
  streamId: string,
  since: string,
): Promise<number> => {
  const [found] = await tx.query<{ count: number }>(
    `select count(*) as count from access_log
     where stream_id = $1 and organisation = any($2::text[]) and refusal is not null and at >= $3`,
    [streamId, organisations, since],
  );
  return found?.count ?? 0;
};

/** Everything that whoever acts can open of these streams. */
export const readableEvents = async (tx: Tx, streamIds: readonly string[]): Promise<readonly unknown[]> => {
  const found: unknown[] = [];
  for (const id of streamIds) found.push(...(await readStream(tx, id)).events.map(({ event }) => event));
  return found;
};

/** Tables that hold something of a child, or that open it. */
const HOLDING = [
  'event',
  'subject_key',
  'compartment_key',
  'family_part_key',
  'worklist_row',
  'worklist_due',
  'family_row',
  'reason_print',
  'name_index',
];

/** Units: rows that the role of the application sees of them while nobody acts. */
export const rawRows = async ({ pool }: Database): Promise<number> => {
  const client = await pool.connect();
  try {
    await client.query(`begin read only; set local role ${APP_ROLE}; set local search_path = ${SCHEMA}, pg_temp`);
    const counts = HOLDING.map((table) => `(select count(*) from ${table} where ${OF_A_CHILD[table] ?? 'true'})`).join(
      ' + ',
    );
    const [found] = await rowsOf<{ count: number }>(client, `select (${counts}) as count`);
    return found?.count ?? 0;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

/** What lies in the same tables and is about no child. */
const OF_A_CHILD: Readonly<Record<string, string>> = { event: `stream_kind in ('dossier', 'family')` };
