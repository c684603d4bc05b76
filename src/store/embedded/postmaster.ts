// The server process itself: making a cluster, starting it, finding one that outlived its Voorop, and stopping it.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { StoreProblem } from '../problem.ts';
import { BARE_ENV, type Engine } from './engine.ts';
import { type Folder, give } from './folder.ts';
import { type Listening, listeningSettings } from './listen.ts';
import { commandOf, isAlive } from './process-mark.ts';

export const OWNER = 'voorop_owner';
const LARGEST_LOG_BYTES = 5_000_000;
const QUICK_STOP_MS = 15_000;

export const hasCluster = ({ cluster }: Folder): boolean => existsSync(join(cluster, 'PG_VERSION'));

/** Makes an empty cluster, aside first, so that a start cut off halfway leaves no half cluster behind. */
export const makeCluster = async (engine: Engine, folder: Folder, ownerPassword: string): Promise<void> => {
  const { runAs, cluster, home, run } = folder;
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  const passwordFile = join(run, 'first-password');
  writeFileSync(passwordFile, ownerPassword, { mode: 0o600 });
  give(passwordFile, runAs);
  mkdirSync(draft, { mode: 0o700 });
  give(draft, runAs);
  try {
    const child = spawn(
      join(engine.bin, 'initdb'),
      [
        ...['-D', draft, '-U', OWNER, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'],
        // Order and case of letters by the server itself: the same on every machine.
        ...['--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--no-instructions'],
      ],
      { ...runAs, cwd: home, env: BARE_ENV, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    const said = await ending(child);
    if (child.exitCode !== 0)
      throw new StoreProblem(
        `De database kon niet worden aangemaakt in ${home}. ${said}`,
        `The database could not be made in ${home}. ${said}`,
      );
    renameSync(draft, cluster);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
};

/** Starts the server; whether it is ready, the caller sees by connecting. */
export const spawnServer = (engine: Engine, folder: Folder, listening: Listening, durable: boolean): ChildProcess => {
  const { runAs, cluster, home, serverLog } = folder;
  if ((statSync(serverLog, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_LOG_BYTES)
    renameSync(serverLog, `${serverLog}.1`);
  const log = openSync(serverLog, 'a', 0o600);
  const settings = [...listeningSettings(listening), ...SETTINGS, ...(durable ? DURABLE : FLEETING)];
  // Detached: Ctrl-C in a terminal reaches Voorop, which then stops the server in good order.
  const child = spawn(
    join(engine.bin, 'postgres'),
    ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...runAs,
      cwd: home,
      env: BARE_ENV,
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  child.on('error', () => undefined);
  child.unref();
  return child;
};

/** The number of a living server on this cluster, if there is one: of this Voorop, or of one that was killed. */
export const runningServer = ({ cluster }: Folder): number | undefined => {
  const file = join(cluster, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  // The number may belong to another program by now: only a server on this very folder counts.
  return Number.isInteger(pid) && pid > 1 && isAlive(pid) && commandOf(pid).includes(`-D ${cluster}`) ? pid : undefined;
};

/** Stops a server: connections are cut, what was committed is on disk. */
export const stopServer = async (pid: number): Promise<void> => {
  if (!isAlive(pid)) return;
  signal(pid, 'SIGINT');
  if (await gone(pid, QUICK_STOP_MS)) return;
  signal(pid, 'SIGQUIT');
  await gone(pid, QUICK_STOP_MS);
};

export const signal = (pid: number, name: NodeJS.Signals): void => {
  try {
    process.kill(pid, name);
  } catch {
    // It was gone already.
  }
};

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** The last lines the server wrote, to show what went wrong. */
export const lastWords = ({ serverLog }: Folder): string =>
  existsSync(serverLog) ? readFileSync(serverLog, 'utf8').trimEnd().split('\n').slice(-5).join('\n') : '';

// A line in the log says what went wrong and never which values it was about (`terse`).
const SETTINGS = [
  ...['max_connections=60', 'timezone=UTC', 'log_timezone=UTC', 'jit=off', 'logging_collector=off'],
  ...['log_error_verbosity=terse', 'log_parameter_max_length_on_error=0', 'log_statement=none', 'log_checkpoints=off'],
];
const DURABLE = ['fsync=on', 'synchronous_commit=on', 'full_page_writes=on'];
const FLEETING = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off', 'shared_buffers=32MB'];

const gone = async (pid: number, withinMs: number): Promise<boolean> => {
  for (let waited = 0; waited < withinMs; waited += 25) {
    if (!isAlive(pid)) return true;
    await pause(25);
  }
  return !isAlive(pid);
};

const ending = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part: Buffer) => {
      said += part.toString('utf8');
    });
    child.once('error', reject).once('close', () => resolve(said.trim()));
  });
