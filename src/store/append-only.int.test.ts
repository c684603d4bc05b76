import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { logAccess } from './access-log.ts';
import { inTransaction } from './database.ts';
import { append } from './event-store.ts';

let db: TestDatabase;
let owner: pg.Client;
const id = randomUUID();
const at = '2026-03-02T09:30:00.000Z';
beforeAll(async () => {
  db = await testDatabase();
  owner = new pg.Client(db.owner);
  await owner.connect();
  await owner.query('set search_path = voorop');
  await inTransaction(db, async (tx) => {
    const meta = { recordedAt: at, actorFunction: 'guardian@nidos', commandId: randomUUID() };
    const events = [{ event: { type: 'DossierOpened' }, category: 'identity' }];
    await append(tx, { streamId: id, kind: 'dossier', expectedVersion: 0, events, meta });
    const who = { person: 'p-1', organisation: 'nidos', role: 'guardian', purpose: 'protection' };
    await logAccess(tx, { at, streamId: id, ...who, action: 'ReadDossier', outcome: { allowedBy: 'row-1' } });
  });
});
afterAll(async () => {
  await owner.end();
  await db.close();
});

const CHANGES = [
  `update event set category = 'x'`,
  'delete from event',
  'truncate event',
  `update access_log set person = 'x'`,
  'delete from access_log',
  'truncate access_log',
];

describe('wat is vastgelegd, blijft zoals het is', () => {
  test.each(CHANGES)('de toepassing mag niet: %s', async (sql) => {
    await expect(inTransaction(db, (tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  test.each([...CHANGES, 'truncate event_3'])('ook de eigenaar niet: %s', async (sql) => {
    await expect(owner.query(sql)).rejects.toThrow('append-only');
  });

  test('ook niet langs een deel van de tabel', async () => {
    const { rows } = await owner.query('select tableoid::regclass::text as part from event where stream_id = $1', [id]);
    await expect(owner.query(`delete from ${rows[0].part}`)).rejects.toThrow('append-only');
  });

  test.each([
    'alter table event disable trigger all',
    'drop table event',
    'create table voorop.mine ()',
    'set session_replication_role = replica',
    'delete from command',
    'delete from subject_key',
    'delete from stream_head',
  ])('de toepassing heeft niets van zichzelf: %s', async (sql) => {
    await expect(inTransaction(db, (tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  test('de toepassing bezit geen enkel ding in de database', async () => {
    const { rows } = await owner.query(
      `select count(*)::int as owned from pg_class where relowner = 'voorop_app'::regrole`,
    );
    expect(rows).toEqual([{ owned: 0 }]);
  });
});
