// Another website, another device, or somebody with a copied session: every unsafe route of the table from elsewhere, what a browser is
// told it may share, and a session after it is over. Made from the routes table.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTE_IDS, routeOf } from '../../src/contract/routes/table.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { administratorOf, enrol, organise } from '../support/enrolled.ts';

let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
afterAll(() => api.close());

const UNSAFE = ROUTE_IDS.filter((id) => routeOf(id).method !== 'GET');
const at = (path: string): string => path.replaceAll(/\{\w+\}/g, () => randomUUID());
const FROM_ELSEWHERE: readonly (readonly [string, Record<string, string>])[] = [
  ['een formulier', { 'content-type': 'application/x-www-form-urlencoded' }],
  ['een formulier als tekst', { 'content-type': 'text/plain' }],
  ['een formulier zonder soort', {}],
  ['een andere website', { 'x-requested-with': 'voorop', origin: 'https://kwaad.example' }],
  ['een bestand of een zandbak', { 'x-requested-with': 'voorop', origin: 'null' }],
  ['een buurman op een andere poort', { 'x-requested-with': 'voorop', origin: 'http://localhost:8081' }],
  ['https waar het http is', { 'x-requested-with': 'voorop', origin: 'https://localhost' }],
  ['wat de browser vreemd noemt', { 'x-requested-with': 'voorop', 'sec-fetch-site': 'cross-site' }],
  ['een subdomein', { 'x-requested-with': 'voorop', 'sec-fetch-site': 'same-site' }],
  ['een adres dat is ingetikt', { 'x-requested-with': 'voorop', 'sec-fetch-site': 'none' }],
  ['een bijna goede kop', { 'x-requested-with': 'Voorop' }],
];

describe.each(UNSAFE)('%s', (id) => {
  test('doet van elders niets, ook met de cookie van het slachtoffer', async () => {
    const cookie = await kept();
    for (const [what, headers] of FROM_ELSEWHERE) {
      const { method, path } = routeOf(id);
      const answer = await api.app.inject({ method, url: at(path), payload: '{}', headers: { cookie, ...headers } });
      expect([answer.statusCode, answer.json().code], what).toEqual([403, 'not-from-our-pages']);
    }
  });
});

let cookieOfVictim: string | undefined;
const kept = async (): Promise<string> => (cookieOfVictim ??= await api.cookieOf('guardian', 'protection'));

test('geen route vertelt een browser dat een andere website mag meelezen met de sessie van iemand', async () => {
  const cookie = await kept();
  for (const id of ROUTE_IDS) {
    const { method, path } = routeOf(id);
    const headers = { cookie, origin: 'https://kwaad.example', 'access-control-request-method': method };
    for (const each of [method, 'OPTIONS'] as const) {
      const answer = await api.app.inject({ method: each, url: at(path), headers });
      const shared = Object.entries(answer.headers).filter(([name]) => name.startsWith('access-control-'));
      // The descriptions of our files are for every program, and never with somebody’s session.
      if (routeOf(id).access === 'public' && shared.length > 0) {
        expect(shared, id).toEqual([['access-control-allow-origin', '*']]);
        continue;
      }
      expect(shared, id).toEqual([]);
      expect(answer.headers['cross-origin-resource-policy'], id).toBe('same-origin');
    }
  }
});

test('een andere methode in een kop of een veld telt niet', async () => {
  const cookie = await kept();
  for (const name of ['x-http-method-override', 'x-method-override', 'x-http-method'])
    await api.app.inject({ method: 'GET', url: '/v1/sessies', headers: { cookie, [name]: 'DELETE' } });
  await api.get('/v1/sessies?_method=DELETE', cookie);
  expect((await api.get('/v1/sessie', cookie)).statusCode).toBe(200);
});

test.each([
  'evil.example',
  'localhost.kwaad.example',
  '127.0.0.1.kwaad.example',
  'localhost@kwaad.example',
  '[::ffff:7f00:1]',
  '2130706433',
])('onder de naam %s geeft Voorop niets', async (host) => {
  const answer = await api.app.inject({ method: 'GET', url: '/v1/gezondheid', headers: { host } });
  expect(answer.statusCode).toBeGreaterThanOrEqual(400);
});

test('koppen van een tussenpersoon die niemand vertrouwt, maken niemand tot een ander', async () => {
  const claims = { 'x-forwarded-for': '127.0.0.1', 'x-forwarded-host': 'voorop.example', 'x-forwarded-proto': 'https' };
  const names = {
    'x-remote-user': 'test-guardian',
    'x-organisation': 'nidos',
    'x-role': 'guardian',
    'x-purpose': 'protection',
  };
  const headers = { ...claims, ...names, authorization: 'Bearer test-guardian' };
  expect((await api.app.inject({ method: 'GET', url: '/v1/werkvoorraad', headers })).statusCode).toBe(401);
});

describe('een sessie die iemand anders in handen kreeg', () => {
  const works = async (cookie: string): Promise<number> => (await api.get('/v1/werkvoorraad', cookie)).statusCode;

  test('wie een eigen kenmerk klaarzet, krijgt niet de sessie van wie zich daarna aanmeldt', async () => {
    const planted = `voorop_session=${'A'.repeat(43)}`;
    const { cookies } = await api.post('/v1/sessies', { personId: 'test-guardian', purpose: 'protection' }, planted);
    expect(cookies[0]?.value).not.toBe('A'.repeat(43));
    expect(cookies[0]).toMatchObject({ httpOnly: true, sameSite: 'Strict', path: '/' });
    expect(await works(planted)).toBe(401);
  });

  test('is na afmelden, na afmelden overal en na een ander doel niets meer waard', async () => {
    const [one, other] = [await api.cookieOf('lawyer'), await api.cookieOf('lawyer')];
    const un = { headers: { 'x-requested-with': 'voorop' } } as const;
    await api.app.inject({ method: 'DELETE', url: '/v1/sessies/huidige', headers: { cookie: one, ...un.headers } });
    expect([await works(one), await works(other)]).toEqual([401, 200]);
    await api.app.inject({ method: 'DELETE', url: '/v1/sessies', headers: { cookie: other, ...un.headers } });
    expect(await works(other)).toBe(401);
    const before = await api.cookieOf('guardian', 'protection');
    expect((await api.post('/v1/sessie/doelen', { purpose: 'best-interests-assessment' }, before)).statusCode).toBe(
      201,
    );
    expect(await works(before)).toBe(401);
  });

  test('is weg zodra wie zij is, is uitgeschreven; en een verlopen sessie komt niet terug', async () => {
    await enrol(api.office, 'ind', { person: 'test-decision-officer', roles: ['decision-officer'] });
    const cookie = await api.cookieOf('decision-officer');
    expect(await works(cookie)).toBe(200);
    const ended = { type: 'EndEnrolment', person: 'test-decision-officer', reason: 'Uit dienst.' };
    await organise(api.office, 'ind', ended, administratorOf('ind'));
    expect(await works(cookie)).toBe(401);
    const late = await api.cookieOf('judge');
    api.office.set('2026-03-02T10:05:00.000Z');
    expect(await works(late)).toBe(401);
    api.office.set('2026-03-02T09:30:00.000Z');
    expect(await works(late)).toBe(401);
  });

  test.each(['', 'A'.repeat(42), 'A'.repeat(44), '../../x', '%00', "' or 1=1 --", '__proto__', 'A'.repeat(5000)])(
    'het kenmerk %s opent niets',
    async (token) => {
      expect(await works(`voorop_session=${encodeURIComponent(token)}`)).toBe(401);
    },
  );
});
