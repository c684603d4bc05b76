// The door of the server we start ourselves: one data folder, one Voorop, one PostgreSQL that lives as long as we do.
// Evaluation, tests and small offices: it listens on no network.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type pg from 'pg';
import { APP_ROLE, type Login } from '../database.ts';
import { StoreProblem } from '../problem.ts';
import { giveAppLogin } from '../roles.ts';
import { type Connection, forgetConnection, noteConnection } from './connection-file.ts';
import { type Engine, prepareEngine } from './engine.ts';
import { type Folder, folderAt, makeFolders } from './folder.ts';
import { chooseListening } from './listen.ts';
import { takeLock } from './lock.ts';
import { passwordsOf } from './passwords.ts';
import { hasCluster, makeCluster, OWNER } from './postmaster.ts';
import { serve } from './serve.ts';

export type Embedded = Connection & {
  readonly folder: Folder;
  readonly stop: () => Promise<void>;
};
export type StartOptions = {
  /** False: data may be lost in a power cut. Only for tests. */
  readonly durable?: boolean;
  /** False: refuses where there is no database yet. */
  readonly create?: boolean;
};

const DATABASE = 'voorop';

/** Starts the server of a data folder and says how to reach it. Refuses: a folder that another Voorop uses. */
export const startEmbedded = async (dataDir: string, options: StartOptions = {}): Promise<Embedded> => {
  const folder = folderAt(dataDir);
  if (options.create === false && !hasCluster(folder)) throw noDatabase(folder.root);
  const release = takeLock(folder.lock);
  try {
    forgetConnection(folder);
    makeFolders(folder);
    const engine = prepareEngine(folder);
    const passwords = passwordsOf(folder);
    if (!hasCluster(folder)) await makeCluster(engine, folder, passwords.owner);
    refuseOtherMajor(engine, folder);
    const listening = await chooseListening(folder);
    const { host, port, temporary } = listening;
    const login = (user: string, password: string, database = DATABASE): Login => ({
      host,
      port,
      user,
      password,
      database,
    });
    const afterwards = (): void => {
      if (temporary) rmSync(temporary, { recursive: true, force: true });
      forgetConnection(folder);
      release();
    };
    const owner = login(OWNER, passwords.owner, 'postgres');
    const { keeper, stop } = await serve({
      folder,
      engine,
      listening,
      owner,
      durable: options.durable ?? true,
      afterwards,
    });
    const connection = { app: login(APP_ROLE, passwords.app), owner: login(OWNER, passwords.owner) };
    await firstWork(keeper, passwords.app).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    noteConnection(folder, connection);
    return { ...connection, folder, stop };
  } catch (error) {
    release();
    throw error;
  }
};

export const noDatabase = (root: string): StoreProblem =>
  new StoreProblem(
    `In ${root} staat geen database. Geef de map met --data of VOOROP_DATA.`,
    `There is no database in ${root}. Name the folder with --data or VOOROP_DATA.`,
  );

/** The login of the application and the database, made where they are missing. */
const firstWork = async (keeper: pg.Client, appPassword: string): Promise<void> => {
  await giveAppLogin(keeper, appPassword);
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await keeper.query(`create database ${DATABASE}`);
};

const refuseOtherMajor = ({ version }: Engine, { cluster }: Folder): void => {
  const major = readFileSync(join(cluster, 'PG_VERSION'), 'utf8').trim();
  if (version.includes(` ${major}.`)) return;
  throw new StoreProblem(
    `De database in ${cluster} is van PostgreSQL ${major}; deze Voorop brengt ${version} mee. Zet de gegevens eerst over.`,
    `The database in ${cluster} is of PostgreSQL ${major}; this Voorop brings ${version}. Move the data first.`,
  );
};
