// What no browser sends, over a real connection: verbs, headers and bodies that are too many, too long, too deep, packed, or two
// requests in one. Each gets a plain no or a closed line, and Voorop goes on answering others.
import { once } from 'node:events';
import { type AddressInfo, connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openApiOf } from '../../src/contract/openapi.ts';
import { ROUTE_IDS, routeOf } from '../../src/contract/routes/table.ts';
import { type TestApi, testApi } from '../support/api.ts';

let api: TestApi;
let port: number;
let cookie: string;
beforeAll(async () => {
  api = await testApi();
  await api.app.listen({ host: '127.0.0.1', port: 0 });
  port = (api.app.server.address() as AddressInfo).port;
  cookie = await api.cookieOf('guardian', 'protection');
});
afterAll(() => api.close());

/** Sends bytes as they are and gives all that came back until the line went quiet or was closed. */
const sent = async (bytes: string | Buffer): Promise<string> => {
  const socket = connect(port, '127.0.0.1');
  let heard = '';
  socket.on('data', (part) => (heard += part.toString('latin1'))).on('error', () => undefined);
  await once(socket, 'connect');
  socket.write(bytes);
  socket.setTimeout(1_500, () => socket.destroy());
  await once(socket, 'close');
  return heard;
};
const statuses = (heard: string): readonly number[] =>
  [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
const request = (line: string, headers: readonly string[] = [], body = ''): string =>
  [`${line} HTTP/1.1`, `Host: 127.0.0.1:${port}`, 'Connection: close', ...headers, '', body].join('\r\n');
const onward = async (): Promise<void> => expect(statuses(await sent(request('GET /v1/gezondheid')))).toEqual([200]);

describe('een verzoek dat geen browser zo stuurt', () => {
  test.each([
    ['TRACE', request('TRACE /v1/gezondheid', ['X-Geheim: 1'])],
    ['CONNECT', request('CONNECT 127.0.0.1:22')],
    ['een verzonnen werkwoord', request('GEEF /v1/gezondheid')],
    ['een adres van elders', request('GET http://kwaad.example/v1/gezondheid')],
    ['een adres zonder streep', request('GET v1/gezondheid')],
    ['twee lengtes', request('POST /v1/sessies', ['Content-Length: 2', 'Content-Length: 30'], '{}')],
    [
      'een lengte en stukken',
      request('POST /v1/sessies', ['Content-Length: 4', 'Transfer-Encoding: chunked'], '0\r\n\r\nGET /v1/sessie'),
    ],
    ['een lengte die liegt', request('POST /v1/sessies', ['Content-Length: -1'], '{}')],
    ['een kop met een regeleinde erin', request('GET /v1/gezondheid', ['X-A: b\rX-B: c'])],
    ['een byte 0 in het adres', request('GET /v1/gezond\0heid')],
    ['100.000 bytes koppen', request('GET /v1/gezondheid', [`X-A: ${'a'.repeat(100_000)}`])],
    ['een cookie van 50.000 bytes', request('GET /v1/sessie', [`Cookie: voorop_session=${'a'.repeat(50_000)}`])],
    ['een oud protocol', 'GET /v1/werkvoorraad HTTP/0.9\r\n\r\n'],
    ['een versie van later', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['een ander protocol', request('GET /v1/gezondheid', ['Upgrade: websocket', 'Sec-WebSocket-Key: x'])],
  ])('%s geeft hoogstens een nee, en Voorop gaat door', async (_, bytes) => {
    const heard = await sent(bytes);
    for (const status of statuses(heard).filter((each) => each !== 200)) expect(status).toBeGreaterThanOrEqual(400);
    expect(statuses(heard).filter((status) => status >= 500 && status !== 501 && status !== 505)).toEqual([]);
    expect(heard).not.toMatch(/X-Geheim|node_modules|\bat \w+ \(/i);
    await onward();
  });

  test('twee verzoeken achter elkaar op één lijn krijgen elk hun eigen antwoord, met hun eigen sessie', async () => {
    const first = request('GET /v1/sessie', [`Cookie: ${cookie}`]).replace('Connection: close\r\n', '');
    const heard = await sent(first + request('GET /v1/sessie'));
    expect(statuses(heard)).toEqual([200, 401]);
  });

  test('wie duizend koppen of velden stuurt, wordt niet bediend of krijgt hetzelfde als anders', async () => {
    const headers = Array.from({ length: 1_000 }, (_, n) => `X-${n}: 1`);
    const many = await sent(request('GET /v1/gezondheid', headers));
    expect(statuses(many).filter((status) => status >= 500)).toEqual([]);
    const fields = Array.from({ length: 400 }, (_, n) => `a${n}=1`).join('&');
    expect(statuses(await sent(request(`GET /v1/werkvoorraad?${fields}`, [`Cookie: ${cookie}`])))).toEqual([400]);
    await onward();
  });
});

describe('een inhoud die te veel is', () => {
  const post = async (body: Buffer | string, headers: Record<string, string> = {}) => {
    const begun = performance.now();
    const answer = await api.post('/v1/dossiers/3f0c8a52-7c1e-4b7a-9a43-5d8f1e2b6c70/opdrachten', body, cookie, {
      headers,
    });
    return { status: answer.statusCode, ms: performance.now() - begun, body: answer.body };
  };

  test.each([
    ['15.000 velden', JSON.stringify(Object.fromEntries(Array.from({ length: 15_000 }, (_, n) => [`v${n}`, n]))), 400],
    ['10.000 lijsten naast elkaar', `{"command":${'['.repeat(1)}${'[],'.repeat(10_000)}[]]}`, 400],
    ['een diepe nest van 120.000', `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`, 400],
    ['een getal van 200.000 cijfers', `{"expectedVersion":${'9'.repeat(200_000)}}`, 400],
    ['250 kB tekst', JSON.stringify({ commandId: 'a'.repeat(250_000) }), 400],
    ['300 kB', `"${'a'.repeat(300_000)}"`, 413],
  ])('%s wordt snel geweigerd', async (_, body, status) => {
    const answer = await post(body);
    expect(answer.status).toBe(status);
    expect(answer.ms).toBeLessThan(5_000);
    expect(answer.body.length).toBeLessThan(60_000);
  });

  test('wat is ingepakt, wordt niet uitgepakt', async () => {
    const bomb = gzipSync(Buffer.alloc(20_000_000, 0x20));
    for (const encoding of ['gzip', 'deflate', 'br', 'gzip, gzip'])
      expect((await post(bomb, { 'content-encoding': encoding })).status).toBeGreaterThanOrEqual(400);
    await onward();
  });

  test('wie een inhoud belooft en niet stuurt, houdt anderen niet op en wordt afgebroken', async () => {
    const { server } = api.app;
    expect([server.requestTimeout, server.headersTimeout].every((ms) => ms > 0 && ms <= 60_000)).toBe(true);
    const waiting = Array.from({ length: 50 }, () => {
      const socket = connect(port, '127.0.0.1').on('error', () => undefined);
      socket.write(
        `POST /v1/sessies HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Length: 200\r\nX-Requested-With: voorop\r\nContent-Type: application/json\r\n\r\n{"a`,
      );
      return socket;
    });
    await onward();
    for (const socket of waiting) socket.destroy();
  });
});

describe('een patroon dat niet ophoudt', () => {
  /** Whatever a pattern of ours is made of, repeated and then broken off. */
  const EVIL = ['a', '0', '-', ' ', 'a-', '0-0', 'a ', '/', '.', ':', '%', 'K-2026-', 'https://a/', '\t'].flatMap(
    (part) => ['!', '\u0000', ''].map((end) => part.repeat(20_000) + end),
  );
  const patternsIn = (value: unknown): readonly string[] =>
    typeof value !== 'object' || value === null
      ? []
      : Object.entries(value).flatMap(([key, each]) =>
          key === 'pattern' && typeof each === 'string' ? [each] : patternsIn(each),
        );

  test('geen patroon van een veld doet er lang over', () => {
    const patterns = [...new Set(patternsIn(openApiOf('1.0.0')))];
    expect(patterns.length).toBeGreaterThan(5);
    for (const pattern of patterns) {
      const regex = new RegExp(pattern, 'u');
      const begun = performance.now();
      for (const text of EVIL) regex.test(text);
      expect(performance.now() - begun, pattern).toBeLessThan(2_000);
    }
  });

  test('en geen veld in een adres of kop', async () => {
    for (const text of EVIL.map((each) => encodeURIComponent(each.slice(0, 3_000)))) {
      const begun = performance.now();
      await api.get(`/v1/werkvoorraad?na=${text}`, cookie);
      await api.get('/v1/gezondheid', undefined, {
        headers: { 'user-agent': text, 'accept-language': text, traceparent: text },
      });
      expect(performance.now() - begun).toBeLessThan(2_000);
    }
  });
});

test('HEAD geeft dezelfde kop als GET en geen inhoud, voor wie het mag en voor wie het niet mag', async () => {
  for (const id of ROUTE_IDS.filter((each) => routeOf(each).method === 'GET' && !routeOf(each).path.includes('{'))) {
    for (const headers of [{ cookie }, {}]) {
      const url = routeOf(id).path;
      const [head, get] = [
        await api.app.inject({ method: 'HEAD', url, headers }),
        await api.app.inject({ method: 'GET', url, headers }),
      ];
      expect([head.statusCode, head.body], id).toEqual([get.statusCode, '']);
    }
  }
});
