// The way to the database: your own with DATABASE_URL; else the server that a running Voorop keeps on the data folder;
// else one started for as long as this process needs it.
import { existsSync } from 'node:fs';
import { keepActingSecret } from './acting-secret.ts';
import { type Address, type Database, openPool, rowsOf } from './database.ts';
import { type Connection, runningConnection } from './embedded/connection-file.ts';
import { type Folder, folderAt } from './embedded/folder.ts';
import { holderOf } from './embedded/lock.ts';
import { pause } from './embedded/postmaster.ts';
import { noDatabase, startEmbedded } from './embedded/start.ts';
import { masterKeyFrom } from './keys.ts';
import { checkMasterKey, givenMasterKey, masterKeyFile } from './master-key.ts';
import { migrate } from './migrate.ts';
import { codeOf, StoreProblem } from './problem.ts';

export type StoreConfig = {
  /** The data folder of the server we start ourselves. */
  readonly dataDir: string;
  /** A PostgreSQL of your own, for the application. */
  readonly databaseUrl?: string | undefined;
  /** The same database for its owner, who migrates; without it the application's login is the owner too. */
  readonly ownerDatabaseUrl?: string | undefined;
  /** 32 bytes in base64. */
  readonly masterKey?: string | undefined;
  readonly poolSize?: number | undefined;
};

/** Both ways into one database, and what ends them. */
export type Place = {
  readonly app: Address;
  readonly owner: Address;
  readonly where: string;
  /** The folder of the server of our own; absent with DATABASE_URL. */
  readonly folder?: Folder;
  readonly leave: () => Promise<void>;
};

const STARTING_WITHIN_MS = 30_000;

/** Opens the database to work with: newest shape, right master key. */
export const connect = async (config: StoreConfig): Promise<Database> => {
  const place = await findDatabase(config);
  const db = openAt(place, config);
  try {
    await migrate(place.owner).catch((cause: unknown) => {
      throw cause instanceof StoreProblem ? cause : outOfReach(place.where, cause);
    });
    const masterKey =
      place.folder && !config.masterKey
        ? await masterKeyFile(db, place.folder.masterKey)
        : givenMasterKey(config.masterKey);
    await checkMasterKey(db, masterKey);
    await keepActingSecret(place.owner, masterKey);
    return { ...db, masterKey };
  } catch (error) {
    await db.close();
    throw error;
  }
};

/** Opens the database as it is, without key and without changing it: enough to check the proof. Refuses: none there. */
export const connectForProof = async (config: StoreConfig): Promise<Database> => {
  const place = await findDatabase(config, { create: false });
  // Only the owner of the tables sees whole chains without the master key.
  const db = { ...openAt({ ...place, app: place.owner }, config), asOwner: true };
  try {
    const [here] = await rowsOf<{ found: boolean; owns: boolean }>(db.pool, OWNS);
    if (here?.found && !here.owns) throw notTheOwner(db.where);
    if (here?.found) return db;
  } catch (cause) {
    await db.close();
    throw cause instanceof StoreProblem ? cause : outOfReach(db.where, cause);
  }
  await db.close();
  throw new StoreProblem(
    `In de database ${db.where} heeft Voorop nog niets vastgelegd.`,
    `Voorop has recorded nothing yet in the database ${db.where}.`,
  );
};

/** Whether there is a record, and whether this login owns it (or may become its owner). */
const OWNS = `
  select c.oid is not null as found, coalesce(pg_has_role(c.relowner, 'usage'), false) as owns
  from (select to_regclass('voorop.event') as oid) given left join pg_class c using (oid)`;

const notTheOwner = (where: string): StoreProblem =>
  new StoreProblem(
    `Deze gebruiker van de database ${where} ziet de ketens niet. Geef in VOOROP_OWNER_DATABASE_URL het adres voor de eigenaar van de tabellen.`,
    `This user of the database ${where} does not see the chains. Give the address for the owner of the tables in VOOROP_OWNER_DATABASE_URL.`,
  );

/** Finds the database, or starts its server. */
export const findDatabase = async (
  config: StoreConfig,
  options: { readonly create?: boolean } = {},
): Promise<Place> => {
  const { databaseUrl, ownerDatabaseUrl } = config;
  if (databaseUrl) {
    givenAddress(databaseUrl);
    const owner = { url: ownerDatabaseUrl ?? databaseUrl };
    if (options.create !== false) givenMasterKey(config.masterKey);
    return { app: { url: databaseUrl }, owner, where: givenAddress(databaseUrl), leave: async () => undefined };
  }
  if (config.masterKey) masterKeyFrom(config.masterKey);
  if (options.create === false && !existsSync(config.dataDir)) throw noDatabase(config.dataDir);
  const folder = folderAt(config.dataDir);
  const running = await runningOn(folder);
  if (running) return { ...running, folder, where: folder.root, leave: async () => undefined };
  const { app, owner, stop } = await startEmbedded(config.dataDir, options);
  return { app, owner, folder, where: folder.root, leave: stop };
};

/** What the server or the network answered, by its code: the message itself may hold names we do not want to show. */
const outOfReach = (where: string, cause: unknown): StoreProblem => {
  const code = codeOf(cause) ?? 'onbekend / unknown';
  return new StoreProblem(
    `De database ${where} is niet te bereiken of weigert (${code}). Controleer DATABASE_URL en of de server draait.`,
    `The database ${where} cannot be reached or refuses (${code}). Check DATABASE_URL and whether the server runs.`,
    cause,
  );
};

/** The server of a living Voorop; one that is only just starting is waited for. */
const runningOn = async (folder: Folder): Promise<Connection | undefined> => {
  const deadline = performance.now() + STARTING_WITHIN_MS;
  for (;;) {
    const connection = runningConnection(folder);
    if (connection || !holderOf(folder.lock) || performance.now() > deadline) return connection;
    await pause(100);
  }
};

const openAt = (place: Place, { poolSize }: StoreConfig): Database => {
  const pool = openPool(place.app, poolSize);
  let closed: Promise<void> | undefined;
  const close = async (): Promise<void> => {
    await pool.end();
    await place.leave();
  };
  return {
    pool,
    masterKey: undefined,
    where: place.where,
    close: () => {
      closed ??= close();
      return closed;
    },
  };
};

/** The address in words, without the password. Refuses: what is not an address of a PostgreSQL. */
const givenAddress = (url: string): string => {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  if (address && /^postgres(ql)?:$/.test(address.protocol)) return `${address.host}${address.pathname}`;
  throw new StoreProblem(
    'DATABASE_URL is geen adres van een PostgreSQL-database (postgres://gebruiker:wachtwoord@machine/database).',
    'DATABASE_URL is not the address of a PostgreSQL database (postgres://user:password@machine/database).',
  );
};
