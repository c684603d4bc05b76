// Every field of every request, one after another, gets values of the wrong kind, at the edge and past it: what comes back is a
// plain no with the field in it, or a plain yes, and never a defect. Made from the routes table and the table of commands.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { ROUTE_IDS, type RouteId, routeOf } from '../../src/contract/routes/table.ts';
import type { DossierCommandType } from '../../src/domain/dossier/commands.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { ROUTE_CASES } from '../contract/route-cases.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { SAMPLES } from '../support/commands.ts';
import { opened, person } from '../support/office.ts';
import { placesIn, put, WRONG_VALUES } from '../support/wrong-values.ts';

let api: TestApi;
let dossierId: string;
let familyId: string;
beforeAll(async () => {
  api = await testApi();
  dossierId = await opened(api.office, person('guardian', 'protection'), { involved: ['ind', 'rvdk', 'gi', 'coa'] });
  familyId = randomUUID();
});
afterAll(() => api.close());

const cookies = new Map<string, string>();
const cookieOf = async (role: string, purpose?: string): Promise<string> => {
  const key = `${role}/${purpose}`;
  const known = cookies.get(key) ?? (await api.cookieOf(role, purpose));
  cookies.set(key, known);
  return known;
};

let asked = 0;
const came: Record<number, number> = {};
type Ask = { readonly method: string; readonly url: string; readonly body?: unknown; readonly cookie?: string };
const statusOf = async ({ method, url, body, cookie }: Ask): Promise<number> => {
  asked += 1;
  const answer = await api.app.inject({
    ...{ method: method as 'GET', url, remoteAddress: `127.0.${Math.trunc(asked / 1000) % 250}.9` },
    headers: {
      'x-requested-with': 'voorop',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(cookie !== undefined && { cookie }),
    },
    ...(body !== undefined && { payload: JSON.stringify(body) }),
  });
  came[answer.statusCode] = (came[answer.statusCode] ?? 0) + 1;
  // What was thrown is in the log; no answer tells anything of it.
  if (answer.statusCode >= 500) expect(answer.body).not.toMatch(/\bat \w|node_modules|select |stack/);
  return answer.statusCode;
};

const everyWrong = function* (body: object): Generator<readonly [place: string, wrong: unknown]> {
  for (const place of placesIn(body))
    for (const value of WRONG_VALUES)
      yield [`${place.join('.')} = ${JSON.stringify(value)?.slice(0, 40)}`, put(body, place, value)];
};

const MOST = 250;
/** At most so many, from everywhere in the list. */
const spread = <Item>(items: readonly Item[]): readonly Item[] => {
  const step = Math.max(1, items.length / MOST);
  return Array.from({ length: Math.min(MOST, items.length) }, (_, at) => items[Math.floor(at * step)] as Item);
};

const filled = (url: string): string =>
  url
    .replace('{dossier}', dossierId)
    .replace('{family}', familyId)
    .replaceAll(/\{\w+\}/g, () => randomUUID());

const ROLE_OF: Readonly<Record<string, string>> = {
  ...{ protector: 'youth-protector', stranger: 'departure-officer', keeper: 'organisation-administrator' },
  oversight: 'ombudsman-researcher',
};
const cookieFor = async (by: string): Promise<string | undefined> =>
  by === 'nobody' ? undefined : cookieOf(ROLE_OF[by] ?? by);

const BODIED = ROUTE_IDS.filter((id) => {
  const { body } = ROUTE_CASES[id].happy;
  return typeof body === 'object' && body !== null && id !== 'signIn';
});

describe.each(BODIED)('de inhoud van %s', (id) => {
  test('geeft met geen enkele verkeerde waarde een 500', async () => {
    const { happy } = ROUTE_CASES[id];
    const cookie = await cookieFor(happy.by);
    const failed: string[] = [];
    for (const [what, body] of spread([...everyWrong(happy.body as object)])) {
      const fresh =
        typeof body === 'object' &&
        body !== null &&
        'commandId' in body &&
        body.commandId === (happy.body as { commandId?: string }).commandId;
      const status = await statusOf({
        ...{
          method: routeOf(id).method,
          url: filled(happy.url),
          body: fresh ? { ...body, commandId: randomUUID() } : body,
        },
        ...(cookie !== undefined && { cookie }),
      });
      if (status >= 500) failed.push(what);
    }
    expect(failed).toEqual([]);
  });
});

const TYPES = Object.keys(SAMPLES) as DossierCommandType[];
/** Values that pass a schema most often, and so come furthest. */
const FURTHEST: readonly unknown[] = WRONG_VALUES.filter((value) => typeof value !== 'object' || value === null);

describe('elke opdracht op een dossier', () => {
  test.each(TYPES)('%s geeft met geen enkele verkeerde waarde een 500', async (type) => {
    const row = NETHERLANDS.permits.find(({ commands }) => commands.includes(type));
    const cookie = await cookieOf(row?.role ?? 'guardian', row?.purpose);
    const failed: string[] = [];
    const leaves = placesIn(SAMPLES[type]).filter(([first]) => first !== 'type' && first !== undefined);
    for (const [at, place] of leaves.entries()) {
      const value = FURTHEST[(at * 7 + type.length) % FURTHEST.length];
      for (const each of [value, '9999-12-31', 'x'.repeat(199)]) {
        const body = { commandId: randomUUID(), command: put(SAMPLES[type], place, each) };
        const url = `/v1/dossiers/${type === 'OpenDossier' ? randomUUID() : dossierId}/opdrachten`;
        const status = await statusOf({ method: 'POST', url, body, cookie });
        if (status >= 500) failed.push(`${place.join('.')} = ${JSON.stringify(each)}`);
      }
    }
    expect(failed).toEqual([]);
  });
});

const HARMFUL = [
  '',
  '%00',
  '%ff',
  '%',
  '..',
  '..%2f..',
  '%2e%2e%2f',
  '-1',
  '1e999',
  '0000-01-01',
  '9999-12-31',
  '__proto__',
  'x'.repeat(300),
  "'--",
  '%F0%9F%92%A9',
];
const keysOf = (schema: z.ZodType | undefined): readonly string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

describe.each(ROUTE_IDS as readonly RouteId[])('het adres van %s', (id) => {
  test('geeft met geen enkele verkeerde waarde een 500', async () => {
    const { method, path, query, params } = routeOf(id);
    const { happy } = ROUTE_CASES[id];
    if (['signOut', 'signOutEverywhere', 'endSession'].includes(id)) cookies.delete('decision-officer/undefined');
    const cookie = id === 'signIn' ? undefined : await cookieFor(happy.by);
    const body = typeof happy.body === 'object' ? happy.body : undefined;
    const [plain = ''] = filled(happy.url).split('?');
    const urls = [
      ...keysOf(params).flatMap((name) => HARMFUL.map((value) => filled(path.replace(`{${name}}`, value)))),
      ...[...keysOf(query), 'onbekend'].flatMap((key) =>
        HARMFUL.flatMap((value) => [
          `${plain}?${key}=${value}`,
          `${plain}?${key}=${value}&${key}=x`,
          `${plain}?${key}[a]=${value}`,
        ]),
      ),
    ];
    const failed: string[] = [];
    for (const url of urls) {
      const status = await statusOf({ method, url, ...(body && { body }), ...(cookie !== undefined && { cookie }) });
      if (status >= 500) failed.push(url);
    }
    expect(failed).toEqual([]);
  });
});

test('en de proef kwam verder dan de eerste deur', () => {
  for (const status of [200, 400, 403, 404, 409]) expect(came[status], String(status)).toBeGreaterThan(20);
});

test('en er is niets stuk gegaan dat alleen in het logboek staat', () => {
  expect(api.lines.filter(({ kind }) => kind === 'defect')).toEqual([]);
});
