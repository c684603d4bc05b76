// One event in two parts: whole for whoever may read its compartment, without what lies there for the others.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { coreOn, GUARDIAN, OFFICER, rulesFor, setRules } from '../../tests/support/acting.ts';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import type { Acting } from './acting.ts';
import { inTransaction } from './database.ts';
import { openWithPlaceKey } from './envelope-parts.ts';
import { append, type NewEvent, placeOf, readStream } from './event-store.ts';
import { readSealed } from './sealed-events.ts';
import { putStreamAccess, wholeOrganisation } from './stream-access.ts';
import { destroyKey } from './stream-keys.ts';
import { verifyAll } from './verify.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  await setRules(db, [
    ...rulesFor(GUARDIAN, [
      { category: 'identity', giver: 'any' },
      { category: 'views', giver: 'any' },
      { category: 'care', giver: 'any' },
    ]),
    ...rulesFor(OFFICER, [
      { category: 'identity', giver: 'any' },
      { category: 'views', giver: 'any' },
    ]),
  ]);
});
afterAll(() => db.close());

const CANARY = 'kanarie-7f3a';
const at = '2026-03-02T09:30:00.000Z';
const opened: NewEvent = { event: { type: 'DossierOpened' }, category: 'identity' };
const heard = { type: 'ChildHeard', summary: 'wil naar school' };
const words: NewEvent = {
  ...{ event: { ...heard, own: CANARY } as never, category: 'views', compartment: 'protection', outside: heard },
};
const care: NewEvent = {
  event: { type: 'CareNoted', text: CANARY } as never,
  category: 'care',
  compartment: 'protection',
};
const hidden: NewEvent = { ...care, category: 'views' };
const note: NewEvent = { event: { type: 'NoteKept', text: CANARY } as never, category: 'views', compartment: 'notes' };

const dossier = async (...events: readonly NewEvent[]): Promise<string> => {
  const streamId = randomUUID();
  const meta = { recordedAt: at, actorFunction: 'guardian@nidos', commandId: randomUUID() };
  await inTransaction(
    db,
    async (tx) => {
      await append(tx, { streamId, kind: 'dossier', expectedVersion: 0, events: events.slice(0, 1), meta });
      await append(tx, { streamId, kind: 'dossier', expectedVersion: 1, events: events.slice(1), meta });
      await putStreamAccess(tx, streamId, ['nidos', 'ind'].map(wholeOrganisation));
    },
    { as: coreOn(streamId) },
  );
  return streamId;
};
const read = async (id: string, as: Acting) => (await inTransaction(db, (tx) => readStream(tx, id), { as })).events;

describe('wat in een afgesloten deel ligt', () => {
  test('leest wie daarvan iets mag lezen in zijn geheel, en een ander zonder dat deel; AVG art. 5', async () => {
    const id = await dossier(opened, words);
    expect(await read(id, GUARDIAN)).toMatchObject([{}, { version: 2, event: { own: CANARY } }]);
    const [, outside] = await read(id, OFFICER);
    expect(outside).toMatchObject({ version: 2, type: 'ChildHeard', withheld: 'protection' });
    expect(outside?.event).toEqual(heard);
  });

  test('is er voor een ander niet, als er niets van daarbuiten ligt: ook niet in het versienummer', async () => {
    const id = await dossier(opened, words, care, hidden);
    expect((await read(id, GUARDIAN)).map(({ version }) => version)).toEqual([1, 2, 3, 4]);
    expect(await inTransaction(db, (tx) => readStream(tx, id), { as: OFFICER })).toMatchObject({
      ...{ state: 'readable', version: 2, events: [{ version: 1 }, { version: 2 }] },
    });
  });

  test('opent met de sleutel van zijn eigen deel: notities niet met die van bescherming', async () => {
    const id = await dossier(opened, note, hidden);
    expect((await read(id, coreOn(id))).map(({ version }) => version)).toEqual([1, 2, 3]);
    expect((await read(id, GUARDIAN)).map(({ version }) => version)).toEqual([1, 3]);
  });

  test('gaat met een bewijs mee zoals het is verzegeld, met de sleutels van wat de lezer mag lezen; AVG art. 5', async () => {
    const id = await dossier(opened, words, care);
    const taken = (reader: typeof GUARDIAN) =>
      inTransaction(db, (tx) => readSealed(tx, id, 9, { core: coreOn(id, reader), reader }));
    const contents = (events: Awaited<ReturnType<typeof taken>>) =>
      events.map(
        ({ key, envelope, version, type }) => key && openWithPlaceKey(key, envelope, placeOf(id, version, type)),
      );
    expect(contents(await taken(GUARDIAN))).toEqual([opened.event, words.event, care.event]);
    expect(contents(await taken(OFFICER))).toEqual([opened.event, heard, null]);
    const bytes = (await taken(OFFICER)).map(({ envelope }) => envelope.toString('hex'));
    expect(bytes).toEqual((await taken(GUARDIAN)).map(({ envelope }) => envelope.toString('hex')));
  });

  test('ligt als één geheel in de keten, en gaat met het vernietigen van de sleutels in zijn geheel verloren', async () => {
    const id = await dossier(opened, words, note);
    const kept = 'select count(wrapped)::int as n from compartment_key where stream_id = $1';
    expect(await db.asSuperuser(kept, [id])).toEqual([{ n: 2 }]);
    await inTransaction(db, (tx) => destroyKey(tx, id, 'bewaartermijn', at));
    expect(await db.asSuperuser(kept, [id])).toEqual([{ n: 0 }]);
    expect(await inTransaction(db, (tx) => readStream(tx, id))).toMatchObject({ state: 'destroyed', version: 3 });
    expect(await verifyAll(db)).toMatchObject({ brokenStreams: 0 });
  });

  test('staat nergens in de database leesbaar: in geen kolom van geen tabel', async () => {
    await dossier(opened, words, care, note);
    const tables = await db.asSuperuser<{ name: string }>(
      `select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'voorop'`,
    );
    expect(tables.length).toBeGreaterThan(15);
    for (const { name } of tables) {
      const found = await db.asSuperuser(`select 1 from ${name} t where t::text like $1 or t::text like $2`, [
        `%${CANARY}%`,
        `%${Buffer.from(CANARY).toString('hex')}%`,
      ]);
      expect(found, name).toEqual([]);
    }
  });
});
