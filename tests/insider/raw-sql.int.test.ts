// Somebody has the login and the role of the application, as through a hole in a query, and not its key: every way round the wall that
// PostgreSQL knows. What only tells how large the database is remains, and stands in SECURITY.md.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asReader } from '../../src/application/acting.ts';
import { inTransaction, rowsOf } from '../../src/store/database.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { type HiddenWorld, hiddenWorld, MARK } from '../support/hidden-world.ts';
import { person } from '../support/office.ts';

let api: TestApi;
let world: HiddenWorld;
beforeAll(async () => {
  api = await testApi();
  world = await hiddenWorld(api);
  await api.office.db.asSuperuser('analyze');
});
afterAll(() => api.close());

/** The last answer; everything is undone. */
const asRole = async (...sql: readonly string[]): Promise<readonly unknown[]> => {
  const client = await api.office.db.pool.connect();
  try {
    await client.query('begin; set local role voorop_app; set local search_path = voorop, pg_temp');
    let rows: readonly unknown[] = [];
    for (const one of sql) rows = await rowsOf(client, one);
    return rows;
  } finally {
    await client.query('rollback');
    client.release();
  }
};
const whyNot = (...sql: readonly string[]): Promise<unknown> =>
  asRole(...sql).then(
    (rows) => JSON.stringify(rows),
    (error: { code?: string }) => error.code,
  );

describe('iemand anders worden', () => {
  test.each([
    'set role voorop_owner',
    'set session authorization voorop_owner',
    'set role pg_read_all_data',
    'alter role voorop_app superuser',
    'alter role voorop_app bypassrls',
    'set session_replication_role = replica',
    'create role voorop_zelf superuser',
    'grant pg_read_all_data to voorop_app',
  ])('kan niet: %s', async (sql) => {
    expect(await whyNot(sql)).toMatch(/^(42501|22023)$/);
  });

  test('de rol afleggen geeft hier niets: de verbinding zelf mag niet meer', async () => {
    expect(await asRole('reset role', 'select session_user::text as who')).toEqual([{ who: 'voorop_app' }]);
  });
});

describe('bestanden, opdrachten en uitbreidingen', () => {
  test.each([
    `copy (select 1) to program 'id'`,
    `copy (select 1) to '/tmp/voorop-proef'`,
    `copy voorop.event from '/etc/passwd'`,
    `select pg_read_file('/etc/passwd')`,
    `select pg_read_binary_file('pg_hba.conf')`,
    `select pg_ls_dir('/')`,
    `select pg_stat_file('/etc/passwd')`,
    `select lo_import('/etc/passwd')`,
    `select lo_export(1, '/tmp/voorop-proef')`,
    'select lo_create(0)',
    `select lo_from_bytea(0, 'x')`,
    'create extension dblink',
    'create extension postgres_fdw',
    `load 'auto_explain'`,
    `set log_statement = 'all'`,
    'show data_directory',
    'select * from pg_hba_file_rules',
    'select rolpassword from pg_authid',
    `select pg_create_physical_replication_slot('x')`,
    'select * from pg_ls_waldir()',
    'select pg_reload_conf()',
  ])('zijn dicht: %s', async (sql) => {
    expect(await whyNot(sql)).toBe('42501');
  });
});

describe('iets bouwen of afbreken', () => {
  test.each([
    'create temp table event (a int)',
    `create function pg_temp.acting() returns int language sql as 'select 1'`,
    'create table voorop.mine (a int)',
    'create table public.mine (a int)',
    'create schema mine',
    `create function voorop.mine() returns int language sql as 'select 1'`,
    'create trigger mine before insert on event for each row execute function refuse_change()',
    'drop owned by voorop_app',
    'reassign owned by voorop_app to voorop_owner',
    'grant select on event to public',
    `comment on table event is 'x'`,
    'lock table event in access exclusive mode',
    'truncate worklist_row',
    `select setval('voorop.access_log_id_seq', 1)`,
    `select nextval('voorop.event_position_seq')`,
    'select pg_stat_reset()',
  ])('kan niet: %s', async (sql) => {
    expect(await whyNot(sql)).toBe('42501');
  });
});

describe('wat de database over zichzelf weet', () => {
  test('statistieken houden geen waarde van een kind, een mens of een dossier', async () => {
    const rows = await asRole(
      `select tablename, attname, most_common_vals::text as found, histogram_bounds::text as bounds from pg_stats where schemaname = 'voorop'`,
    );
    expect([...new Set((rows as { tablename: string }[]).map(({ tablename }) => tablename))].toSorted()).toEqual([
      'master_key',
      'migration',
    ]);
    expect(await whyNot('select * from pg_statistic')).toBe('42501');
    expect(await asRole('select count(*)::int as n from pg_stats_ext_exprs')).toEqual([{ n: 0 }]);
  });

  test('vragen van anderen staan er zonder waarden; een plan toont geen rij', async () => {
    await api.get(`/v1/dossiers/${world.ids['dossierId']}`, await api.cookieOf('guardian', 'protection'));
    const seen = JSON.stringify([
      ...(await asRole('select query from pg_stat_activity')),
      ...(await asRole('explain (analyze, verbose) select * from worklist_row')),
      ...(await asRole('explain (analyze, verbose) select * from event')),
      ...(await asRole('select last_value from pg_sequences')),
    ]);
    for (const secret of [...world.secrets, 'nidos-verborgen']) expect(seen).not.toContain(secret);
  });
});

describe('een lek in de vraag zelf, als iemand die mag lezen', () => {
  /** A hole in a query of a request: whoever it is for has proven who they are. */
  const asOfficer = (...sql: readonly string[]): Promise<readonly unknown[]> =>
    inTransaction(
      api.office.db,
      async (tx) => {
        let rows: readonly unknown[] = [];
        for (const one of sql) rows = await tx.query(one);
        return rows;
      },
      { as: asReader(api.office, person('departure-officer')) },
    );

  test.each([
    ['union', `select dossier_id::text as x from worklist_row where false union all select stream_id::text from event`],
    ['een deelvraag', `select (select string_agg(stream_id::text, ',') from event) as x`],
    [
      'een lekke vergelijking',
      `select 1 as x from event where stream_kind = 'dossier' and 1 / (version - version) = 1`,
    ],
    ['een omzetting die faalt', `select 1 as x from worklist_row where reference::int = 1`],
    ['een tijdelijk uitstel', `select pg_sleep(0)::text as x from event`],
    ['query_to_xml', `select query_to_xml('select * from voorop.event', true, false, '')::text as x`],
    ['database_to_xml', `select table_to_xml('voorop.worklist_row', true, false, '')::text as x`],
    [
      'een blok',
      `do $$ declare r record; begin for r in select * from voorop.event loop raise exception '%', r.stream_id; end loop; end $$`,
    ],
    ['zichzelf systeem noemen', `select set_config('voorop.acting', '{"kind":"system","task":"rebuild"}', true) as x`],
  ])('%s geeft niets van een ander', async (_, sql) => {
    const seen = JSON.stringify(await asOfficer(sql, sql).catch((error: Error) => `${error.message}`));
    for (const secret of world.secrets) expect(seen).not.toContain(secret);
    expect(seen).not.toMatch(/division by zero|invalid input syntax/);
  });

  test('en wie zich systeem noemt, is daarna niemand', async () => {
    expect(
      await asOfficer(
        `select set_config('voorop.acting', replace(current_setting('voorop.acting'), '"reader"', '"system"'), true)`,
        'select count(*)::int as n from event',
      ),
    ).toEqual([{ n: 0 }]);
  });

  test('en de sleutels die de database houdt, zijn dicht; een dump opent er niets mee', async () => {
    const rows = await api.office.db.asSuperuser<{ wrapped: Buffer }>(
      'select wrapped from subject_key where wrapped is not null',
    );
    expect(rows.length).toBeGreaterThan(2);
    for (const { wrapped } of rows) expect(wrapped.length).toBeGreaterThan(32 + 12 + 16);
    expect(JSON.stringify(rows)).not.toContain(MARK);
  });
});
