// Every table of the database, tried with plain SQL under the role of the application by whoever may act: what each may read, add,
// change and remove is what the list says, and nothing besides.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { coreOn, DEPARTURE, GUARDIAN, OMBUDSMAN, rulesFor, setRules } from '../../tests/support/acting.ts';
import { TEST_MASTER_KEY, type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { ACTORS, type ActorName, DOSSIER, ROWS, WALLS } from '../../tests/support/each-table.ts';
import { DATA_CATEGORY_IDS } from '../domain/sharing/data-categories.ts';
import { ACT, type Acting, type Moment, proven, told } from './acting.ts';
import { APP_ROLE, rowsOf } from './database.ts';
import { masterKeyFrom } from './keys.ts';
import { organisationStreamId } from './organisation-stream.ts';
import type { Task } from './tasks.ts';

let db: TestDatabase;
let tables: readonly string[] = [];
beforeAll(async () => {
  db = await testDatabase();
  const everything = DATA_CATEGORY_IDS.map((category) => ({ category, giver: 'any' }) as const);
  await setRules(db, [...rulesFor(GUARDIAN, everything), ...rulesFor(DEPARTURE, everything)]);
  tables = (
    await db.asSuperuser<{ name: string }>(
      `select relname as name from pg_class
       where relnamespace = 'voorop'::regnamespace and relkind in ('r', 'p') and not relispartition order by 1`,
    )
  ).map(({ name }) => name);
  for (const sql of Object.values(ROWS)) if (sql) await db.asSuperuser(sql);
});
afterAll(() => db.close());

const task = (name: Task): Acting => ({ kind: 'system', task: name });
const OFFICER_OF_DATA = { ...OMBUDSMAN, role: 'data-protection-officer', purpose: 'data-protection' };
const WHO: Readonly<Record<ActorName, Acting | undefined>> = {
  nobody: undefined,
  'let-in': GUARDIAN,
  stranger: DEPARTURE,
  oversight: OMBUDSMAN,
  'data-protection': OFFICER_OF_DATA,
  core: coreOn(DOSSIER),
  'core-elsewhere': coreOn('00000000-0000-0000-0000-0000000000ff', DEPARTURE),
  organisation: coreOn(organisationStreamId('nidos'), DEPARTURE),
  sessions: task('sessions'),
  'ask-table': task('ask-table'),
  'begin-organisations': task('begin-organisations'),
  'read-organisation': task('read-organisation'),
  'export-log': task('export-log'),
  'read-checkpoints': task('read-checkpoints'),
  certificates: task('certificates'),
  rebuild: task('rebuild'),
  destroy: task('destroy'),
};

/** Tries it, undoes it, and says whether the database let it happen. What only a key or a constraint refuses was let through. */
const tried = async (acting: Acting | undefined, sql: string, values: readonly unknown[] = []): Promise<boolean> => {
  const client = await db.pool.connect();
  try {
    await client.query(`begin; set local role ${APP_ROLE}; set local search_path = voorop, pg_temp`);
    const [moment] = await rowsOf<Moment>(
      client,
      'select pg_backend_pid() as backend, extract(epoch from transaction_timestamp())::text as began',
    );
    if (acting && moment) {
      const { said, mac } = proven(masterKeyFrom(TEST_MASTER_KEY), moment, told(acting));
      await client.query(ACT, [said, mac]);
    }
    return ((await client.query(sql, [...values])).rowCount ?? 0) > 0;
  } catch (error) {
    if (/^23/.test((error as { code: string }).code)) return true;
    expect((error as { code: string }).code, sql).toBe('42501');
    return false;
  } finally {
    await client.query('rollback');
    client.release();
  }
};

const columnsOf = async (table: string, may: 'update' | 'insert') =>
  (
    await db.asSuperuser<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = ('voorop.' || $1)::regclass and attnum > 0 and not attisdropped
         and has_column_privilege('voorop_app', attrelid, attname, $2) order by attnum`,
      [table, may],
    )
  ).map(({ name }) => name);

const may = async (who: ActorName, table: string): Promise<string> => {
  const [column] = await columnsOf(table, 'update');
  const columns = (await columnsOf(table, 'insert')).join(', ');
  const [row] = await db.asSuperuser<{ row: unknown }>(`select to_jsonb(t) as row from ${table} t limit 1`);
  const ways: Readonly<Record<string, readonly [sql: string, values?: readonly unknown[]] | undefined>> = {
    s: [`select from ${table}`],
    i: columns
      ? [
          `insert into ${table} (${columns}) overriding system value
           select ${columns} from jsonb_populate_record(null::${table}, $1)`,
          [JSON.stringify(row?.row)],
        ]
      : undefined,
    u: column ? [`update ${table} set ${column} = ${column}`] : undefined,
    d: [`delete from ${table}`],
  };
  let can = '';
  for (const [letter, way] of Object.entries(ways)) if (way && (await tried(WHO[who], ...way))) can += letter;
  return can;
};

test('elke tabel heeft een regel, en een rij om het op te proberen; eis C1', async () => {
  expect(Object.keys(WALLS).sort()).toEqual(tables);
  expect(Object.keys(ROWS).sort()).toEqual(tables);
  for (const table of tables) expect((await db.asSuperuser(`select from ${table}`)).length, table).toBeGreaterThan(0);
});

test.each(Object.keys(WALLS))(
  '%s: ieder leest en schrijft wat de lijst zegt, en niets daarnaast; eis C1',
  async (table) => {
    const found: Partial<Record<ActorName, string>> = {};
    for (const who of ACTORS) {
      const can = await may(who, table);
      if (can !== '') found[who] = can;
    }
    expect(found).toEqual(WALLS[table]);
  },
);

test('een reeks over geen kind leest ieder die handelt, en een taak schrijft haar alleen waar dat haar taak is; eis C1', async () => {
  const adding = (kind: string) =>
    `insert into event (stream_id, stream_kind, version, type, category, recorded_at, actor_function, command_id, header, envelope, prev_hash, hash)
     select gen_random_uuid(), '${kind}', 1, type, category, recorded_at, actor_function, command_id, header, envelope, prev_hash, hash
     from (select 'Said' type, 'organisation' category, now() recorded_at, 'x@y' actor_function, gen_random_uuid() command_id,
                  ''::bytea header, ''::bytea envelope, ''::bytea prev_hash, ''::bytea hash) given`;
  await db.asSuperuser(adding('organisation'));
  const whoReads: ActorName[] = [];
  const whoAdds: Record<string, ActorName[]> = { organisation: [], table: [], dossier: [], family: [] };
  for (const who of ACTORS) {
    if (await tried(WHO[who], `select from event where stream_kind = 'organisation'`)) whoReads.push(who);
    for (const kind of Object.keys(whoAdds)) if (await tried(WHO[who], adding(kind))) whoAdds[kind]?.push(who);
  }
  expect(whoReads).toEqual(ACTORS.filter((who) => who !== 'nobody'));
  const everywhere = ['certificates', 'rebuild', 'destroy'];
  const house = ['begin-organisations', ...everywhere];
  expect(whoAdds).toEqual({ organisation: house, table: house, dossier: everywhere, family: everywhere });
});
