import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { logAccess } from '../../tests/support/log-access.ts';
import { type Access, countLooks, readAccesses } from './access-log.ts';
import { inTransaction } from './database.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const access = (
  streamId: string | null,
  action: string,
  outcome: Access['outcome'] = { allowedBy: 'rij-7' },
): Access => ({
  ...{ at: '2026-03-02T09:30:00.000Z', streamId, person: 'p-1', organisation: 'nidos', role: 'guardian' },
  ...{ purpose: 'protection', action, door: 'read', rows: ['nl/nidos/identity'], outcome },
});
const log = (one: Access) => inTransaction(db, (tx) => logAccess(tx, one));
const read = (id: string, page: { before?: number; limit: number } = { limit: 10 }) =>
  inTransaction(db, (tx) => readAccesses(tx, { streamId: id, self: 'p-9', ...page }));

test('wie in een dossier keek, staat er met doel en grond, de laatste bovenaan, bladzij voor bladzij', async () => {
  const id = randomUUID();
  await log(access(randomUUID(), 'AnderDossier'));
  await log(access(null, 'GeenDossier'));
  const all = [access(id, 'A'), access(id, 'B', { refusal: 'not-permitted' }), access(id, 'C')];
  for (const one of all) await log(one);
  const found = await read(id);
  expect(found.map(({ id: _, ...one }) => one)).toEqual(all.toReversed());
  const [latest] = await read(id, { limit: 1 });
  expect((await read(id, { before: latest?.id ?? 0, limit: 1 })).map(({ action }) => action)).toEqual(['B']);
});

test('een weigering blijft staan wanneer er verder niets gebeurt', async () => {
  const id = randomUUID();
  await inTransaction(db, async (tx) => {
    await logAccess(tx, access(id, 'ReadDossier', { refusal: 'not-permitted' }));
    return 'refused';
  });
  expect(await read(id)).toMatchObject([{ outcome: { refusal: 'not-permitted' } }]);
});

test('telt per maand van Nederland, laat weg wie de lezer niet mag zien, en vergeet de lezer zelf niet', async () => {
  const id = randomUUID();
  const at = (moment: string, organisation: string, person = 'p-1') =>
    log({ ...access(id, 'A'), at: moment, organisation, person });
  await at('2026-01-31T23:30:00.000Z', 'ind');
  await at('2026-02-10T12:00:00.000Z', 'ind');
  await at('2026-02-10T12:00:00.000Z', 'gi');
  await at('2026-02-11T12:00:00.000Z', 'gi', 'p-9');
  await log(access(id, 'B', { refusal: 'no-permit' }));
  const query = { streamId: id, self: 'p-9' };
  const count = (more: object) => inTransaction(db, (tx) => countLooks(tx, { ...query, ...more }));
  expect(await count({})).toEqual([
    { month: '2026-02', organisation: 'gi', times: 2 },
    { month: '2026-02', organisation: 'ind', times: 2 },
  ]);
  expect(await count({ without: ['gi'], from: '2026-02-10' })).toEqual([
    { month: '2026-02', organisation: 'gi', times: 1 },
    { month: '2026-02', organisation: 'ind', times: 1 },
  ]);
  expect(await count({ only: ['ind'], until: '2026-02-01' })).toEqual([
    { month: '2026-02', organisation: 'ind', times: 1 },
  ]);
});
