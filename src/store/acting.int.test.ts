// Raw SQL under the role of the application, as an intruder inside it would send: without the key nothing is seen or added.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUARDIAN, rulesFor, setRules } from '../../tests/support/acting.ts';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { logAccess } from '../../tests/support/log-access.ts';
import { openedStream } from '../../tests/support/streams.ts';
import { rememberCommand } from './command-store.ts';
import { inTransaction } from './database.ts';
import { putDueRows } from './due-store.ts';
import { putReasonPrint } from './reason-print.ts';
import { nextReference } from './reference.ts';
import { putStreamAccess, wholeOrganisation } from './stream-access.ts';
import { putFamilyRow, putWorklistRows } from './view-store.ts';

let db: TestDatabase;
let id = '';
beforeAll(async () => {
  db = await testDatabase();
  id = await openedStream(db);
  const at = '2026-03-02T09:30:00.000Z';
  await setRules(db, rulesFor(GUARDIAN, [{ category: 'identity', giver: 'any' }]));
  await inTransaction(db, async (tx) => {
    await nextReference(tx, 2026);
    await putStreamAccess(tx, id, [wholeOrganisation('nidos')]);
    const row = { organisation: 'nidos', persons: null, familyId: null, reference: 'K-2026-1', openedOn: '2026-01-31' };
    const more = { capacities: [], updatedAt: at, waitsFor: 'hearing', measure: null, content: { name: 'Amira' } };
    await putWorklistRows(tx, id, [{ ...row, ...more }]);
    await putDueRows(tx, id, [
      { organisation: 'nidos', capacities: [], key: 'T-1', dueOn: '2026-03-05', lapses: false },
    ]);
    await putFamilyRow(tx, { familyId: id, involved: ['nidos'], content: {} });
    const print = Array.from({ length: 72 }, (_, n) => n);
    const text = { dossierId: id, version: 1, kind: 'decision', organisation: 'ind', recordedOn: '2026-01-31' };
    await putReasonPrint(tx, { ...text, print });
    await rememberCommand(
      tx,
      { commandId: randomUUID(), by: 'p', body: {} },
      { streamId: id, status: 200, answer: {} },
    );
    const who = { person: 'p-1', organisation: 'nidos', role: 'guardian', purpose: 'protection' };
    await logAccess(tx, {
      at,
      streamId: id,
      ...who,
      ...{ action: 'read:sheet', door: 'read', rows: [] },
      outcome: { allowedBy: 'row-1' },
    });
  });
});
afterAll(() => db.close());

const HELD = [
  ...['event', 'stream_head', 'subject_key', 'stream_access', 'worklist_row', 'worklist_due'],
  ...['family_row', 'command', 'access_log', 'reason_print', 'reference_counter'],
];
/** The same login and role as the application, without its key. */
const asRole = async (sql: readonly string[]): Promise<readonly unknown[]> => {
  const client = await db.pool.connect();
  try {
    await client.query('begin; set local role voorop_app; set local search_path = voorop');
    let rows: readonly unknown[] = [];
    for (const one of sql) rows = [await client.query(one)].flat().at(-1)?.rows ?? [];
    return rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
};
const CLAIM = `{"kind":"system","task":"application","backend":' || pg_backend_pid() || ',"began":"' || extract(epoch from transaction_timestamp()) || '"}`;
const claim = (mac: string) =>
  `select set_config('voorop.acting', '${CLAIM}', true), set_config('voorop.acting_mac', ${mac}, true)`;

describe('wie niets bewijst, is niemand', () => {
  test.each(HELD)('ziet geen rij van %s, ook niet wie zelf zegt het systeem te zijn', async (table) => {
    const count = `select count(*)::int as n from ${table}`;
    expect(await db.asSuperuser(count)).not.toEqual([{ n: 0 }]);
    expect(await asRole([count])).toEqual([{ n: 0 }]);
    for (const mac of ["''", `repeat('0', 64)`, `encode(sha256(convert_to('${CLAIM}', 'UTF8')), 'hex')`])
      expect(await asRole([claim(mac), count])).toEqual([{ n: 0 }]);
  });

  test.each([
    'select * from acting_secret',
    'delete from acting_secret',
    'select proven_in_transaction(null, null)',
    `insert into sharing_rule values ('ind', 'decision-officer', 'residence-decision', 'care', 'any', null, '2026-01-01')`,
    'delete from sharing_rule',
    'delete from category_compartment',
    `select put_sharing('{"kind":"sharing","rules":[]}', repeat('0', 64))`,
    `select destroy_keys('00000000-0000-0000-0000-000000000001', 'x', now())`,
    `update subject_key set wrapped = null, destroyed_at = now(), destroyed_why = 'x'`,
    `insert into stream_access (stream_id, organisation, from_on) values (gen_random_uuid(), 'ind', '2026-01-01')`,
    `insert into worklist_row values (gen_random_uuid(), 'ind', null, null, 'K', '2026-01-01', now(), 'x', null, '')`,
    'select * from event_3',
    'alter table event disable row level security',
    'set row_security = off; select * from event',
    'drop policy reader_reads on event',
  ])('mag niet: %s', async (sql) => {
    await expect(asRole([sql])).rejects.toMatchObject({ code: '42501' });
  });

  test('verandert en verwijdert ook blind niets', async () => {
    for (const sql of ['delete from worklist_row', 'delete from stream_access', 'update stream_head set version = 9'])
      expect(await asRole([`with done as (${sql} returning 1) select count(*)::int as n from done`])).toEqual([
        { n: 0 },
      ]);
  });
});

describe('elke tabel', () => {
  /** What belongs to the house: which migrations ran, and the print of the master key. */
  const OPEN = ['master_key', 'migration'];

  test('die de toepassing mag lezen heeft een muur, ook voor wie haar bezit', async () => {
    const rows = await db.asSuperuser<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'voorop'::regnamespace and relkind in ('r', 'p') and not relispartition
         and has_table_privilege('voorop_app', oid, 'select') and not (relrowsecurity and relforcerowsecurity)
       order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(OPEN);
  });

  test('is leeg voor wie niets bewijst, en wordt het niet voller van', async () => {
    const tables = await db.asSuperuser<{ name: string }>(
      `select relname as name from pg_class where relnamespace = 'voorop'::regnamespace and relrowsecurity order by 1`,
    );
    expect(tables.length).toBeGreaterThan(18);
    for (const { name } of tables)
      expect(await asRole([`select count(*)::int as n from ${name}`]), name).toEqual([{ n: 0 }]);
  });

  test('een functie die als eigenaar werkt, werkt niet met namen die een ander haar voorhoudt', async () => {
    const loose = await db.asSuperuser(
      `select proname from pg_proc where pronamespace = 'voorop'::regnamespace and prosecdef
         and not coalesce(proconfig::text, '') like '%search_path=voorop, pg_temp%'`,
    );
    expect(loose).toEqual([]);
  });
});

describe('een bewijs geldt één transactie', () => {
  const READ = `select current_setting('voorop.acting') as said, current_setting('voorop.acting_mac') as mac`;
  type Heard = { readonly said: string; readonly mac: string };

  test('wie het afluistert, kan het in een andere transactie niet gebruiken, ook niet op dezelfde verbinding', async () => {
    const [heard] = await inTransaction(db, (tx) => tx.query<Heard>(READ));
    if (!heard) throw new Error('nothing was set');
    const again = `select set_config('voorop.acting', '${heard.said}', true), set_config('voorop.acting_mac', '${heard.mac}', true)`;
    for (let turn = 0; turn < 8; turn += 1)
      expect(await asRole([again, 'select count(*)::int as n from event'])).toEqual([{ n: 0 }]);
  });

  test('en laat na de transactie niets achter op de verbinding', async () => {
    await inTransaction(db, (tx) => tx.query('select 1'), { as: GUARDIAN });
    expect(await asRole([`select coalesce(current_setting('voorop.acting', true), '') as said`])).toEqual([
      { said: '' },
    ]);
  });

  test('een veranderd woord maakt het ongeldig', async () => {
    const count = 'select count(*)::int as n from event';
    const seen = await inTransaction(db, async (tx) => {
      tx.actAs(GUARDIAN);
      const { said, mac } = tx.proven(GUARDIAN);
      const other = said.replace('nidos', 'overal');
      await tx.query(`select set_config('voorop.acting', $1, true), set_config('voorop.acting_mac', $2, true)`, [
        other,
        mac,
      ]);
      return tx.query(count);
    });
    expect(seen).toEqual([{ n: 0 }]);
    expect(await inTransaction(db, (tx) => tx.query(count), { as: GUARDIAN })).toEqual([{ n: 1 }]);
  });
});
