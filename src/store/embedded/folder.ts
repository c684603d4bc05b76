// Where everything of the server we start ourselves lies in the data folder, and under which user it runs.
// As root PostgreSQL refuses to run: then it runs as `nobody`, who must be able to reach its files.
import { createHash } from 'node:crypto';
import { chmodSync, chownSync, mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { StoreProblem } from '../problem.ts';

/** Under which user and group the server runs; undefined: as ourselves. */
export type RunAs = { readonly uid: number; readonly gid: number } | undefined;

export type Folder = {
  /** The data folder as given, made absolute. */
  readonly root: string;
  /** Where the server keeps its own files: the data folder, or a place that `nobody` can reach. */
  readonly home: string;
  readonly cluster: string;
  readonly run: string;
  readonly serverLog: string;
  readonly lock: string;
  readonly secrets: string;
  readonly masterKey: string;
  readonly passwords: string;
  /** How a command of the same person finds the running server. */
  readonly connection: string;
  readonly runAs: RunAs;
};

const NOBODY = { uid: 65_534, gid: 65_534 } as const;
const CLOSED_HOME = '/var/lib/voorop';

export const runAsHere = (): RunAs => (process.getuid?.() === 0 ? NOBODY : undefined);

/** The places in a data folder; makes none of them, but for the folder itself. */
export const folderAt = (dataDir: string): Folder => {
  const runAs = runAsHere();
  mkdirSync(dataDir, { recursive: true, mode: runAs ? 0o711 : 0o700 });
  const root = realpathSync(dataDir);
  const home = homeOf(root, runAs);
  const secrets = join(root, 'secrets');
  return {
    root,
    home,
    cluster: join(home, 'postgres'),
    run: join(home, 'run'),
    serverLog: join(home, 'postgres.log'),
    lock: join(root, 'voorop.lock'),
    secrets,
    masterKey: join(secrets, 'master.key'),
    passwords: join(secrets, 'database.json'),
    connection: join(root, 'connection.json'),
    runAs,
  };
};

/** Makes the folders: secrets only for ourselves, the server's own for the user it runs under. */
export const makeFolders = ({ secrets, home, run, runAs }: Folder): void => {
  mkdirSync(secrets, { recursive: true, mode: 0o700 });
  mkdirSync(home, { recursive: true, mode: 0o711 });
  mkdirSync(run, { recursive: true, mode: 0o700 });
  give(run, runAs);
  chmodSync(run, 0o700);
};

export const give = (path: string, runAs: RunAs): void => {
  if (runAs) chownSync(path, runAs.uid, runAs.gid);
};

/** Could this user come in here, through every folder above it? */
export const reachable = (path: string, runAs: RunAs): boolean => {
  if (!runAs) return true;
  const { mode, uid, gid } = statSync(path);
  const bit = uid === runAs.uid ? 0o100 : gid === runAs.gid ? 0o010 : 0o001;
  return (mode & bit) !== 0 && (dirname(path) === path || reachable(dirname(path), runAs));
};

const homeOf = (root: string, runAs: RunAs): string => {
  if (!runAs) return root;
  if (reachable(dirname(root), runAs)) {
    // The data folder is ours, so we may open it a crack: passing through, not looking in.
    chmodSync(root, statSync(root).mode | 0o011);
    return root;
  }
  const home = join(CLOSED_HOME, createHash('sha256').update(root).digest('hex').slice(0, 12));
  try {
    mkdirSync(home, { recursive: true, mode: 0o711 });
  } catch (cause) {
    throw new StoreProblem(
      `De map ${root} ligt in een gesloten map, waar de databaseserver (gebruiker nobody) niet bij kan. Kies een andere map met VOOROP_DATA, of start Voorop niet als root.`,
      `The folder ${root} lies in a closed folder that the database server (user nobody) cannot reach. Choose another with VOOROP_DATA, or do not start Voorop as root.`,
      cause,
    );
  }
  return home;
};
