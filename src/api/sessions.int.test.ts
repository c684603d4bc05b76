// A session at the door: what the cookie is worth, for how long, and when it is worth nothing any more.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../tests/support/api.ts';
import { ORDINARY_LIMITS } from '../application/session-desk.ts';
import { openSession } from '../application/sessions.ts';

const START = '2026-03-02T09:30:00.000Z';
let api: TestApi;
beforeAll(async () => {
  api = await testApi();
});
beforeEach(() => api.office.set(START));
afterAll(() => api.close());

const OURS = { 'x-requested-with': 'voorop' };
const statusOf = async (cookie: string): Promise<number> => (await api.get('/v1/sessie', cookie)).statusCode;
const remove = (url: string, cookie: string) => api.app.inject({ method: 'DELETE', url, headers: { cookie, ...OURS } });
const tokenOf = (cookie: string): string => cookie.split('=')[1] ?? '';
const cookieIn = (answer: { headers: Record<string, unknown> }): string =>
  String(answer.headers['set-cookie']).split(';')[0] ?? '';

describe('een sessie', () => {
  test('zegt wie er werkt, voor wie en waarvoor, in een cookie die scripts niet kunnen lezen – BIO 9.4', async () => {
    const answer = await api.post('/v1/sessies', { personId: 'test-guardian', purpose: 'protection' });
    expect(answer.headers['set-cookie']).toMatch(/; Max-Age=36000; Path=\/; HttpOnly; SameSite=Strict$/);
    const session = (await api.get('/v1/sessie', await api.cookieOf('guardian'))).json();
    expect(session).toMatchObject({ person: { id: 'test-guardian' }, organisation: { id: 'nidos' }, devSignIn: true });
    expect([session.idleEndsAt, session.endsAt]).toEqual(['2026-03-02T10:00:00.000Z', '2026-03-02T19:30:00.000Z']);
  });

  test('heeft over https een cookie die aan deze ene computer vastzit, en neemt daar geen andere aan – RFC 6265bis', async () => {
    const secure = await testApi({ publicUrl: 'https://voorop.example' });
    const answer = await secure.post('/v1/sessies', { personId: 'test-guardian', purpose: 'protection' });
    expect(answer.headers['set-cookie']).toMatch(
      /^__Host-voorop_session=.+; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const cookie = cookieIn(answer);
    expect((await secure.get('/v1/sessie', cookie)).statusCode).toBe(200);
    expect((await secure.get('/v1/sessie', cookie.replace('__Host-', ''))).statusCode).toBe(401);
    await secure.close();
  });

  test('staat in de database zonder de cookie zelf, ook niet versleuteld – BIO 9.4', async () => {
    const token = tokenOf(await api.cookieOf('guardian'));
    const rows = await api.office.db.asSuperuser<{ row: string }>('select session::text as row from session');
    const all = rows.map(({ row }) => row).join('\n');
    expect(all).toContain('test-guardian');
    for (const form of [token, Buffer.from(token, 'base64url').toString('hex'), Buffer.from(token).toString('hex')])
      expect(all).not.toContain(form);
  });

  test('geldt niet met iets anders dan de cookie die werd gegeven', async () => {
    const token = tokenOf(await api.cookieOf('guardian'));
    const [print] = await api.office.db.asSuperuser<{ print: string }>(
      `select encode(token_print, 'base64') as print from session limit 1`,
    );
    for (const value of ['', 'x', `${token}x`, token.slice(1), 'A'.repeat(43), print?.print ?? '', "' or true --"])
      expect(await statusOf(`voorop_session=${encodeURIComponent(value)}`)).toBe(401);
  });

  test('die iemand zonder sleutel in de database schrijft of verandert, geldt niet – BIO 9.4', async () => {
    const cookie = await api.cookieOf('guardian');
    const intrude = (sql: string) => api.office.db.asSuperuser(sql);
    await intrude(`update session set person = 'test-decision-officer', organisation = 'ind',
      role = 'decision-officer', purpose = 'residence-decision' where person = 'test-guardian'`);
    expect(await statusOf(cookie)).toBe(401);
    await intrude(`delete from session where person = 'test-decision-officer'`);
    const own = 'B'.repeat(43);
    await api.cookieOf('lawyer');
    await intrude(`insert into session select gen_random_uuid(), sha256('${own}'::bytea), person, organisation, role,
      purpose, way, device, started_at, used_at, ends_at, seal from session where person = 'test-lawyer' limit 1`);
    expect(await statusOf(`voorop_session=${own}`)).toBe(401);
  });

  test('verloopt na een half uur zonder verzoek, en telt elk verzoek mee – BIO 9.4', async () => {
    const cookie = await api.cookieOf('guardian');
    api.office.set('2026-03-02T09:59:00.000Z');
    expect((await api.get('/v1/werkvoorraad', cookie)).statusCode).toBe(200);
    api.office.set('2026-03-02T10:28:59.000Z');
    expect(await statusOf(cookie)).toBe(200);
    api.office.set('2026-03-02T10:58:59.000Z');
    expect(await statusOf(cookie)).toBe(401);
    api.office.set(START);
    expect(await statusOf(cookie)).toBe(401);
  });

  test('verloopt na tien uur, hoe druk iemand ook is – BIO 9.4', async () => {
    const cookie = await api.cookieOf('guardian');
    for (let minutes = 20; minutes < 600; minutes += 20) {
      api.office.set(new Date(Date.parse(START) + minutes * 60_000).toISOString());
      expect(await statusOf(cookie)).toBe(200);
    }
    api.office.set('2026-03-02T19:29:59.999Z');
    expect(await statusOf(cookie)).toBe(200);
    api.office.set('2026-03-02T19:30:00.000Z');
    expect(await statusOf(cookie)).toBe(401);
  });

  test('duurt zo lang als is ingesteld', async () => {
    const short = await testApi({ sessionLimits: { idleMs: 60_000, wholeMs: 120_000 } });
    const cookie = await short.cookieOf('guardian');
    short.office.set('2026-03-02T09:31:00.000Z');
    expect((await short.get('/v1/sessie', cookie)).statusCode).toBe(401);
    await short.close();
  });

  test('is na afmelden ook voor een bewaarde cookie voorbij', async () => {
    const cookie = await api.cookieOf('guardian');
    const answer = await remove('/v1/sessies/huidige', cookie);
    expect([answer.statusCode, answer.body]).toEqual([204, '']);
    expect(await statusOf(cookie)).toBe(401);
  });

  test('die voorbij is, staat niet meer in de database – AVG 5(1)(e)', async () => {
    await api.cookieOf('support-worker');
    api.office.set('2026-03-02T10:30:00.000Z');
    await api.cookieOf('lawyer');
    const rows = await api.office.db.asSuperuser<{ person: string }>('select person from session');
    expect(rows).toEqual([{ person: 'test-lawyer' }]);
  });
});

describe('het doel van een sessie', () => {
  test('is te wisselen tot een ander doel van de functie: een nieuwe cookie, en de oude is voorbij – AVG 5(1)(b)', async () => {
    const before = await api.cookieOf('guardian', 'protection');
    const asked = { purpose: 'best-interests-assessment' };
    const answer = await api.post('/v1/sessie/doelen', asked, before);
    expect([answer.statusCode, answer.json().purpose.id]).toEqual([201, 'best-interests-assessment']);
    expect(await statusOf(before)).toBe(401);
    expect((await api.get('/v1/sessie', cookieIn(answer))).json().purpose.id).toBe('best-interests-assessment');
  });

  test('wordt nooit een doel dat niet bij de functie hoort; de sessie blijft dan zoals zij was – AVG 5(1)(b)', async () => {
    const cookie = await api.cookieOf('guardian', 'protection');
    const answer = await api.post('/v1/sessie/doelen', { purpose: 'residence-decision' }, cookie);
    expect([answer.statusCode, answer.json().errors[0].field]).toEqual([400, 'purpose']);
    expect((await api.get('/v1/sessie', cookie)).json().purpose.id).toBe('protection');
  });

  test('verlengt de tien uur niet – BIO 9.4', async () => {
    const cookie = await api.cookieOf('guardian', 'protection');
    api.office.set('2026-03-02T09:50:00.000Z');
    const answer = await api.post('/v1/sessie/doelen', { purpose: 'best-interests-assessment' }, cookie);
    expect(answer.json().endsAt).toBe('2026-03-02T19:30:00.000Z');
  });

  test('moet er zijn voordat iemand verder komt; tot dan is alleen kiezen en afmelden mogelijk – AVG 5(1)(b)', async () => {
    const desk = { office: api.office, limits: ORDINARY_LIMITS, developmentPeople: [GUARDIAN] };
    const opened = await openSession(desk, { personId: GUARDIAN.id, way: 'service', device: '' });
    const cookie = `voorop_session=${opened?.token}`;
    for (const url of ['/v1/werkvoorraad', '/v1/sessie', '/v1/organisaties']) {
      const answer = await api.get(url, cookie);
      expect([answer.statusCode, answer.json().code]).toEqual([401, 'purpose-not-chosen']);
    }
    const purposes = (await api.get('/v1/sessie/doelen', cookie)).json();
    expect(purposes.purposes.map(({ id }: { id: string }) => id)).toEqual(['protection', 'best-interests-assessment']);
    const answer = await api.post('/v1/sessie/doelen', { purpose: 'protection' }, cookie);
    expect((await api.get('/v1/werkvoorraad', cookieIn(answer))).statusCode).toBe(200);
  });

  test('staat bij elke keuze in het logboek – AVG 5(2)', async () => {
    const cookie = await api.cookieOf('youth-protector', 'protection');
    await api.post('/v1/sessie/doelen', { purpose: 'best-interests-assessment' }, cookie);
    const rows = await api.office.db.asSuperuser<{ purpose: string; action: string }>(
      `select purpose, action from access_log where person = 'test-youth-protector' order by id`,
    );
    expect(rows).toEqual([
      { purpose: 'protection', action: 'session:development' },
      { purpose: 'best-interests-assessment', action: 'session:development' },
    ]);
  });
});

describe('eigen sessies', () => {
  test('zijn te zien en te beëindigen, en van iemand anders niet', async () => {
    const [mine, other, stranger] = [
      await api.cookieOf('border-officer'),
      await api.cookieOf('border-officer'),
      await api.cookieOf('lawyer'),
    ];
    const items = (await api.get('/v1/sessies', mine)).json().items as { id: string; current: boolean }[];
    expect(items.map(({ current }) => current).toSorted()).toEqual([false, true]);
    const id = items.find(({ current }) => !current)?.id ?? '';
    expect((await remove(`/v1/sessies/${id}`, stranger)).statusCode).toBe(404);
    expect(await statusOf(other)).toBe(200);
    expect((await remove(`/v1/sessies/${id}`, mine)).statusCode).toBe(204);
    expect([await statusOf(other), await statusOf(mine)]).toEqual([401, 200]);
  });

  test('eindigen allemaal bij overal afmelden, en die van iemand anders niet', async () => {
    const cookies = [await api.cookieOf('departure-officer'), await api.cookieOf('departure-officer')];
    const other = await api.cookieOf('lawyer');
    expect((await remove('/v1/sessies', cookies[0] ?? '')).statusCode).toBe(204);
    expect(await Promise.all([...cookies, other].map(statusOf))).toEqual([401, 401, 200]);
  });
});

describe('wie meer dan een functie heeft', () => {
  test('kiest met het doel ook de functie, en krijgt alleen die – AVG 5(1)(b)', async () => {
    const roles = ['inspector', 'school-worker'];
    const person = { id: 'twee', name: 'Twee Functies', organisation: 'inspectie', role: 'inspector', roles };
    const desk = { office: api.office, limits: ORDINARY_LIMITS, developmentPeople: [person] };
    const opened = await openSession(desk, { personId: 'twee', way: 'service', device: '' });
    // The second role belongs to another organisation: it opens nothing here.
    expect(opened?.session.actor).toMatchObject({ role: 'inspector', purpose: 'oversight' });
  });
});

describe('wie er niet meer werkt', () => {
  test.each([
    ['uit dienst is', { endedOn: '2026-03-02' }],
    ['een andere functie heeft', { role: 'legal-owner', organisation: 'juridisch-beheer' }],
    ['naar een andere organisatie ging', { organisation: 'gi' }],
  ])('en %s, komt er bij het volgende verzoek niet meer in – BIO 9.2', async (_, change) => {
    const person = { id: 'gaat-weg', name: 'Gaat Weg', organisation: 'nidos', role: 'guardian' };
    const changing = await testApi({ people: [person] });
    const body = { personId: person.id, purpose: 'protection' };
    const cookie = cookieIn(await changing.post('/v1/sessies', body));
    expect((await changing.get('/v1/sessie', cookie)).statusCode).toBe(200);
    Object.assign(person, change);
    expect((await changing.get('/v1/sessie', cookie)).statusCode).toBe(401);
    Object.assign(person, { organisation: 'nidos', role: 'guardian', endedOn: undefined });
    expect((await changing.get('/v1/sessie', cookie)).statusCode).toBe(401);
    await changing.close();
  });
});

const GUARDIAN = { id: 'test-guardian', name: 'Test guardian', organisation: 'nidos', role: 'guardian' };
