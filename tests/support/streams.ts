// A stream with one event in it, for tests of what hangs on a stream and its key.
import { randomUUID } from 'node:crypto';
import { type Database, inTransaction } from '../../src/store/database.ts';
import { append, type StreamKind } from '../../src/store/event-store.ts';

/** Opens a stream and gives its id. */
export const openedStream = async (
  db: Database,
  kind: StreamKind = 'dossier',
  id: string = randomUUID(),
): Promise<string> => {
  const events = [{ event: { type: 'Opened' }, category: 'identity' }];
  const meta = { recordedAt: '2026-03-02T09:30:00.000Z', actorFunction: 'guardian@nidos', commandId: randomUUID() };
  await inTransaction(db, (tx) => append(tx, { streamId: id, kind, expectedVersion: 0, events, meta }), {
    as: { kind: 'system', task: 'test' },
  });
  return id;
};
