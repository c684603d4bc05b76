// Runs the ordered .sql files, each once, each in a transaction, and refuses a past that was changed.
// Two starts at once wait for each other.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { type Address, rowsOf, SCHEMA } from './database.ts';
import { codeOf, StoreProblem } from './problem.ts';
import { ensureAppRole } from './roles.ts';

export const MIGRATIONS = fileURLToPath(new URL('./migrations/', import.meta.url));

/** Brings the database to the newest shape. Gives the names of the migrations that ran now. */
export const migrate = async (owner: Address, folder: string = MIGRATIONS): Promise<readonly string[]> => {
  const client = new pg.Client('url' in owner ? { connectionString: owner.url } : owner);
  await client.connect();
  try {
    await client.query("select pg_advisory_lock(hashtext('voorop migrations'))");
    const files = await migrationFiles(folder);
    const applied = await appliedIn(client);
    const open = files.slice(checkedPast(files, applied));
    if (open.length > 0) await prepare(client);
    for (const { name, sql, checksum } of open) await run(client, name, sql, checksum);
    return open.map(({ name }) => name);
  } finally {
    await client.end();
  }
};

/** The names of all migrations of this version of Voorop. */
export const migrationNames = async (folder: string = MIGRATIONS): Promise<readonly string[]> =>
  (await migrationFiles(folder)).map(({ name }) => name);

type Migration = { readonly name: string; readonly sql: string; readonly checksum: string };
type Applied = Pick<Migration, 'name' | 'checksum'>;

const migrationFiles = async (folder: string): Promise<readonly Migration[]> => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      // Line endings are the checkout's, not ours: they do not count.
      const sql = (await readFile(`${folder}/${name}`, 'utf8')).replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
};

const appliedIn = async (client: pg.Client): Promise<readonly Applied[]> => {
  const [here] = await rowsOf<{ found: boolean }>(client, 'select to_regclass($1) is not null as found', [
    `${SCHEMA}.migration`,
  ]);
  return here?.found ? rowsOf<Applied>(client, `select name, checksum from ${SCHEMA}.migration order by name`) : [];
};

/** How many files ran before. Refuses: a file that changed, is gone, or slipped in between. */
const checkedPast = (files: readonly Migration[], applied: readonly Applied[]): number => {
  applied.forEach(({ name, checksum }, index) => {
    const file = files[index];
    if (file?.name === name && file.checksum === checksum) return;
    throw new StoreProblem(
      `De database past niet bij deze versie van Voorop: migratie ${name} is daar uitgevoerd en is hier anders, weg, of niet op haar plaats. Er is niets veranderd.`,
      `The database does not fit this version of Voorop: migration ${name} ran there and is changed, gone or out of place here. Nothing was changed.`,
    );
  });
  return applied.length;
};

const prepare = async (client: pg.Client): Promise<void> => {
  await ensureAppRole(client);
  await client.query(`
    create schema if not exists ${SCHEMA};
    grant usage on schema ${SCHEMA} to voorop_app;
    create table if not exists ${SCHEMA}.migration (
      name text primary key, checksum text not null, applied_at timestamptz not null default now());
    grant select on ${SCHEMA}.migration to voorop_app`);
};

const run = async (client: pg.Client, name: string, sql: string, checksum: string): Promise<void> => {
  await client.query('begin');
  try {
    await client.query(`set local search_path = ${SCHEMA}, pg_temp`);
    await client.query(sql);
    await client.query(`insert into ${SCHEMA}.migration (name, checksum) values ($1, $2)`, [name, checksum]);
    await client.query('commit');
  } catch (cause) {
    await client.query('rollback');
    throw new StoreProblem(
      `Migratie ${name} is niet gelukt en is teruggedraaid (${codeOf(cause) ?? 'onbekende fout'}).`,
      `Migration ${name} failed and was undone (${codeOf(cause) ?? 'unknown error'}).`,
      cause,
    );
  }
};
