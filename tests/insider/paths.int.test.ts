// Names that lead elsewhere: in addresses of the web application, in the names of files on the command line, and in what is packed.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../support/api.ts';

const SECRET = 'geheim-buiten-de-map';
let api: TestApi;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'voorop-web-'));
  const web = join(folder, 'web');
  mkdirSync(join(web, 'assets'), { recursive: true });
  writeFileSync(join(web, 'index.html'), '<!doctype html><title>Voorop</title>');
  writeFileSync(join(web, 'assets', 'app-1.js'), 'app');
  writeFileSync(join(web, '.env'), SECRET);
  writeFileSync(join(folder, 'secret.txt'), SECRET);
  symlinkSync(join(folder, 'secret.txt'), join(web, 'assets', 'link.txt'));
  api = await testApi({ webFolder: web });
});
afterAll(async () => {
  await api.close();
  rmSync(folder, { recursive: true, force: true });
});

test.each([
  ...['/../secret.txt', '/assets/../../secret.txt', '/%2e%2e/secret.txt', '/assets/%2e%2e%2f%2e%2e%2fsecret.txt'],
  ...['/..%5csecret.txt', '/assets/..\\..\\secret.txt', '/%c0%ae%c0%ae/secret.txt', '/assets/....//....//secret.txt'],
  ...[
    '/secret.txt%00.js',
    '/assets/app-1.js%00',
    '/.env',
    '/%2eenv',
    '//etc/passwd',
    '/assets//etc/passwd',
    '/C:/secret.txt',
  ],
  ...[
    '/assets/CON',
    '/assets/app-1.js::$DATA',
    '/file:///etc/passwd',
    '/v1/../secret.txt',
    '/index.html/../../secret.txt',
  ],
])('het adres %s geeft niets van buiten de map', async (url) => {
  for (const accept of ['*/*', 'text/html']) {
    const answer = await api.get(url, undefined, { headers: { accept } });
    expect(answer.statusCode).toBeLessThan(500);
    expect(answer.body).not.toMatch(/geheim-buiten|root:x:0/);
  }
});

test('wat wel in de map staat, komt eruit: de proef meet iets', async () => {
  expect((await api.get('/assets/app-1.js')).body).toBe('app');
});

test('een snelkoppeling in de map leidt niet naar buiten', async () => {
  expect((await api.get('/assets/link.txt')).body).not.toContain(SECRET);
});
