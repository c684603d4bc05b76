import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { openedStream } from '../../tests/support/streams.ts';
import { type Asked, recallCommand, rememberCommand } from './command-store.ts';
import { inTransaction } from './database.ts';
import { destroyKey } from './stream-keys.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const asked = (body: unknown = { type: 'RecordHearing', words: 'geheim' }): Asked => ({
  ...{ commandId: randomUUID(), by: 'p-1@nidos', body },
});
const recall = (command: Asked) => inTransaction(db, (tx) => recallCommand(tx, command));
const remember = (command: Asked, streamId: string | null, answer: unknown = { version: 2 }) =>
  inTransaction(db, (tx) => rememberCommand(tx, command, { streamId, status: 200, answer }));

describe('een opdracht die twee keer komt', () => {
  test('krijgt hetzelfde antwoord als toen', async () => {
    const command = asked();
    expect(await recall(command)).toEqual({ kind: 'new' });
    expect(await remember(command, await openedStream(db))).toBe('remembered');
    expect(await recall(command)).toEqual({ kind: 'same', status: 200, answer: { version: 2 } });
  });

  test('is dezelfde, ook wanneer de velden in een andere volgorde staan', async () => {
    const command = asked({ type: 'A', at: { x: 1, y: [2, { p: 3, q: 4 }] } });
    await remember(command, null);
    const shuffled = { ...command, body: { at: { y: [2, { q: 4, p: 3 }], x: 1 }, type: 'A' } };
    expect(await recall(shuffled)).toMatchObject({ kind: 'same' });
  });

  test('is een andere bij een andere inhoud of een andere vrager', async () => {
    const command = asked({ words: ['a', 'b'] });
    await remember(command, null);
    for (const other of [
      { ...command, body: { words: ['b', 'a'] } },
      { ...command, body: {} },
      { ...command, by: 'p-2@ind' },
    ])
      expect(await recall(other)).toEqual({ kind: 'other' });
  });

  test('wordt van twee gelijktijdige verzoeken één keer beantwoord', async () => {
    const command = asked();
    const answers = await Promise.all([1, 2, 3].map((n) => remember(command, null, { n })));
    expect(answers.toSorted()).toEqual(['remembered', 'taken', 'taken']);
  });

  test('verliest haar antwoord met de sleutel van het kind', async () => {
    const [command, streamId] = [asked(), await openedStream(db)];
    await remember(command, streamId);
    await inTransaction(db, (tx) => destroyKey(tx, streamId, 'bewaartermijn', '2026-03-02T09:30:00.000Z'));
    expect(await recall(command)).toEqual({ kind: 'gone' });
  });

  test('ligt gesloten in de database', async () => {
    const command = asked();
    await remember(command, null, { name: 'Amira' });
    const [row] = await db.asSuperuser<{ answer: Buffer }>('select * from command where command_id = $1', [
      command.commandId,
    ]);
    expect(row?.answer.toString('latin1')).not.toContain('Amira');
  });
});
