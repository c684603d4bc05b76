// A storm at the door: many sign-ins at once, and many wrong ones. No defect, no growing memory, and the rightful person gets in.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestApi, testApi } from '../../tests/support/api.ts';
import { enrol } from '../../tests/support/enrolled.ts';
import { testSignInService, throughService } from '../../tests/support/sign-in-service.ts';

let service: Awaited<ReturnType<typeof testSignInService>>;
let api: TestApi;
beforeAll(async () => {
  service = await testSignInService();
  api = await testApi({ service: service.settings });
  const identity = { issuer: service.issuer, subject: 'voogd-7' };
  await enrol(api.office, 'nidos', { person: 'nidos-echt', roles: ['guardian'], identity });
});
afterAll(() => Promise.all([api.close(), service.stop()]));

type Brought = { code: string; state: string };
const begin = async (from?: string) => {
  const answer = await api.post('/v1/aanmelden/verzoeken', {}, undefined, from ? { remoteAddress: from } : {});
  return { answer, kept: answer.cookies.map(({ name, value }) => `${name}=${value}`).join('; ') };
};
const enter = async (from?: string): Promise<number> => {
  const { answer, kept } = await begin(from);
  const back = await throughService(String(answer.json().url), { person: 'voogd-7' });
  const brought = Object.fromEntries(back.searchParams) as Brought;
  const more = from ? { remoteAddress: from } : {};
  return (await api.post('/v1/aanmelden/antwoorden', brought, kept, more)).statusCode;
};

test('driehonderd mensen tegelijk van een adres komen allemaal binnen – BIO 17.2', async () => {
  const began = performance.now();
  const statuses: number[] = [];
  // As a browser would: a hundred at the same moment, three times.
  for (let wave = 0; wave < 3; wave += 1)
    statuses.push(...(await Promise.all(Array.from({ length: 100 }, () => enter('192.0.2.1')))));
  process.stdout.write(`300 sign-ins in ${Math.round(performance.now() - began)} ms\n`);
  expect(new Set(statuses)).toEqual(new Set([201]));
}, 300_000);

test('tienduizend verkeerde pogingen laten niets achter, en wie er recht op heeft komt daarna gewoon binnen – BIO 9.4', async () => {
  const wrong = async (turn: number): Promise<number> => {
    const remoteAddress = `198.51.${Math.floor(turn / 40) % 250}.${turn % 40}`;
    const body = { code: 'verkeerd', state: `verkeerd-${turn}` };
    const kept = `voorop_sign_in=${'x'.repeat(200)}${turn}`;
    return (await api.post('/v1/aanmelden/antwoorden', body, kept, { remoteAddress })).statusCode;
  };
  const rowsOf = async () =>
    (
      await api.office.db.asSuperuser<{ n: string }>(
        'select (select count(*) from used_once) + (select count(*) from session) as n',
      )
    )[0]?.n;
  const before = await rowsOf();
  const statuses = new Set<number>();
  for (let turn = 0; turn < 2_000; turn += 1) statuses.add(await wrong(turn));
  (api.lines as unknown[]).length = 0;
  globalThis.gc?.();
  const half = process.memoryUsage().heapUsed;
  for (let turn = 2_000; turn < 10_000; turn += 1) {
    statuses.add(await wrong(turn));
    if (turn % 1_000 === 0) (api.lines as unknown[]).length = 0;
  }
  globalThis.gc?.();
  process.stdout.write(`memory grew by ${Math.round((process.memoryUsage().heapUsed - half) / 1024)} kB\n`);
  expect([...statuses].every((status) => status === 403 || status === 429)).toBe(true);
  expect(await rowsOf()).toEqual(before);
  expect(await enter('203.0.113.7')).toBe(201);
}, 300_000);
