// A pool of connections, and one transaction as the rest of the store sees it. Everything the application asks
// of the database passes `inTransaction`, so that it always runs under the role that owns nothing, with a time limit.
import pg from 'pg';
import { ACT, type Acting, type Moment, type Proven, proven, told } from './acting.ts';
import type { MasterKey } from './keys.ts';

/** The role of the application: adds and reads events, never changes or removes them, and owns nothing. */
export const APP_ROLE = 'voorop_app';
/** Everything of Voorop lies in a schema of its own. */
export const SCHEMA = 'voorop';

export type Login = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};
/** How to reach a server: an address of your own, or the login of the server that Voorop started. */
export type Address = { readonly url: string } | Login;

export interface Database {
  readonly pool: pg.Pool;
  /** Opens and closes what is encrypted. Absent where only the proof is read. */
  readonly masterKey: MasterKey | undefined;
  /** Opened by the owner of the tables, who may check chains without any key; never by the application. */
  readonly asOwner?: boolean;
  /** Who acts where a test does not say so; never set by the application. */
  readonly unsaid?: Acting;
  /** Which database this is, in words for people; without a password. */
  readonly where: string;
  readonly close: () => Promise<void>;
}

export interface Tx {
  query<Row>(sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  readonly masterKey: MasterKey | undefined;
  /** From here on this one acts: the core to judge, the reader for what goes out. Told to the database with the next statement. */
  actAs(acting: Acting): void;
  /** One statement that takes on these in turn by itself; the first of them stays. Its first values are what each says, with proof. */
  queryAs<Row>(actings: readonly Acting[], sql: string, values?: readonly unknown[]): Promise<readonly Row[]>;
  /** What the application says in this transaction and no other, with the proof that it does. */
  proven(said: object): Proven;
}

export type TransactionLimits = {
  /** Who acts, until the work says otherwise. */
  readonly as?: Acting;
  /** Units: milliseconds for one statement; 0 is no limit. */
  readonly statementTimeoutMs?: number;
  /** One unchanging picture of the database, without writing: for proof, counts and exports. */
  readonly snapshot?: boolean;
};

export const STATEMENT_TIMEOUT_MS = 5_000;
const POOL_SIZE = 10;
const WAIT_FOR_CONNECTION_MS = 10_000;

/** Opens a pool. Days stay text (`2026-01-31`), moments become text in UTC, big integers become numbers. */
export const openPool = (address: Address, size = POOL_SIZE): pg.Pool => {
  const pool = new pg.Pool({
    ...('url' in address ? { connectionString: address.url } : address),
    max: size,
    connectionTimeoutMillis: WAIT_FOR_CONNECTION_MS,
    idleTimeoutMillis: 30_000,
    application_name: 'voorop',
    types: { getTypeParser: typeParser },
  });
  // A connection that breaks while idle is replaced at the next use; without a listener it would end the process.
  pool.on('error', () => undefined);
  return pool;
};

/** Does the work in one transaction: what it returns is committed, what it throws is undone and thrown on. */
export const inTransaction = async <Value>(
  db: Database,
  work: (tx: Tx) => Promise<Value>,
  limits: TransactionLimits = {},
): Promise<Value> => {
  const client = await db.pool.connect();
  let broken: Error | undefined;
  // A server that goes away tells every connection, also one between two statements: the next statement then fails.
  const lost = (error: Error): void => {
    broken = error;
  };
  client.on('error', lost);
  try {
    const tx = txOn(db, client, momentIn(await client.query(opening(db, limits))));
    // Where nobody says who acts, nobody acts: the database then shows nothing.
    const acting = limits.as ?? db.unsaid;
    if (acting && db.masterKey && !db.asOwner) tx.actAs(acting);
    const value = await work(tx);
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch(lost);
    throw error;
  } finally {
    client.removeListener('error', lost);
    client.release(broken);
  }
};

/** Sends one statement and gives its rows. */
export const rowsOf = async <Row>(
  client: pg.ClientBase | pg.Pool,
  sql: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> => (await client.query(planned(sql, values))).rows as Row[];

const MOST_PLANS = 1_000;
const names = new Map<string, string>();

/** A statement with a name is planned once on each connection; behind row security planning takes longer than reading. */
const planned = (text: string, values: readonly unknown[]): pg.QueryConfig => {
  if (!names.has(text) && names.size < MOST_PLANS) names.set(text, `v${names.size}`);
  const name = names.get(text);
  return { text, values: [...values], ...(name !== undefined && { name }) };
};

const txOn = ({ masterKey }: Database, client: pg.ClientBase, moment: Moment): Tx => {
  let untold: Acting | undefined;
  const tell = async (): Promise<void> => {
    if (!untold) return;
    const { said, mac } = tx.proven(told(untold));
    untold = undefined;
    await client.query(planned(ACT, [said, mac]));
  };
  const tx: Tx = {
    masterKey,
    query: async (sql, values) => {
      await tell();
      return rowsOf(client, sql, values);
    },
    queryAs: (actings, sql, values = []) => {
      untold = undefined;
      const proofs = actings.map((each) => tx.proven(told(each))).flatMap(({ said, mac }) => [said, mac]);
      return rowsOf(client, sql, [...proofs, ...values]);
    },
    proven: (said) => {
      if (!masterKey) throw new Error('this connection was opened for proof only: nobody can act on it');
      return proven(masterKey, moment, said);
    },
    actAs: (acting) => {
      untold = acting;
    },
  };
  return tx;
};

/** Which transaction this is: the answer to the last statement of the opening. */
const momentIn = (answers: unknown): Moment => {
  const [moment] = (answers as readonly pg.QueryResult<Moment>[]).at(-1)?.rows ?? [];
  if (!moment) throw new Error('the database did not say which transaction this is');
  return moment;
};

/** One round trip opens the transaction, takes the role of the application, sets the limits and says which transaction it is. */
const opening = (
  { asOwner = false }: Database,
  { statementTimeoutMs = STATEMENT_TIMEOUT_MS, snapshot = false }: TransactionLimits,
): string =>
  [
    snapshot ? 'begin isolation level repeatable read read only' : 'begin',
    ...(asOwner ? [] : [`set local role ${APP_ROLE}`]),
    `set local search_path = ${SCHEMA}, pg_temp`,
    `set local statement_timeout = ${Math.trunc(statementTimeoutMs)}`,
    `set local idle_in_transaction_session_timeout = ${snapshot ? 0 : 60_000}`,
    'select pg_backend_pid() as backend, extract(epoch from transaction_timestamp())::text as began',
  ].join('; ');

const { builtins } = pg.types;
const momentOf = pg.types.getTypeParser(builtins.TIMESTAMPTZ, 'text') as (value: string) => Date;

const typeParser = ((oid: number, format?: 'text' | 'binary') => {
  if (format === 'binary') return pg.types.getTypeParser(oid, 'binary');
  if (oid === builtins.DATE) return (value: string) => value;
  if (oid === builtins.INT8) return Number;
  if (oid === builtins.TIMESTAMPTZ) return (value: string) => momentOf(value).toISOString();
  return pg.types.getTypeParser(oid, 'text');
}) as typeof pg.types.getTypeParser;
