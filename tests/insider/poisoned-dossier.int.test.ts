// Somebody records what is well-formed and absurd: the last day of the calendar, the first, numbers at their edge. Whatever was
// accepted, everybody can still read the dossier and work on it: nobody makes a child’s file unreadable.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { DossierCommandType } from '../../src/domain/dossier/commands.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { SAMPLES } from '../support/commands.ts';
import { keptSessions } from '../support/kept-sessions.ts';
import { opened, person } from '../support/office.ts';
import { placesIn, put } from '../support/wrong-values.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const DAYS = ['9999-12-31', '0001-01-01'];
const MOMENTS = ['9999-12-31T23:59:59.999Z', '0001-01-01T00:00:00.000Z'];
const NUMBERS = [0, Number.MAX_SAFE_INTEGER, 5e-324];
/** What is absurd in the place of this. */
const absurd = (value: unknown): readonly unknown[] => {
  if (typeof value === 'number') return NUMBERS;
  if (typeof value !== 'string') return [];
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return DAYS;
  return /^\d{4}-\d\d-\d\dT/.test(value) ? MOMENTS : [];
};
const at = (value: unknown, place: readonly (string | number)[]): unknown =>
  place.reduce((held, key) => (held as Record<string, unknown>)[key], value);

const cookieOf = keptSessions(() => api);

const CASES = (Object.keys(SAMPLES) as DossierCommandType[]).flatMap((type) =>
  placesIn(SAMPLES[type]).flatMap((place) => absurd(at(SAMPLES[type], place)).map((value) => ({ type, place, value }))),
);
const TYPES = [...new Set(CASES.map(({ type }) => type))];
let accepted = 0;

test.each(TYPES)('na elke onzinnige waarde in %s blijft het dossier leesbaar; IVRK art. 8', async (type) => {
  const row = NETHERLANDS.permits.find(({ commands }) => commands.includes(type));
  const by = person(row?.role ?? 'guardian', row?.purpose);
  const cookie = await cookieOf(by.role, by.purpose);
  const guardian = await cookieOf('guardian', 'protection');
  for (const { place, value } of CASES.filter((each) => each.type === type)) {
    const named = [{ organisation: by.organisation, person: by.person }];
    const dossierId =
      type === 'OpenDossier'
        ? randomUUID()
        : await opened(api.office, person('guardian', 'protection'), {
            involved: ['ind', 'rvdk', by.organisation],
            named,
          });
    const body = { commandId: randomUUID(), command: put(SAMPLES[type], place, value) };
    const given = await api.post(`/v1/dossiers/${dossierId}/opdrachten`, body, cookie);
    const what = `${place.join('.')} = ${value}`;
    expect(given.statusCode, what).toBeLessThan(500);
    if (given.statusCode >= 300) continue;
    accepted += 1;
    for (const part of ['', '/tijdlijn', '/inzagen', '/gegevensrechten'])
      for (const reader of [cookie, guardian])
        expect((await api.get(`/v1/dossiers/${dossierId}${part}`, reader)).statusCode, `${what}: ${part}`).toBeLessThan(
          500,
        );
    for (const order of ['termijn', 'wijziging'])
      expect((await api.get(`/v1/werkvoorraad?volgorde=${order}`, cookie)).statusCode, what).toBeLessThan(500);
  }
});

test('en er werd ook iets aangenomen', () => {
  expect(accepted).toBeGreaterThan(20);
  expect(api.lines.filter(({ kind }) => kind === 'defect')).toEqual([]);
});
