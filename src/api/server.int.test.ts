// What the door does around every route: headers, sessions, other websites, the web application, and its own defects.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../tests/support/api.ts';
import { SECURITY_HEADERS } from './security-headers.ts';

let folder: string;
let api: TestApi;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'voorop-web-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Voorop</title>');
  writeFileSync(join(folder, 'assets', 'main-abc123.js'), 'export {};');
  api = await testApi({ webFolder: folder });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true });
});

const HTML = { headers: { accept: 'text/html' } };

describe('de kopregels', () => {
  test.each(['/', '/v1/normen', '/v1/bestaat-niet', '/v1/sessie', '/%ff', '/assets/main-abc123.js', '/assets/weg.js'])(
    'staan op elk antwoord, ook op %s',
    async (url) => {
      const { headers } = await api.get(url);
      expect(headers).toMatchObject({ ...SECURITY_HEADERS, 'api-version': expect.stringMatching(/^\d+\.\d+\.\d+$/) });
    },
  );

  test('laten alleen de beschrijving van de API toe vanaf andere websites', async () => {
    expect((await api.get('/v1/openapi.json')).headers['access-control-allow-origin']).toBe('*');
    expect((await api.get('/v1/normen')).headers['access-control-allow-origin']).toBeUndefined();
  });
});

describe('de webapplicatie', () => {
  test('krijgt op elk adres van een scherm index.html, telkens opnieuw opgehaald', async () => {
    for (const url of ['/', '/dossiers/1/horen', '/aanmelden?terug=%2F']) {
      const answer = await api.get(url, undefined, HTML);
      expect([answer.statusCode, answer.body]).toEqual([200, expect.stringContaining('<title>Voorop</title>')]);
      expect(answer.headers['cache-control']).toBe('no-cache');
    }
  });

  test('bewaart bestanden met een kenmerk in de naam voor altijd, en geeft nooit index.html voor een bestand', async () => {
    const script = await api.get('/assets/main-abc123.js');
    expect(script.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    for (const url of ['/assets/weg.js', '/v1/weg', '/v1'])
      expect((await api.get(url, undefined, HTML)).statusCode).toBe(404);
  });

  test.each(['/../package.json', '/..%2f..%2fpackage.json', '/assets/..%5c..%5cpackage.json', '/.env'])(
    'geeft niets buiten de eigen map: %s',
    async (url) => expect((await api.get(url)).statusCode).toBeGreaterThanOrEqual(400),
  );
});

describe('aanmelden door een persoon te kiezen', () => {
  test('is niet te raden door het vaak te proberen', async () => {
    const other = await testApi();
    const body = { personId: 'niemand', purpose: 'protection' };
    const statuses = new Set<number>();
    for (let turn = 0; turn < 125; turn += 1) statuses.add((await other.post('/v1/sessies', body)).statusCode);
    expect([...statuses]).toEqual([400, 429]);
    const refused = await other.post('/v1/sessies', body);
    expect([refused.json().code, refused.headers['retry-after']]).toEqual(['too-many', expect.stringMatching(/^\d+$/)]);
    await other.close();
  });
});

describe('in productie', () => {
  test('kan niemand zich aanmelden door een persoon te kiezen, en geldt geen oude cookie', async () => {
    const cookie = await api.cookieOf('guardian');
    const production = await testApi({ production: true });
    expect((await production.get('/v1/aanmelden/personen')).json().code).toBe('sign-in-not-offered');
    const body = { personId: 'test-guardian', purpose: 'protection' };
    expect((await production.post('/v1/sessies', body)).statusCode).toBe(403);
    expect((await production.get('/v1/sessie', cookie)).statusCode).toBe(401);
    expect((await production.get('/v1/normen', undefined, { headers: { host: 'voorop.example' } })).statusCode).toBe(
      200,
    );
    await production.close();
  });
});

describe('een andere website', () => {
  test.each([
    ['geen kopregel', {}],
    ['een andere kopregel', { 'x-requested-with': 'XMLHttpRequest' }],
    ['een andere herkomst', { 'x-requested-with': 'voorop', origin: 'https://kwaad.example' }],
    ['wat de browser erover zegt', { 'x-requested-with': 'voorop', 'sec-fetch-site': 'cross-site' }],
  ])('kan met %s niets wijzigen', async (_, headers) => {
    const cookie = await api.cookieOf('guardian');
    for (const [method, url] of [
      ['POST', '/v1/sessies'],
      ['DELETE', '/v1/sessies/huidige'],
    ] as const) {
      const answer = await api.app.inject({ method, url, headers: { cookie, ...headers } });
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'not-from-our-pages']);
    }
  });

  test('komt er onder een eigen naam niet bij zolang aanmelden zonder wachtwoord gaat', async () => {
    for (const host of ['kwaad.example', 'localhost.kwaad.example:8080', '127.0.0.1.kwaad.example'])
      expect((await api.get('/v1/normen', undefined, { headers: { host } })).json().code).toBe('wrong-host');
    for (const host of ['localhost:8080', '127.0.0.1:1', '[::1]:8080'])
      expect((await api.get('/v1/normen', undefined, { headers: { host } })).statusCode).toBe(200);
  });
});

describe('een fout in Voorop zelf', () => {
  test('geeft een kenmerk aan de vrager en komt zonder gegevens in het logboek', async () => {
    const useCases = { listWork: () => Promise.reject(new Error('kind Selin staat hier')) } as never;
    const broken = await testApi({ useCases });
    const answer = await broken.get('/v1/werkvoorraad', await broken.cookieOf('guardian'));
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain('Selin');
    const { reference } = answer.json();
    expect(broken.lines).toContainEqual(expect.objectContaining({ kind: 'defect', reference, name: 'Error' }));
    expect(JSON.stringify(broken.lines)).not.toContain('Selin');
    await broken.close();
  });

  test('zegt dat de database niet te bereiken is, met 503', async () => {
    const lost = await testApi({ ready: () => Promise.reject(new Error('weg')) });
    expect((await lost.get('/v1/gezondheid')).json()).toMatchObject({ status: 503, code: 'not-ready' });
    await lost.close();
  });
});
