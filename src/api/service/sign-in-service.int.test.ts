// Signing in by a real OpenID Connect provider on this machine: who is let in, and every way in which an answer can be wrong.
import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../../tests/support/api.ts';
import { enrol, organise } from '../../../tests/support/enrolled.ts';
import { LEVEL, testSignInService, throughService } from '../../../tests/support/sign-in-service.ts';
import { type ServiceKey, serviceKeyFrom } from './service-key.ts';

const newKey = (): Promise<ServiceKey> =>
  serviceKeyFrom(
    generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'pem', type: 'pkcs8' }) as string,
  );

let service: Awaited<ReturnType<typeof testSignInService>>;
let api: TestApi;
const apiWith = async (more: { key?: ServiceKey; acr?: string } = {}): Promise<TestApi> => {
  const made = await testApi({ people: [], service: { ...service.settings, ...more } });
  const identity = (subject: string) => ({ issuer: service.issuer, subject });
  await enrol(made.office, 'nidos', { person: 'nidos-echt', roles: ['guardian'], identity: identity('voogd-7') });
  await enrol(made.office, 'nidos', { person: 'nidos-weg', roles: ['guardian'], identity: identity('weg-3') });
  await organise(made.office, 'nidos', { type: 'EndEnrolment', person: 'nidos-weg', reason: 'Andere baan.' });
  return made;
};
beforeAll(async () => {
  service = await testSignInService();
  api = await apiWith();
});
// The provider keeps real time, and so do the codes it gives out.
beforeEach(() => {
  api.office.set(new Date().toISOString());
  service.spoil(undefined);
});
afterAll(async () => {
  await api.close();
  await service.stop();
});

const begin = async (at: TestApi = api) => {
  const answer = await at.post('/v1/aanmelden/verzoeken', {});
  const [cookie] = answer.cookies;
  return { url: String(answer.json().url), state: `${cookie?.name}=${cookie?.value}`, answer };
};
type Brought = { code: string; state: string; iss?: string };
const broughtBy = (url: URL): Brought => Object.fromEntries(url.searchParams) as Brought;
const finish = (brought: Brought, state: string | undefined, at: TestApi = api) =>
  at.post('/v1/aanmelden/antwoorden', brought, state);
const came = (answer: { statusCode: number; json: () => { code?: string } }) => [
  answer.statusCode,
  answer.statusCode === 201 ? undefined : answer.json().code,
];
const REFUSED = [403, 'sign-in-refused'];

describe('aanmelden bij de aanmelddienst', () => {
  test('brengt wie ingeschreven is binnen; daarna kiest die een doel – NL GOV OIDC', async () => {
    const begun = await begin();
    expect(begun.answer.headers['set-cookie']).toMatch(/; Max-Age=600; Path=\/; HttpOnly; SameSite=Lax$/);
    const asked = new URL(begun.url).searchParams;
    expect(Object.fromEntries(asked)).toMatchObject({
      ...{ response_type: 'code', code_challenge_method: 'S256', scope: 'openid', client_id: 'voorop' },
      acr_values: `${LEVEL('substantial')} ${LEVEL('high')}`,
    });
    const back = await throughService(begun.url, { person: 'voogd-7' });
    const answer = await finish(broughtBy(back), begun.state);
    expect(came(answer)).toEqual([201, undefined]);
    expect(answer.json()).toMatchObject({ person: { id: 'nidos-echt' }, role: { id: 'guardian' } });
    expect(answer.json().purpose).toBeUndefined();
    const session = answer.cookies.find(({ name }) => name === 'voorop_session');
    const cookie = `voorop_session=${session?.value}`;
    expect((await api.get('/v1/werkvoorraad', cookie)).statusCode).toBe(401);
    const chosen = await api.post('/v1/sessie/doelen', { purpose: 'protection' }, cookie);
    expect(chosen.json()).toMatchObject({ devSignIn: false, purpose: { id: 'protection' } });
  });

  test('is over zodra de inschrijving eindigt, ook voor wie al binnen was – BIO 9.2', async () => {
    const identity = { issuer: service.issuer, subject: 'straks-weg' };
    await enrol(api.office, 'nidos', { person: 'nidos-straks', roles: ['guardian'], identity });
    const begun = await begin();
    const back = await throughService(begun.url, { person: 'straks-weg' });
    const answer = await finish(broughtBy(back), begun.state);
    const cookie = `voorop_session=${answer.cookies.find(({ name }) => name === 'voorop_session')?.value}`;
    expect((await api.get('/v1/sessies', cookie)).statusCode).toBe(200);
    await organise(api.office, 'nidos', { type: 'EndEnrolment', person: 'nidos-straks', reason: 'Andere baan.' });
    expect((await api.get('/v1/sessies', cookie)).statusCode).toBe(401);
    const again = await begin();
    const returned = await throughService(again.url, { person: 'straks-weg' });
    expect(came(await finish(broughtBy(returned), again.state))).toEqual([403, 'not-enrolled']);
  });

  test('laat geen token van de dienst bij de browser of in de database komen – NL GOV OIDC', async () => {
    const seen: string[] = [];
    service.spoil((body) => {
      seen.push(String(body['id_token']), String(body['access_token']));
      return body;
    });
    const begun = await begin();
    const answer = await finish(broughtBy(await throughService(begun.url, { person: 'voogd-7' })), begun.state);
    expect([answer.statusCode, seen.length]).toEqual([201, 2]);
    const stored = await api.office.db.asSuperuser<{ row: string }>('select session::text as row from session');
    const given = answer.body + JSON.stringify(answer.headers) + JSON.stringify(stored) + JSON.stringify(api.lines);
    for (const token of seen) expect(given).not.toContain(token.slice(-40));
    expect(given).not.toContain('voogd-7');
  });

  test('geeft de dienst de openbare sleutel van Voorop, en nooit de geheime – RFC 7523', async () => {
    const { keys } = (await api.get('/v1/aanmelden/sleutels')).json();
    expect(keys).toEqual([
      expect.objectContaining({ kty: 'RSA', alg: 'PS256', use: 'sig', kid: service.settings.key.kid }),
    ]);
    for (const secret of ['d', 'p', 'q', 'dp', 'dq', 'qi']) expect(keys[0]).not.toHaveProperty(secret);
  });
});

describe('niemand komt binnen', () => {
  test.each(['niemand', 'weg-3'])(
    'die niet (meer) is ingeschreven: %s, en die leest verder niets – BIO 9.2',
    async (who) => {
      const begun = await begin();
      const answer = await finish(broughtBy(await throughService(begun.url, { person: who })), begun.state);
      expect(came(answer)).toEqual([403, 'not-enrolled']);
      expect(answer.cookies.find(({ name }) => name === 'voorop_session')).toBeUndefined();
      expect(api.lines).toContainEqual({ kind: 'sign-in', way: 'service', outcome: 'unknown' });
      expect(JSON.stringify(api.lines)).not.toContain(who);
    },
  );

  test('met een antwoord dat al is gebruikt, ook niet in dezelfde browser – RFC 6749 10.5', async () => {
    const begun = await begin();
    const brought = broughtBy(await throughService(begun.url, { person: 'voogd-7' }));
    expect((await finish(brought, begun.state)).statusCode).toBe(201);
    expect(came(await finish(brought, begun.state))).toEqual(REFUSED);
  });

  test('met een code in de browser van iemand anders – RFC 9700 4.7', async () => {
    const [mine, theirs] = [await begin(), await begin()];
    const brought = broughtBy(await throughService(theirs.url, { person: 'voogd-7' }));
    expect(came(await finish(brought, mine.state))).toEqual(REFUSED);
    expect(came(await finish({ ...brought, state: stateIn(mine.url) }, mine.state))).toEqual(REFUSED);
    expect(came(await finish(brought, undefined))).toEqual(REFUSED);
    expect(came(await finish(brought, 'voorop_sign_in=onzin'))).toEqual(REFUSED);
  });

  test('met een andere nonce – OIDC 3.1.3.7', async () => {
    const begun = await begin();
    const url = new URL(begun.url);
    url.searchParams.set('nonce', 'een-andere-nonce-van-iemand');
    const back = await throughService(url.href, { person: 'voogd-7' });
    expect(came(await finish(broughtBy(back), begun.state))).toEqual(REFUSED);
  });

  test('met een andere code_challenge – RFC 7636', async () => {
    const begun = await begin();
    const url = new URL(begun.url);
    url.searchParams.set('code_challenge', 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM');
    const back = await throughService(url.href, { person: 'voogd-7' });
    expect(came(await finish(broughtBy(back), begun.state))).toEqual(REFUSED);
  });

  test('na tien minuten – NL GOV OIDC', async () => {
    const begun = await begin();
    const brought = broughtBy(await throughService(begun.url, { person: 'voogd-7' }));
    api.office.set(new Date(Date.now() + 601_000).toISOString());
    expect(came(await finish(brought, begun.state))).toEqual(REFUSED);
  });

  test.each([
    ['zonder handtekening (alg none)', (token: string) => `${base64({ alg: 'none' })}.${token.split('.')[1]}.`],
    ['met een veranderde inhoud', (token: string) => changed(token, { sub: 'iemand-anders' })],
    ['voor een andere afnemer', (token: string) => changed(token, { aud: 'een-ander' })],
    ['van een andere dienst', (token: string) => changed(token, { iss: 'https://kwaad.example' })],
    ['dat verlopen is', (token: string) => changed(token, { exp: 1 })],
    ['met een andere handtekening', (token: string) => `${token.slice(0, -8)}AAAAAAAA`],
    ['dat geen token is', () => 'x'],
  ])('met een token %s – OIDC 3.1.3.7', async (_, spoil) => {
    service.spoil((body) => ({ ...body, id_token: spoil(String(body['id_token'])) }));
    const begun = await begin();
    const back = await throughService(begun.url, { person: 'voogd-7' });
    expect(came(await finish(broughtBy(back), begun.state))).toEqual(REFUSED);
  });

  test('zonder token – OIDC 3.1.3.7', async () => {
    service.spoil(({ id_token: _, ...body }) => body);
    const begun = await begin();
    const back = await throughService(begun.url, { person: 'voogd-7' });
    expect(came(await finish(broughtBy(back), begun.state))).toEqual(REFUSED);
  });

  test('die zich zwakker aanmeldde dan gevraagd – eIDAS 8', async () => {
    for (const [level, expected] of [
      [LEVEL('low'), [403, 'sign-in-too-weak']],
      ['', [403, 'sign-in-too-weak']],
      [LEVEL('high'), [201, undefined]],
    ] as const) {
      const begun = await begin();
      const back = await throughService(begun.url, { person: 'voogd-7', level });
      expect(came(await finish(broughtBy(back), begun.state))).toEqual(expected);
    }
  });

  test('als Voorop zich met de sleutel van iemand anders bekendmaakt – RFC 7523', async () => {
    const other = await apiWith({ key: await newKey() });
    other.office.set(new Date().toISOString());
    const begun = await begin(other);
    const back = await throughService(begun.url, { person: 'voogd-7' });
    expect(came(await finish(broughtBy(back), begun.state, other))).toEqual(REFUSED);
    await other.close();
  });

  test('als de dienst niet te bereiken is; daarna gaat het vanzelf weer – BIO 17.1', async () => {
    const other = await apiWith();
    other.office.set(new Date().toISOString());
    const begun = await begin();
    const brought = broughtBy(await throughService(begun.url, { person: 'voogd-7' }));
    await service.stop();
    const down = [503, 'sign-in-service-down'];
    expect(came((await begin(other)).answer)).toEqual(down);
    expect(came(await finish(brought, begun.state))).toEqual(down);
    await service.again();
    expect((await begin(other)).answer.statusCode).toBe(201);
    await other.close();
  });
});

const stateIn = (url: string): string => new URL(url).searchParams.get('state') ?? '';
const base64 = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');
const changed = (token: string, more: object): string => {
  const [head = '', body = '', signature = ''] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
  return `${head}.${base64({ ...claims, ...more })}.${signature}`;
};
