import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { inTransaction } from './database.ts';
import { type Append, append, readStream } from './event-store.ts';
import { destroyKey } from './stream-keys.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const meta = {
  recordedAt: '2026-03-02T09:30:00.123Z',
  actorFunction: 'guardian@nidos',
  commandId: randomUUID(),
};
const opened = { event: { type: 'DossierOpened', name: 'Amína ✓' }, category: 'identity' };
const heard = { event: { type: 'ChildHeard', words: 'Ik wil naar school.' }, category: 'views' };
const onto = (streamId: string, expectedVersion: number, ...events: Append['events']): Append => ({
  ...{ streamId, kind: 'dossier', expectedVersion, events, meta },
});
const add = (request: Append) => inTransaction(db, (tx) => append(tx, request));
/** As the owner of the tables, with every trigger in force. */
const owned = async (sql: string, id: string) => {
  const client = new pg.Client(db.owner);
  await client.connect();
  await client.query('set search_path = voorop');
  return client.query(sql, [id]).finally(() => client.end());
};
const read = (streamId: string, upTo?: number) => inTransaction(db, (tx) => readStream(tx, streamId, upTo));

describe('de gebeurtenissen van een reeks', () => {
  test('komen terug zoals ze zijn vastgelegd, in volgorde', async () => {
    const id = randomUUID();
    expect(await add(onto(id, 0, opened, heard))).toBe('appended');
    expect(await add(onto(id, 2, heard))).toBe('appended');
    const second = { type: 'ChildHeard', category: 'views', ...meta, event: heard.event };
    expect(await read(id)).toEqual({
      state: 'readable',
      version: 3,
      events: [
        { version: 1, type: 'DossierOpened', category: 'identity', ...meta, event: opened.event },
        { version: 2, ...second },
        { version: 3, ...second },
      ],
    });
  });

  test('laten zien wat er tot een bepaald moment bekend was', async () => {
    const id = randomUUID();
    await add(onto(id, 0, opened, heard));
    expect(await read(id, 1)).toMatchObject({ version: 1, events: [{ type: 'DossierOpened' }] });
  });

  test('zijn er niet zolang niets is vastgelegd, en niets wordt van niets', async () => {
    const id = randomUUID();
    expect(await add(onto(id, 0))).toBe('appended');
    expect(await read(id)).toEqual({ state: 'absent', version: 0, events: [] });
  });

  test('liggen gesloten in de database: geen woord van de inhoud is er te lezen', async () => {
    const id = randomUUID();
    await add(onto(id, 0, opened));
    const [row] = await db.asSuperuser<object>('select * from event where stream_id = $1', [id]);
    const kept = Object.values(row ?? {}).map((value) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : `${value}`,
    );
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.join(' ')).not.toContain('Am');
  });

  test('verdwijnen wanneer het werk daarna misgaat', async () => {
    const id = randomUUID();
    const work = inTransaction(db, async (tx) => {
      await append(tx, onto(id, 0, opened));
      throw new Error('toch niet');
    });
    await expect(work).rejects.toThrow('toch niet');
    expect(await read(id)).toMatchObject({ state: 'absent' });
  });
});

describe('wie het eerst schrijft, wint', () => {
  test('wie een oude versie zag, hoort conflict en schrijft niets', async () => {
    const id = randomUUID();
    await add(onto(id, 0, opened));
    expect(await add(onto(id, 0, opened))).toBe('conflict');
    expect(await add(onto(id, 2, heard))).toBe('conflict');
    expect(await read(id)).toMatchObject({ version: 1 });
  });

  test('van acht schrijvers tegelijk wint er telkens precies één', async () => {
    const id = randomUUID();
    for (const version of [0, 1, 2]) {
      const answers = await Promise.all(
        Array.from({ length: 8 }, (_, writer) =>
          add(onto(id, version, { ...heard, event: { type: 'ChildHeard', writer } as never })),
        ),
      );
      expect(answers.filter((answer) => answer === 'appended')).toHaveLength(1);
      expect(answers.filter((answer) => answer === 'conflict')).toHaveLength(7);
    }
    expect(await read(id)).toMatchObject({ state: 'readable', version: 3 });
  });

  test('een conflict laat de transactie heel: het verzoek kan nog worden vastgelegd', async () => {
    const [id, other] = [randomUUID(), randomUUID()];
    await add(onto(id, 0, opened));
    const answer = await inTransaction(db, async (tx) => {
      const first = await append(tx, onto(id, 0, opened));
      await append(tx, onto(other, 0, opened));
      return first;
    });
    expect(answer).toBe('conflict');
    expect(await read(other)).toMatchObject({ version: 1 });
  });
});

describe('de sleutel van een kind', () => {
  test('opent alleen op de eigen plaats: een verplaatste envelop gaat niet open', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await add(onto(one, 0, heard, heard));
    await add(onto(other, 0, heard));
    await db.asSuperuser(
      `update event set envelope = (select envelope from event where stream_id = $1 and version = 1)
       where stream_id = $1 and version = 2`,
      [one],
    );
    await expect(read(one)).rejects.toThrow('does not open');
    await db.asSuperuser(
      `update event set envelope = (select envelope from event where stream_id = $1 and version = 1) where stream_id = $2`,
      [one, other],
    );
    await expect(read(other)).rejects.toThrow('does not open');
  });

  test('is van één kind: de sleutel van een ander kind past niet', async () => {
    const [one, other] = [randomUUID(), randomUUID()];
    await add(onto(one, 0, heard));
    await add(onto(other, 0, heard));
    await db.asSuperuser(
      'update subject_key set wrapped = (select wrapped from subject_key where stream_id = $1) where stream_id = $2',
      [one, other],
    );
    await expect(read(other)).rejects.toThrow('does not open');
  });

  test('vernietigd: de inhoud is weg, er komt niets meer bij, en dat is niet terug te draaien', async () => {
    const id = randomUUID();
    await add(onto(id, 0, opened, heard));
    const destroy = () => inTransaction(db, (tx) => destroyKey(tx, id, 'bewaartermijn', meta.recordedAt));
    expect(await destroy()).toBe('destroyed');
    expect(await destroy()).toBe('no-key');
    expect(await read(id)).toEqual({ state: 'destroyed', version: 2, events: [] });
    await expect(add(onto(id, 2, heard))).rejects.toThrow('destroyed');
    const revive = inTransaction(db, (tx) =>
      tx.query(`update subject_key set wrapped = 'x', destroyed_at = null, destroyed_why = null where stream_id = $1`, [
        id,
      ]),
    );
    await expect(revive).rejects.toMatchObject({ code: '42501' });
    const sql = `update subject_key set wrapped = 'x', destroyed_at = null, destroyed_why = null where stream_id = $1`;
    await expect(owned(sql, id)).rejects.toThrow('can only be destroyed, once');
  });
});

test('een moment dat anders is gespeld dan het wordt verzegeld, wordt geweigerd', async () => {
  const odd = { ...onto(randomUUID(), 0, opened), meta: { ...meta, recordedAt: '2026-03-02T10:30:00+01:00' } };
  await expect(add(odd)).rejects.toThrow('recordedAt');
});
