// Somebody who keeps the machine and has the command line with the master key: every command that opens the database, on a record full
// of marks. None prints or writes a word of a child. Made from the table of commands, so that a new one is tried too.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type TestApi, testApi } from '../support/api.ts';
import { TEST_MASTER_KEY } from '../support/database.ts';
import { type HiddenWorld, hiddenWorld, MARK } from '../support/hidden-world.ts';
import { ROOT } from '../support/running-voorop.ts';

let api: TestApi;
let world: HiddenWorld;
const folder = mkdtempSync(join(tmpdir(), 'voorop-console-'));
beforeAll(async () => {
  api = await testApi();
  world = await hiddenWorld(api);
  const { app, owner } = api.office.db;
  const at = ({ user, password, host, port, database }: typeof app): string =>
    `postgres://${user}:${encodeURIComponent(password)}@localhost:${port}/${database}?host=${encodeURIComponent(host)}`;
  vi.stubEnv('DATABASE_URL', at(app));
  vi.stubEnv('VOOROP_OWNER_DATABASE_URL', at(owner));
  vi.stubEnv('VOOROP_MASTER_KEY', TEST_MASTER_KEY);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

const first = (person: string) => ({
  person,
  name: 'Proef',
  identity: { issuer: 'https://a.example', subject: person },
});
const FIRST_PEOPLE = join(folder, 'people.json');
const THREE = {
  ...{ administrator: first('a-1'), dataProtectionOfficer: first('a-2') },
  childRightsOfficer: first('a-3'),
};

/** What each command is tried with. Null: it opens no database (or only serves the doors that other tests try). */
const TRIED: Readonly<Record<string, readonly (readonly string[])[] | null>> = {
  ...{ start: null, cases: null, due: null, receipt: null },
  verify: [[], ['--json'], ['--note', join(folder, 'ends.jsonl')]],
  checkpoint: [['make', '--folder', folder], ['show'], ['key']],
  firewall: [[], ['--json']],
  'what-if': [[], ['rootedAfterYears=4', '--why', 'Voorbereiding van een voorstel.', '--json']],
  people: [['begin', FIRST_PEOPLE]],
  log: [['export', '--from', '2026-01-01', '--to', '2026-12-31']],
  database: [['status'], ['migrate'], ['rebuild']],
};

const source = readFileSync(join(ROOT, 'src', 'cli', 'voorop.ts'), 'utf8');
const COMMANDS = [...source.matchAll(/import\('\.\/([\w-]+)\.ts'\)/g)].map(([, name]) => String(name));

const said = async (name: string, args: readonly string[]): Promise<string> => {
  let heard = '';
  const listen = (part: unknown): boolean => {
    heard += String(part);
    return true;
  };
  const spies = [process.stdout, process.stderr].map((stream) => vi.spyOn(stream, 'write').mockImplementation(listen));
  try {
    const { run } = (await import(`../../src/cli/${name}.ts`)) as { run: (args: readonly string[]) => Promise<number> };
    await run(args);
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
  return heard;
};

test('elke opdracht van de opdrachtregel staat in deze proef', () => {
  expect(COMMANDS.toSorted()).toEqual(Object.keys(TRIED).toSorted());
});

test.each(Object.entries(TRIED).flatMap(([name, all]) => (all ?? []).map((args) => [name, args] as const)))(
  'voorop %s %j noemt geen kind; JGC 3/22 par. 17',
  async (name, args) => {
    writeFileSync(FIRST_PEOPLE, JSON.stringify(THREE));
    const heard = await said(name, args);
    expect(heard.length).toBeGreaterThan(10);
    const written = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
    const names = [MARK, 'Koerdisch', 'nidos-verborgen', 'Test guardian', world.ids['request'] as string];
    for (const word of names) expect([heard, ...written].join('\n')).not.toContain(word);
  },
);
