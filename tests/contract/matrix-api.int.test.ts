// The matrix over HTTP: everybody, with a session of their own for each purpose, opens every route that can let something of a child out.
// What comes back holds no word that the AVG table does not give. Norm: JGC 3/22 para. 17; GDPR 5(1)(b) and (c).
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeCheckpoint } from '../../src/application/make-checkpoint.ts';
import { ROUTE_IDS } from '../../src/contract/routes/table.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { destroyed } from '../support/destroyed.ts';
import {
  allowed,
  MARKED_DECISION,
  MARKED_REQUEST,
  type Marked,
  marksIn,
  plantMarked,
} from '../support/marked-dossier.ts';
import { giveFamily } from '../support/office.ts';
import { textOfAnswer } from '../support/opened-answer.ts';
import { EVERYBODY, guardian } from '../support/people.ts';
import { type Asking, type Place, ROUTE_DOORS } from './route-doors.ts';

let api: TestApi;
const ids: Record<string, string> = {
  decision: MARKED_DECISION,
  request: MARKED_REQUEST,
  glass: randomUUID(),
  answer: randomUUID(),
};
beforeAll(async () => {
  const people = EVERYBODY.map(({ person, name, organisation, role }) => ({ id: person, name, organisation, role }));
  api = await testApi({ people: people.filter(({ id }, at) => people.findIndex((other) => other.id === id) === at) });
  ids['dossier'] = await plantMarked(api.office);
  ids['family'] = randomUUID();
  const involved = ['ind', 'rvdk'];
  const opening = { type: 'OpenFamily', name: 'Gezin van de toets', involved, ground: 'application-made' };
  await giveFamily(api.office, guardian, ids['family'], opening);
  await makeCheckpoint(api.office, { key: api.office.signingKey });
  ids['certificate'] = await destroyed(api.office);
});
afterAll(() => api.close());

const filled = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'new' ? randomUUID() : (ids[name] ?? name)));

const cookieOf = async ({ person, purpose }: Actor): Promise<string> => {
  const answer = await api.post('/v1/sessies', { personId: person, purpose });
  const [{ name, value } = { name: '', value: '' }] = answer.cookies;
  if (answer.statusCode !== 201) throw new Error(`no session for ${person}: ${answer.body}`);
  return `${name}=${encodeURIComponent(value)}`;
};

const ask = async ({ url, body }: Asking, cookie: string): Promise<readonly Marked[]> => {
  const answer =
    body === undefined
      ? await api.get(filled(url), cookie)
      : await api.post(filled(url), filled(JSON.stringify(body)), cookie);
  // Neither a defect nor a request that was wrong in itself: both would prove nothing.
  expect([400, 500], `${url}: ${answer.body.slice(0, 200)}`).not.toContain(answer.statusCode);
  return marksIn(textOfAnswer(answer.rawPayload, String(answer.headers['content-type'] ?? '')));
};

const OPEN = ROUTE_IDS.flatMap((id) => {
  const place: Place = ROUTE_DOORS[id];
  return 'asks' in place ? place.asks.map((asking) => ({ id, door: place.door, asking })) : [];
});

describe('wat over HTTP uitkomt, is een deel van wat de tabel geeft', () => {
  const met = new Map<string, Set<Marked>>();

  test.each(EVERYBODY.map((actor) => [`${actor.role} @ ${actor.organisation} voor ${actor.purpose}`, actor] as const))(
    '%s; JGC 3/22 par. 17',
    async (_, actor) => {
      const cookie = await cookieOf(actor);
      const may = allowed(actor);
      for (const { id, door, asking } of OPEN) {
        const marks = await ask(asking, cookie);
        expect(
          marks.filter((mark) => !may.has(mark)),
          `${door}: ${id} ${asking.url}`,
        ).toEqual([]);
        met.set(door, new Set([...(met.get(door) ?? []), ...marks]));
      }
    },
  );

  test('en de proef meet iets: door deze deuren komt wel wat mag', () => {
    for (const door of ['list', 'search'] as const) expect([...(met.get(door) ?? [])], door).toEqual(['identity']);
    for (const door of ['read', 'export'] as const) expect(met.get(door)?.size, door).toBeGreaterThan(8);
    for (const door of ['letter', 'command'] as const) expect(met.get(door)?.size, door).toBeGreaterThan(0);
    for (const door of ['count', 'notification', 'report'] as const)
      expect([...(met.get(door) ?? [])], door).toEqual([]);
  });
});
