import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { logAccess } from '../../tests/support/log-access.ts';
import { inTransaction } from './database.ts';
import { append } from './event-store.ts';

const OTHER_ROWS = `
  insert into processing_log (trace_id, span_id, status, name, start_time, end_time, resource, processing_activity_id,
    data_subject_id, data_subject_id_type, access_id)
    values (decode(repeat('ab', 16), 'hex'), decode(repeat('cd', 8), 'hex'), 'Ok', 'x', now(), now(), 'x', 'x', 'x', 'x', 1);
  insert into alert (at, rule, person, organisation, role, what, once) values (now(), 'x', 'x', 'x', 'x', 'x', 'x');
  insert into alert_answer (alert_id, command_id, at, person, organisation, answer, content)
    values (1, gen_random_uuid(), now(), 'x', 'x', 'seen', 'x');
  insert into log_question (access_id, at, person, organisation, role, kind, content)
    values (1, now(), 'x', 'x', 'x', 'x', 'x')`;

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
    const came = { action: 'ReadDossier', door: 'read', rows: [], outcome: { allowedBy: 'row-1' } } as const;
    await logAccess(tx, { at, streamId: id, ...who, ...came });
  });
  await owner.query(OTHER_ROWS);
});
afterAll(async () => {
  await owner.end();
  await db.close();
});

const CHANGES = [
  `update event set category = 'x'`,
  'delete from event',
  'truncate event',
  `update processing_log set status = 'Error'`,
  'delete from processing_log',
  'truncate processing_log',
  'delete from alert',
  'delete from alert_answer',
  'delete from log_question',
  `update log_question set kind = 'x'`,
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
    'delete from subject_key',
    'delete from stream_head',
  ])('de toepassing heeft niets van zichzelf: %s', async (sql) => {
    await expect(inTransaction(db, (tx) => tx.query(sql))).rejects.toMatchObject({ code: '42501' });
  });

  test('een antwoord verdwijnt alleen met de sleutel van zijn reeks', async () => {
    const before = await owner.query('select count(*)::int as kept from command');
    await inTransaction(db, (tx) => tx.query('delete from command'));
    expect((await owner.query('select count(*)::int as kept from command')).rows).toEqual(before.rows);
  });

  test('de toepassing bezit geen enkel ding in de database', async () => {
    const { rows } = await owner.query(
      `select count(*)::int as owned from pg_class where relowner = 'voorop_app'::regrole`,
    );
    expect(rows).toEqual([{ owned: 0 }]);
  });
});
