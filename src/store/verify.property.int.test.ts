// Whatever somebody with every right over the database does to the events of a stream, verify finds it: by the chain alone, or, where the
// chain was made to fit again, against the checkpoint that was made before.
import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { makeCheckpoint } from '../application/make-checkpoint.ts';
import { inTransaction } from './database.ts';
import { append } from './event-store.ts';
import { signingKeyOf } from './signing.ts';
import { verifyAll } from './verify.ts';
import { verifyCheckpoints } from './verify-checkpoints.ts';

const EVENTS = 6;
let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

const add = (streamId: string, expectedVersion: number, count: number) =>
  inTransaction(db, (tx) =>
    append(tx, {
      ...{ streamId, kind: 'dossier', expectedVersion },
      events: Array.from({ length: count }, () => ({
        event: { type: 'ChildHeard', at: randomUUID() },
        category: 'views',
      })),
      meta: { recordedAt: '2026-03-02T09:30:00.000Z', actorFunction: 'guardian@nidos', commandId: randomUUID() },
    }),
  );
const brokenIn = async (streamId: string): Promise<boolean> => {
  const [chains, kept] = [await verifyAll(db), await verifyCheckpoints(db)];
  return [...chains.breaks, ...kept.breaks].some((each) => each.streamId === streamId);
};
/** Leaves the database as whole as it was before this stream: the next case begins clean. */
const forget = async (streamId: string): Promise<void> => {
  for (const table of ['event', 'stream_head', 'subject_key'])
    await db.asSuperuser(`delete from ${table} where stream_id = $1`, [streamId]);
  for (const table of ['checkpoint', 'checkpoint_leaf', 'checkpoint_node'])
    await db.asSuperuser(`delete from ${table}`);
};

const anyByte = (column: string) =>
  fc
    .tuple(fc.nat(15), fc.integer({ min: 1, max: 255 }))
    .map(([at, flip]) => `${column} = set_byte(${column}, ${at}, get_byte(${column}, ${at}) # ${flip})`);
const anyColumn = fc.oneof(
  ...['header', 'envelope', 'prev_hash', 'hash'].map(anyByte),
  fc.constantFrom(
    `stream_kind = 'family'`,
    `type = type || 'x'`,
    `category = category || 'x'`,
    `actor_function = 'decision-officer@ind'`,
    'command_id = gen_random_uuid()',
  ),
  fc.integer({ min: 1, max: 1_000_000_000 }).map((n) => `recorded_at = recorded_at + interval '${n} microsecond'`),
);

const HEAD_FOLLOWS = `update stream_head h set (version, hash) = (
  select e.version, e.hash from event e where e.stream_id = h.stream_id order by e.version desc limit 1) where h.stream_id = $1`;

type Attack = { readonly name: string; readonly run: (streamId: string) => Promise<unknown> };
const on = (sql: string): Attack => ({ name: sql, run: (streamId) => db.asSuperuser(sql, [streamId]) });
/** The last event has no later one to be out of order with: its place in the list is sealed by nothing. */
const middle = fc.integer({ min: 1, max: EVENTS - 1 });
const anyAttack: fc.Arbitrary<Attack> = fc.oneof(
  fc
    .tuple(anyColumn, middle)
    .map(([set, at]) => on(`update event set ${set} where stream_id = $1 and version = ${at}`)),
  fc.integer({ min: 1, max: EVENTS }).map((at) => on(`delete from event where stream_id = $1 and version = ${at}`)),
  fc
    .tuple(middle, middle)
    .filter(([one, other]) => one !== other)
    .map(
      ([one, other]): Attack => ({
        name: `swap ${one} ${other}`,
        run: async (streamId) => {
          const moves = [
            `version = 99 where version = ${one}`,
            `version = ${one} where version = ${other}`,
            `version = ${other} where version = 99`,
          ];
          for (const move of moves) await db.asSuperuser(`update event set ${move} and stream_id = $1`, [streamId]);
        },
      }),
    ),
  fc.constant(
    on(`insert into event (stream_id, stream_kind, version, type, category, recorded_at, actor_function, command_id, header, envelope, prev_hash, hash)
    select stream_id, stream_kind, version + 1, type, category, recorded_at, actor_function, command_id, header, envelope, prev_hash, hash
    from event where stream_id = $1 order by version desc limit 1`),
  ),
  middle.map(
    (at): Attack => ({
      name: `cut after ${at}, head made to fit`,
      run: async (streamId) => {
        await db.asSuperuser(`delete from event where stream_id = $1 and version > ${at}`, [streamId]);
        await db.asSuperuser(HEAD_FOLLOWS, [streamId]);
      },
    }),
  ),
  fc.integer({ min: 1, max: EVENTS * 2 }).map(
    (count): Attack => ({
      name: `written anew with ${count} events`,
      run: async (streamId) => {
        for (const table of ['event', 'stream_head', 'subject_key'])
          await db.asSuperuser(`delete from ${table} where stream_id = $1`, [streamId]);
        await add(streamId, 0, count);
      },
    }),
  ),
  fc.constant<Attack>({
    name: 'taken away as a whole',
    run: async (streamId) => {
      for (const table of ['event', 'stream_head', 'subject_key'])
        await db.asSuperuser(`delete from ${table} where stream_id = $1`, [streamId]);
    },
  }),
);

describe('knoeien met de tabel van gebeurtenissen', () => {
  test('wordt altijd gevonden, in welke kolom, op welke plaats en hoe volledig ook — eis F1', () =>
    fc.assert(
      fc.asyncProperty(anyAttack, async ({ name, run }) => {
        const streamId = randomUUID();
        await add(streamId, 0, EVENTS);
        if (!db.masterKey) throw new Error('no master key');
        await makeCheckpoint({ db, now: () => new Date() }, { key: signingKeyOf(db.masterKey) });
        expect(await brokenIn(streamId)).toBe(false);
        await run(streamId);
        expect(await brokenIn(streamId), name).toBe(true);
        await forget(streamId);
      }),
      { numRuns: 80 },
    ));
});
