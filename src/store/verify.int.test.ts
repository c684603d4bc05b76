import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import type { ChainEnd } from '../domain/proof/chain.ts';
import { inTransaction, openPool } from './database.ts';
import { append } from './event-store.ts';
import { destroyKey } from './stream-keys.ts';
import { verifyAll } from './verify.ts';

const [first, second] = ['11111111-0000-4000-8000-000000000000', '22222222-0000-4000-8000-000000000000'] as const;
const at = '2026-03-02T09:30:00.000Z';
let db: TestDatabase;

const add = (streamId: string, expectedVersion: number, count: number) =>
  inTransaction(db, (tx) =>
    append(tx, {
      ...{ streamId, kind: 'dossier', expectedVersion },
      events: Array.from({ length: count }, (_, n) => ({ event: { type: 'ChildHeard', n }, category: 'views' })),
      meta: { recordedAt: at, actorFunction: 'guardian@nidos', commandId: randomUUID() },
    }),
  );
const broken = (streamId: string, version: number, why: string) => ({
  brokenStreams: 1,
  breaks: [{ streamId, version, why }],
});

beforeEach(async () => {
  db = await testDatabase();
  await add(first, 0, 3);
  await add(first, 3, 2);
  await add(second, 0, 4);
});
afterEach(() => db.close());

describe('het bewijs', () => {
  test('sluit zolang niemand eraan komt, ook bij meer gebeurtenissen dan in één keer worden gelezen', async () => {
    await add(randomUUID(), 0, 700);
    expect(await verifyAll(db)).toEqual({ streams: 3, events: 709, breaks: [], brokenStreams: 0 });
  });

  test('is te controleren zonder hoofdsleutel', async () => {
    const owner = { ...db, masterKey: undefined, pool: openPool(db.owner, 1), asOwner: true };
    expect(await verifyAll(owner).finally(() => owner.pool.end())).toMatchObject({ events: 9, brokenStreams: 0 });
  });

  test('is voor wie niets bewijst niet heel, maar niet te zien', async () => {
    await expect(verifyAll({ ...db, masterKey: undefined })).rejects.toThrow('only the owner');
  });

  test('sluit ook wanneer de sleutel van een kind is vernietigd', async () => {
    await inTransaction(db, (tx) => destroyKey(tx, first, 'bewaartermijn', at));
    expect(await verifyAll(db)).toMatchObject({ events: 9, brokenStreams: 0 });
  });

  test.each([
    ['een byte van de inhoud', `set envelope = set_byte(envelope, 20, get_byte(envelope, 20) # 1)`, 'content-changed'],
    ['een byte van de kop', `set header = set_byte(header, 20, get_byte(header, 20) # 1)`, 'header-changed'],
    ['de soort', `set type = 'ChildNotHeard'`, 'header-changed'],
    ['de categorie', `set category = 'x'`, 'header-changed'],
    ['de functie', `set actor_function = 'official@ind'`, 'header-changed'],
    ['het moment', `set recorded_at = recorded_at - interval '1 day'`, 'header-changed'],
    ['het moment, een miljoenste', `set recorded_at = recorded_at + interval '1 microsecond'`, 'header-changed'],
    ['de opdracht', 'set command_id = gen_random_uuid()', 'header-changed'],
    ['de soort reeks', `set stream_kind = 'table'`, 'header-changed'],
    ['het zegel', 'set hash = set_byte(hash, 0, get_byte(hash, 0) # 1)', 'content-changed'],
    ['het vorige zegel', 'set prev_hash = set_byte(prev_hash, 0, get_byte(prev_hash, 0) # 1)', 'order-changed'],
  ])('noemt de gebeurtenis waarvan iemand met alle rechten %s veranderde', async (_, change, why) => {
    await db.asSuperuser(`update event ${change} where stream_id = $1 and version = 3`, [first]);
    expect(await verifyAll(db)).toMatchObject(broken(first, 3, why));
  });

  test('noemt een weggehaalde gebeurtenis, in het midden, aan het einde, en alle', async () => {
    await db.asSuperuser('delete from event where stream_id = $1 and version = 2', [first]);
    expect(await verifyAll(db)).toMatchObject(broken(first, 2, 'event-missing'));
    await db.asSuperuser('delete from event where stream_id = $1 and version > 1', [first]);
    expect(await verifyAll(db)).toMatchObject(broken(first, 2, 'end-missing'));
    await db.asSuperuser('delete from event where stream_id = $1', [first]);
    expect(await verifyAll(db)).toMatchObject(broken(first, 1, 'end-missing'));
  });

  test('noemt verwisselde gebeurtenissen', async () => {
    await db.asSuperuser('update event set version = 5 - version + 100 where stream_id = $1 and version in (2, 3)', [
      first,
    ]);
    await db.asSuperuser('update event set version = version - 100 where version > 100');
    expect(await verifyAll(db)).toMatchObject(broken(first, 2, 'header-changed'));
  });

  test('noemt een gebeurtenis die naar een ander dossier is verplaatst', async () => {
    await db.asSuperuser('update event set stream_id = $1, version = 5 where stream_id = $2 and version = 5', [
      second,
      first,
    ]);
    const { breaks } = await verifyAll(db);
    expect(breaks).toEqual([
      { streamId: first, version: 5, why: 'end-missing' },
      { streamId: second, version: 5, why: 'header-changed' },
    ]);
  });

  test('noemt een reeks zonder genoteerd einde', async () => {
    await db.asSuperuser('delete from stream_head where stream_id = $1', [second]);
    expect(await verifyAll(db)).toMatchObject(broken(second, 1, 'event-added'));
  });
});

describe('een notitie die elders werd bewaard', () => {
  const note = async () => {
    const ends: ChainEnd[] = [];
    await verifyAll(db, { onEnd: (end) => ends.push(end) });
    return new Map(ends.map(({ streamId, version, hash }) => [streamId, { version, hash }]));
  };

  test('past nog nadat er gebeurtenissen bij zijn gekomen', async () => {
    const against = await note();
    expect([...against.keys()].sort()).toEqual([first, second]);
    await add(first, 5, 1);
    await add(randomUUID(), 0, 1);
    expect(await verifyAll(db, { against })).toMatchObject({ streams: 3, brokenStreams: 0 });
  });

  test('toont een geschiedenis die in haar geheel is herschreven, en die vanzelf wel sluit', async () => {
    const against = await note();
    await db.asSuperuser('delete from event where stream_id = $1', [first]);
    await db.asSuperuser('delete from stream_head where stream_id = $1', [first]);
    await db.asSuperuser('delete from subject_key where stream_id = $1', [first]);
    await add(first, 0, 6);
    expect(await verifyAll(db)).toMatchObject({ brokenStreams: 0 });
    expect(await verifyAll(db, { against })).toMatchObject(broken(first, 5, 'content-changed'));
  });

  test('toont een ingekorte en een verdwenen reeks, ook als het einde is meeveranderd', async () => {
    const against = await note();
    await db.asSuperuser('delete from event where stream_id = $1 and version > 3', [first]);
    await db.asSuperuser(
      `update stream_head h set version = 3, hash = e.hash from event e
       where e.stream_id = h.stream_id and e.version = 3 and h.stream_id = $1`,
      [first],
    );
    await db.asSuperuser('delete from event where stream_id = $1', [second]);
    await db.asSuperuser('delete from stream_head where stream_id = $1', [second]);
    expect(await verifyAll(db)).toMatchObject({ brokenStreams: 0 });
    expect((await verifyAll(db, { against })).breaks).toEqual([
      { streamId: first, version: 4, why: 'end-missing' },
      { streamId: second, version: 1, why: 'end-missing' },
    ]);
  });
});
