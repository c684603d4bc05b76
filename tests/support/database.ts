// A fresh database for a test file: a copy of a migrated one, on a server that the whole run shares (global-setup.ts).
// Run without that setup, a file starts a server of its own and stops it when the process ends.
import { randomBytes, randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { keepActingSecret } from '../../src/store/acting-secret.ts';
import { type Database, type Login, openPool } from '../../src/store/database.ts';
import { atEnd } from '../../src/store/embedded/at-end.ts';
import { startEmbedded } from '../../src/store/embedded/start.ts';
import { masterKeyFrom } from '../../src/store/keys.ts';
import { checkMasterKey } from '../../src/store/master-key.ts';
import { migrate } from '../../src/store/migrate.ts';

/** How a worker finds the server of the run. */
export const SERVER_VARIABLE = 'VOOROP_TEST_SERVER';
/** The master key of every test database. */
export const TEST_MASTER_KEY = Buffer.alloc(32, 7).toString('base64');
const TEMPLATE = 'voorop_template';

export type TestServer = { readonly app: Login; readonly owner: Login; readonly stop: () => Promise<void> };
export type TestDatabase = Database & {
  /** Past every role and trigger, as an intruder with all rights could: for tests of tampering. */
  readonly asSuperuser: <Row>(sql: string, values?: readonly unknown[]) => Promise<readonly Row[]>;
  readonly owner: Login;
  readonly app: Login;
};

/** A fresh, empty, migrated database. Close it after the file (`afterAll(() => db.close())`): it is then thrown away. */
export const testDatabase = async (): Promise<TestDatabase> => {
  const server = await serverOfRun();
  const database = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `create database ${database} template ${TEMPLATE}`);
  const [app, owner] = [
    { ...server.app, database },
    { ...server.owner, database },
  ];
  const [pool, intruder] = [openPool(app, 8), openPool(owner, 2)];
  return {
    ...{ pool, app, owner, where: database, masterKey: masterKeyFrom(TEST_MASTER_KEY) },
    unsaid: { kind: 'system', task: 'test' },
    asSuperuser: async <Row>(sql: string, values: readonly unknown[] = []) => {
      const client = await intruder.connect();
      try {
        await client.query('set search_path = voorop; set session_replication_role = replica');
        return (await client.query(sql, [...values])).rows as Row[];
      } finally {
        client.release();
      }
    },
    close: async () => {
      await Promise.all([pool.end(), intruder.end()]);
      await onServer(server, `drop database if exists ${database} with (force)`);
    },
  };
};

/** Starts a server for a run, with a migrated database to copy. Data go when it stops. */
export const startTestServer = async (): Promise<TestServer> => {
  const folder = temporaryFolder();
  const { app, owner, stop } = await startEmbedded(folder, { durable: false });
  const throwAway = (): void => rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  const atOnce = (): void => {
    // Nothing asynchronous happens any more here: wait, standing still, until the server has put its files away.
    const still = new Int32Array(new SharedArrayBuffer(4));
    for (let turn = 0; turn < 40 && existsSync(join(folder, 'postgres', 'postmaster.pid')); turn += 1)
      Atomics.wait(still, 0, 0, 50);
    throwAway();
  };
  const server = { app, owner, stop: () => stop().then(throwAway) };
  atEnd({ soon: server.stop, atOnce });
  await onServer(server, `create database ${TEMPLATE}`);
  await migrate({ ...owner, database: TEMPLATE });
  const pool = openPool({ ...app, database: TEMPLATE }, 1);
  const masterKey = masterKeyFrom(TEST_MASTER_KEY);
  await checkMasterKey({ pool, masterKey, where: TEMPLATE, close: () => pool.end() }, masterKey);
  await pool.end();
  await keepActingSecret({ ...owner, database: TEMPLATE }, masterKey);
  return server;
};

/** A folder for one test, under a short path that every user can pass through: all of a server lies in it and goes with it. */
export const temporaryFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), `voorop-${randomBytes(2).toString('hex')}-`));
  chmodSync(folder, 0o711);
  return folder;
};

const onServer = async ({ owner }: Pick<TestServer, 'owner'>, sql: string): Promise<void> => {
  const client = new pg.Client({ ...owner, database: 'postgres' });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

let own: Promise<TestServer> | undefined;

const serverOfRun = async (): Promise<Pick<TestServer, 'app' | 'owner'>> => {
  const shared = process.env[SERVER_VARIABLE];
  if (shared) return JSON.parse(shared) as Pick<TestServer, 'app' | 'owner'>;
  own ??= startTestServer();
  return own;
};
