import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { inTransaction } from './database.ts';
import { type Append, append, readStream } from './event-store.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const meta = {
  recordedAt: '2026-03-02T09:30:00.123Z',
  actorFunction: 'jeugdbeschermer@nidos',
  commandId: randomUUID(),
};
const opened = { event: { type: 'DossierOpened', name: 'Amína ✓' }, category: 'identity' };
const heard = { event: { type: 'ChildHeard', words: 'Ik wil naar school.' }, category: 'views' };
const onto = (streamId: string, expectedVersion: number, ...events: Append['events']): Append => ({
  streamId,
  kind: 'dossier',
  expectedVersion,
  events,
  meta,
});
const add = (request: Append) => inTransaction(db, (tx) => append(tx, request));
const read = (streamId: string, upTo?: number) => inTransaction(db, (tx) => readStream(tx, streamId, upTo));

describe('de gebeurtenissen van een dossier', () => {
  test('komen terug zoals ze zijn vastgelegd, in volgorde', async () => {
    const id = randomUUID();
    expect(await add(onto(id, 0, opened))).toBe('appended');
    expect(await add(onto(id, 1, heard))).toBe('appended');
    expect(await read(id)).toEqual({
      state: 'readable',
      version: 2,
      events: [
        { version: 1, type: 'DossierOpened', category: 'identity', ...meta, event: opened.event },
        { version: 2, type: 'ChildHeard', category: 'views', ...meta, event: heard.event },
      ],
    });
  });
});
