// Input that means harm never gets further than a clear no: no 500, nothing recorded, no personal data in the log.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../support/api.ts';
import { opened, person } from '../support/office.ts';
import { OPEN_DOSSIER } from './route-cases.ts';

let api: TestApi;
let cookie: string;
let dossierId: string;
beforeAll(async () => {
  api = await testApi();
  cookie = await api.cookieOf('guardian');
  dossierId = await opened(api.office, person('guardian', 'protection'));
});
afterAll(() => api.close());

const path = (): string => `/v1/dossiers/${dossierId}/opdrachten`;
const envelope = (command: unknown, more: object = {}): object => ({ commandId: randomUUID(), command, ...more });
const withReason = (reason: unknown): object => envelope({ ...OPEN_DOSSIER, reason });
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const BODIES: readonly (readonly [name: string, body: () => unknown, status: number])[] = [
  ['geen JSON', () => '{"commandId":', 400],
  ['niets', () => '', 400],
  ['null', () => 'null', 400],
  ['een getal', () => '7', 400],
  ['een lijst', () => '[]', 400],
  ['bytes die geen UTF-8 zijn', () => Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d]), 400],
  ['een byte 0 in tekst', () => withReason('a\0b'), 400],
  ['een half teken in tekst', () => withReason('a\ud800b'), 400],
  ['een byte 0 in de naam van een veld', () => envelope({ ...OPEN_DOSSIER, 'x\0': 1 }), 400],
  ['100.000 haken diep', () => nested(100_000), 400],
  [
    'een diep genest feit',
    () => `{"commandId":"${randomUUID()}","command":{"type":"RecordFact","value":${nested(2000)}}}`,
    400,
  ],
  [
    '__proto__',
    () => `{"commandId":"${randomUUID()}","__proto__":{"admin":true},"command":{"type":"OpenDossier"}}`,
    400,
  ],
  ['constructor', () => envelope({ ...OPEN_DOSSIER, constructor: { prototype: { admin: true } } }), 400],
  ['een onbekende opdracht', () => envelope({ type: 'DropTable' }), 400],
  ['een opdracht met de naam van iets uit de taal', () => envelope({ type: 'toString' }), 400],
  ['een opdracht zonder soort', () => envelope({}), 400],
  [
    'een enorme versie',
    () => `{"commandId":"${randomUUID()}","expectedVersion":1e308,"command":{"type":"SealInterests"}}`,
    400,
  ],
  [
    'een oneindige versie',
    () => `{"commandId":"${randomUUID()}","expectedVersion":1e999,"command":{"type":"SealInterests"}}`,
    400,
  ],
  ['een negatieve versie', () => envelope({ type: 'SealInterests' }, { expectedVersion: -1 }), 400],
  ['een te lange tekst', () => withReason('a'.repeat(5000)), 400],
  ['een lege tekst', () => withReason('   '), 400],
  ['een object waar tekst hoort', () => withReason({ $gt: '' }), 400],
  ['een veld dat niemand kent', () => envelope({ ...OPEN_DOSSIER, admin: true }), 400],
  [
    'een diep veld dat niemand kent',
    () => envelope({ ...OPEN_DOSSIER, child: { ...OPEN_DOSSIER.child, admin: true } }),
    400,
  ],
  [
    'een dag die niet bestaat',
    () => envelope({ ...OPEN_DOSSIER, child: { ...OPEN_DOSSIER.child, birthDate: '2015-02-30' } }),
    400,
  ],
  ['1 MB', () => withReason('a'.repeat(1_000_000)), 413],
  [
    '10.000 talen',
    () => envelope({ ...OPEN_DOSSIER, child: { name: 'x', languages: Array(10_000).fill('Dari') } }),
    400,
  ],
];

describe('een vijandige inhoud', () => {
  test.each(BODIES)('%s wordt geweigerd en er wordt niets vastgelegd', async (_, body, status) => {
    const before = (await api.get(`/v1/dossiers/${dossierId}`, cookie)).json().version;
    const answer = await api.post(path(), body(), cookie);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json()).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    expect((await api.get(`/v1/dossiers/${dossierId}`, cookie)).json().version).toBe(before);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
  });

  test.each(['text/plain', 'application/xml', 'multipart/form-data; boundary=x', 'application/json-patch+json', 'x'])(
    'van de soort %s is 415',
    async (type) => {
      const answer = await api.post(path(), '{}', cookie, { headers: { 'content-type': type } });
      expect([answer.statusCode, answer.json().code]).toEqual([415, 'wrong-content-type']);
    },
  );

  test('met SQL erin wordt gewoon tekst – en staat er daarna zo', async () => {
    const id = randomUUID();
    const reason = "'; drop table voorop.event; --";
    const command = { ...OPEN_DOSSIER, reason };
    const answer = await api.post(`/v1/dossiers/${id}/opdrachten`, envelope(command), cookie);
    expect(answer.statusCode).toBe(201);
    expect((await api.get(`/v1/dossiers/${id}`, cookie)).json().reason).toBe(reason);
  });
});

describe('een vijandig adres', () => {
  test.each([
    ["/v1/dossiers/'%20or%201=1", 400],
    ['/v1/dossiers/00000000-0000-0000-0000-00000000000g', 400],
    [`/v1/dossiers/${'a'.repeat(120)}`, 400],
    ['/v1/dossiers/%00', 400],
    ['/v1/dossiers/%ff', 400],
    ['/v1/dossiers/../../etc/passwd', 404],
    ['/v1/dossiers/..%2f..%2fetc%2fpasswd', 400],
    ['/v1/gezinnen/__proto__', 400],
    ['/v1/gepubliceerde-beslissingen/__proto__', 404],
    ['/v1/gepubliceerde-beslissingen/constructor', 404],
    ['/v1/werkvoorraad?limiet=1e9', 400],
    ['/v1/werkvoorraad?limiet=0', 400],
    ['/v1/werkvoorraad?limiet=-1', 400],
    ['/v1/werkvoorraad?limiet=1&limiet=2', 400],
    ['/v1/werkvoorraad?wachtOp=alles', 400],
    ['/v1/werkvoorraad?na=%00', 400],
    [`/v1/werkvoorraad?na=${'9'.repeat(201)}`, 400],
    ['/v1/werkvoorraad?__proto__=1', 400],
    ['/v1/werkvoorraad/', 404],
    ['/V1/werkvoorraad', 404],
    ['//v1/werkvoorraad', 404],
  ])('%s geeft %i, nooit een 500', async (url, status) => {
    const answer = await api.get(url, cookie);
    expect(answer.statusCode).toBe(status);
    expect(answer.json().status).toBe(status);
  });

  test.each([
    "2026-01-01T00:00:00.000Z_x' or 1=1",
    'x',
    '2026-99-99T99:99:99.999Z_00000000-0000-0000-0000-000000000000',
  ])('een plaats in de lijst die niet van ons is (%s) telt niet mee', async (na) => {
    const answer = await api.get(`/v1/werkvoorraad?na=${encodeURIComponent(na)}`, cookie);
    expect(answer.statusCode).toBe(200);
  });

  test.each(['tijdlijn', 'inzagen'])('een te groot getal als plaats in %s geeft 400', async (list) => {
    for (const na of ['1e999', '9007199254740993', '99999999999999999999', '0x', '-1'])
      expect((await api.get(`/v1/dossiers/${dossierId}/${list}?na=${na}`, cookie)).statusCode).toBe(400);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'] as const)(
    '%s op een lijst is 405 en noemt wat wel kan',
    async (method) => {
      const answer = await api.app.inject({ method, url: '/v1/normen', headers: { 'x-requested-with': 'voorop' } });
      expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, HEAD']);
    },
  );
});

describe('het logboek van verzoeken', () => {
  test('kent alleen methode, patroon, status en tijd, nooit een kenmerk of een naam', async () => {
    await api.get(`/v1/dossiers/${dossierId}?naam=Selin`, cookie);
    const text = JSON.stringify(api.lines);
    expect(text).toContain('/v1/dossiers/:dossierId');
    expect(text).not.toMatch(/Selin|naam=/);
    expect(text).not.toContain(dossierId);
    expect(api.lines.filter(({ kind }) => kind === 'defect')).toEqual([]);
  });
});
