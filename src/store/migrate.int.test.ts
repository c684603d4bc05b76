import { randomUUID } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import type { Login } from './database.ts';
import { MIGRATIONS, migrate, migrationNames } from './migrate.ts';

let db: TestDatabase;
let folder = '';
/** A database of the same server in which nothing was done yet. */
let fresh: Login;
beforeEach(async () => {
  db = await testDatabase();
  folder = mkdtempSync(join(tmpdir(), 'migrations-'));
  cpSync(MIGRATIONS, folder, { recursive: true });
  fresh = { ...db.owner, database: `fresh_${randomUUID().replaceAll('-', '')}` };
  await db.asSuperuser(`create database ${fresh.database}`);
});
afterEach(async () => {
  await db.asSuperuser(`drop database ${fresh.database} with (force)`);
  await db.close();
  rmSync(folder, { recursive: true });
});
const put = (name: string, sql: string): void => writeFileSync(join(folder, name), sql);

describe('migraties', () => {
  test('lopen elk één keer, in volgorde, ook wanneer er twee tegelijk beginnen', async () => {
    const [one, other] = await Promise.all([migrate(fresh, folder), migrate(fresh, folder)]);
    expect([...one, ...other]).toEqual(await migrationNames(folder));
    expect(await migrate(fresh, folder)).toEqual([]);
    put('0900-more.sql', 'create table more (n integer)');
    expect(await migrate(fresh, folder)).toEqual(['0900-more.sql']);
  });

  test('weigeren een verleden dat is veranderd, weg is, of waar iets tussen is geschoven, en doen dan niets', async () => {
    await migrate(fresh, folder);
    put('0900-more.sql', 'create table more (n integer)');
    const path = join(folder, '0002-commands-and-access.sql');
    const sql = readFileSync(path, 'utf8');
    writeFileSync(path, `${sql}-- anders\n`);
    await expect(migrate(fresh, folder)).rejects.toThrow(/migratie 0002-commands-and-access\.sql/);
    rmSync(path);
    await expect(migrate(fresh, folder)).rejects.toThrow(/0002-commands-and-access\.sql/);
    writeFileSync(path, sql);
    put('0001-eventz.sql', 'select 1');
    await expect(migrate(fresh, folder)).rejects.toThrow(/0002-commands-and-access\.sql/);
    rmSync(join(folder, '0001-eventz.sql'));
    expect(await migrate(fresh, folder)).toEqual(['0900-more.sql']);
  });

  test('draaien een bestand dat misgaat in zijn geheel terug', async () => {
    await migrate(fresh, folder);
    put('0900-wrong.sql', 'create table half (n integer); select 1/0;');
    await expect(migrate(fresh, folder)).rejects.toThrow(/0900-wrong\.sql.*teruggedraaid \(22012\)/);
    put('0900-wrong.sql', 'create table half (n integer)');
    expect(await migrate(fresh, folder)).toEqual(['0900-wrong.sql']);
  });

  test('maken niet uit welke regeleinden de kopie op deze machine heeft', async () => {
    await migrate(fresh, folder);
    const path = join(folder, '0001-events.sql');
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'));
    expect(await migrate(fresh, folder)).toEqual([]);
  });
});
