// One running server: started as often as it takes, held by one connection, started again when it dies, stopped with us.
import pg from 'pg';
import type { Login } from '../database.ts';
import { StoreProblem } from '../problem.ts';
import { atEnd } from './at-end.ts';
import type { Engine } from './engine.ts';
import type { Folder } from './folder.ts';
import type { Listening } from './listen.ts';
import { inUse } from './lock.ts';
import { lastWords, pause, runningServer, signal, spawnServer, stopServer } from './postmaster.ts';

export type Serving = {
  /** The connection that holds the lock of the server; for the owner's first work. */
  readonly keeper: pg.Client;
  readonly stop: () => Promise<void>;
};
export type Serve = {
  readonly folder: Folder;
  readonly engine: Engine;
  readonly listening: Listening;
  readonly owner: Login;
  readonly durable: boolean;
  /** Called once, when the server has stopped or the process leaves. */
  readonly afterwards: () => void;
};

const READY_WITHIN_MS = 30_000;
/** Whoever holds this lock of the server itself is the Voorop of this folder, whatever a file says. */
const HOLDER_LOCK = "hashtext('voorop holder')";

/** Starts the server and keeps it running until it is stopped. */
export const serve = async (how: Serve): Promise<Serving> => {
  const orphan = runningServer(how.folder);
  if (orphan !== undefined) await stopServer(orphan);
  // A server that answers and is no process of this machine: another container on the same folder.
  const stranger = await connected(how.owner);
  if (stranger) {
    await stranger.end();
    throw inUse(how.folder.lock);
  }
  let stopping: Promise<void> | undefined;
  let keeper = await startAndHold(how);
  const keep = (client: pg.Client): void => {
    keeper = client;
    client.once('end', () => {
      if (stopping) return;
      startAndHold(how).then(keep, (error: Error) => process.emitWarning(error));
    });
  };
  keep(keeper);
  const stop = async (): Promise<void> => {
    await keeper.end().catch(() => undefined);
    const pid = runningServer(how.folder);
    if (pid !== undefined) await stopServer(pid);
    forget();
    how.afterwards();
  };
  const stopOnce = (): Promise<void> => {
    stopping ??= stop();
    return stopping;
  };
  const forget = atEnd({
    soon: stopOnce,
    atOnce: () => {
      const pid = runningServer(how.folder);
      if (pid !== undefined) signal(pid, 'SIGINT');
      how.afterwards();
    },
  });
  return { keeper, stop: stopOnce };
};

/** Starts the server as often as it takes, until it answers and we hold its lock. */
const startAndHold = async (how: Serve): Promise<pg.Client> => {
  const { engine, folder, listening, owner, durable } = how;
  const deadline = performance.now() + READY_WITHIN_MS;
  let child = spawnServer(engine, folder, listening, durable);
  while (performance.now() < deadline) {
    const client = await connected(owner);
    if (client && (await holds(client))) return client;
    await client?.end();
    await pause(40);
    if (child.exitCode === null && child.signalCode === null) continue;
    // After a crash, processes of the old server may hold on to its memory for a moment: try again.
    await pause(200);
    child = spawnServer(engine, folder, listening, durable);
  }
  if (child.pid !== undefined) await stopServer(child.pid);
  throw new StoreProblem(
    `De databaseserver start niet. Zijn laatste regels (${folder.serverLog}):\n${lastWords(folder)}`,
    'The database server does not start. Its last lines are above.',
  );
};

const connected = async (login: Login): Promise<pg.Client | undefined> => {
  const client = new pg.Client({ ...login, application_name: 'voorop keeper', connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch {
    return undefined;
  }
};

const holds = async (client: pg.Client): Promise<boolean> => {
  const { rows } = await client.query<{ mine: boolean }>(`select pg_try_advisory_lock(${HOLDER_LOCK}) as mine`);
  return rows[0]?.mine === true;
};
