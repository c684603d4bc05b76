import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { type Access, logAccess, readAccesses } from './access-log.ts';
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
  inTransaction(db, (tx) => readAccesses(tx, { streamId: id, ...page }));

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
