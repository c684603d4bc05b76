// A copy of everything that lies on disk, without the master key: the rows of every table, the files of the database and its log. Every
// free text of every command carries a mark; none of the marks is in the copy. Norm: GDPR 32.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DossierCommandType } from '../../src/domain/dossier/commands.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { SAMPLES } from '../support/commands.ts';
import { enrol } from '../support/enrolled.ts';
import { hiddenWorld, MARK } from '../support/hidden-world.ts';
import { keptSessions } from '../support/kept-sessions.ts';
import { opened, person } from '../support/office.ts';
import { placesIn, put } from '../support/wrong-values.ts';

const NAME = 'Merknaam Zonderling';
const SUBJECT = 'merkonderwerp-van-de-aanmelding';
let api: TestApi;
const cookieOf = keptSessions(() => api);
const recorded: DossierCommandType[] = [];

/** The sample with a mark in every text that is free: what is not, is refused and tried without. */
const marked = (type: DossierCommandType): object => {
  let told: unknown = SAMPLES[type];
  for (const place of placesIn(told)) {
    const value = place.reduce<unknown>((held, key) => (held as Record<string, unknown>)?.[key], told);
    if (typeof value === 'string' && / /.test(value)) told = put(told, place, `${value} ${MARK}`);
  }
  return told as object;
};

beforeAll(async () => {
  api = await testApi();
  await hiddenWorld(api);
  await enrol(api.office, 'ind', {
    person: 'ind-merk',
    roles: ['decision-officer'],
    identity: { issuer: 'https://a.example', subject: SUBJECT },
  });
  for (const type of Object.keys(SAMPLES) as DossierCommandType[]) {
    const row = NETHERLANDS.permits.find(({ commands }) => commands.includes(type));
    const by = person(row?.role ?? 'guardian', row?.purpose);
    const named = [{ organisation: by.organisation, person: by.person }];
    const child = { name: NAME, languages: [`Taal ${MARK}`], birthDate: '2015-06-01' };
    const dossierId = await opened(api.office, person('guardian', 'protection'), {
      involved: ['ind', 'rvdk', by.organisation],
      named,
      child,
    });
    const body = { commandId: randomUUID(), command: marked(type) };
    const given = await api.post(
      `/v1/dossiers/${type === 'OpenDossier' ? randomUUID() : dossierId}/opdrachten`,
      body,
      await cookieOf(by.role, by.purpose),
    );
    if (given.statusCode < 300) recorded.push(type);
    await api.get(`/v1/dossiers/${dossierId}`, await cookieOf('guardian', 'protection'));
  }
  await api.office.db.asSuperuser('checkpoint');
});
afterAll(() => api.close());

test('de proef legde veel vast', () => {
  expect(recorded.length).toBeGreaterThan(25);
});

describe('in de kopie staat geen woord van een kind of een mens', () => {
  const words = [MARK, NAME, 'Zonderling', 'Test guardian', SUBJECT];

  test('in geen rij van geen tabel, ook niet als bytes', async () => {
    const { db } = api.office;
    const tables = await db.asSuperuser<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'voorop'::regnamespace and c.relkind = 'r'`,
    );
    expect(tables.length).toBeGreaterThan(30);
    for (const { name } of tables) {
      const rows = await db.asSuperuser<{ line: string }>(`select t::text as line from voorop.${name} t`);
      const text = rows.map(({ line }) => line).join('\n');
      for (const word of words) {
        expect(text.includes(word), `${word} in ${name}`).toBe(false);
        expect(text.includes(Buffer.from(word, 'utf8').toString('hex')), `${word} in bytes of ${name}`).toBe(false);
      }
    }
  });

  test('in geen statistiek', async () => {
    const rows = await api.office.db
      .asSuperuser('analyze')
      .then(() => api.office.db.asSuperuser(`select * from pg_stats where schemaname = 'voorop'`));
    for (const word of words) expect(JSON.stringify(rows)).not.toContain(word);
  });

  test('in geen regel van het logboek van verzoeken', () => {
    for (const word of words) expect(JSON.stringify(api.lines)).not.toContain(word);
  });
});
