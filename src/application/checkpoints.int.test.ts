// Checkpoints over the ends of all chains: made by what changed, delivered as files, and what comes to light when somebody with
// every right over the database touches the past.
import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { openedStream } from '../../tests/support/streams.ts';
import { type Delivered, faultsBetween, faultsIn } from '../domain/proof/compare-checkpoints.ts';
import { inTransaction } from '../store/database.ts';
import { append, sha256 } from '../store/event-store.ts';
import { verifies } from '../store/signing.ts';
import { destroyKey } from '../store/stream-keys.ts';
import { verifyAll } from '../store/verify.ts';
import { verifyCheckpoints } from '../store/verify-checkpoints.ts';
import { checkpointFile, deliveredIn } from './checkpoint-file.ts';
import { makeCheckpoint } from './make-checkpoint.ts';

let office: TestOffice;
beforeEach(async () => {
  office = await testOffice();
  await openedStream(office.db);
  await openedStream(office.db, 'family');
});
afterEach(() => office.db.close());

const make = () => makeCheckpoint(office, { key: office.signingKey });
const fileOf = async (number: number, since?: number): Promise<Delivered> => {
  const file = await inTransaction(office.db, (tx) => checkpointFile(tx, number, since));
  const read = deliveredIn(JSON.stringify(file));
  if (!('delivered' in read)) throw new Error(`no file: ${JSON.stringify(read)}`);
  return read.delivered;
};
const more = (streamId: string, expectedVersion: number) =>
  inTransaction(office.db, (tx) =>
    append(tx, {
      ...{ streamId, kind: 'dossier', expectedVersion, events: [{ event: { type: 'ChildHeard' }, category: 'views' }] },
      meta: { recordedAt: '2026-03-02T09:30:00.000Z', actorFunction: 'guardian@nidos', commandId: randomUUID() },
    }),
  );
const crypto = { sha256, verifies };

describe('een anker over alle reeksen', () => {
  test('bevat elk einde een keer, en daarna alleen wat veranderde — eis F1', async () => {
    const streamId = await openedStream(office.db);
    expect(await make()).toMatchObject({
      made: true,
      changed: 3,
      checkpoint: { statement: { number: 1, streams: 3, events: 3, treeSize: 3, previous: null } },
    });
    await more(streamId, 1);
    expect(await make()).toMatchObject({
      changed: 1,
      checkpoint: { statement: { number: 2, events: 4, treeSize: 4 } },
    });
    expect(await make()).toMatchObject({
      made: true,
      changed: 0,
      checkpoint: { statement: { number: 3, treeSize: 4 } },
    });
    expect(await makeCheckpoint(office, { key: office.signingKey, onlyChanged: true })).toMatchObject({ made: false });
    const unlessSince = new Date(office.now().getTime() - 1);
    expect(await makeCheckpoint(office, { key: office.signingKey, unlessSince })).toMatchObject({ made: false });
  });

  test('past als bestand op elk later anker, ook met andere ertussen — eis F3', async () => {
    await make();
    const streamId = await openedStream(office.db);
    await make();
    await more(streamId, 1);
    await make();
    const files = [await fileOf(1), await fileOf(2), await fileOf(3)] as const;
    for (const file of files) expect(faultsIn(file, crypto)).toEqual([]);
    expect(faultsBetween(files[0], files[1], crypto)).toEqual([]);
    expect(faultsBetween(files[0], files[2], crypto)).toBe('apart');
    const far = await fileOf(3, 1);
    expect(faultsIn(far, crypto)).toEqual([]);
    expect(faultsBetween(files[0], far, crypto)).toEqual([]);
  });

  test('vertelt in het bestand niets van een dossier: geen kenmerk en geen zegel — eis D4', async () => {
    const dossierId = await opened(office, person('guardian'));
    await make();
    const text = JSON.stringify(await inTransaction(office.db, (tx) => checkpointFile(tx, 1)));
    const [head] = await office.db.asSuperuser<{ hash: Buffer }>('select hash from stream_head where stream_id = $1', [
      dossierId,
    ]);
    expect(text).not.toContain(dossierId);
    expect(text).not.toContain(head?.hash.toString('base64'));
    expect(text).not.toContain(head?.hash.toString('hex'));
  });

  test('sluit ook nadat de sleutel van een kind is vernietigd — eis F7', async () => {
    const streamId = await openedStream(office.db);
    await make();
    await inTransaction(office.db, (tx) => destroyKey(tx, streamId, 'bewaartermijn', '2026-03-02T09:30:00.000Z'));
    expect(await verifyCheckpoints(office.db, await fileOf(1))).toMatchObject({ faults: [], breaks: [] });
  });
});

describe('wie het verleden herschrijft', () => {
  /** Puts another history in the place of this one, whole in itself. */
  const rewritten = async (streamId: string): Promise<void> => {
    for (const table of ['event', 'stream_head', 'subject_key'])
      await office.db.asSuperuser(`delete from ${table} where stream_id = $1`, [streamId]);
    await more(streamId, 0);
    await more(streamId, 1);
  };

  test('valt door de mand op het eigen anker van de database — eis F1', async () => {
    const streamId = await openedStream(office.db);
    await make();
    await rewritten(streamId);
    expect(await verifyAll(office.db)).toMatchObject({ brokenStreams: 0 });
    expect(await verifyCheckpoints(office.db)).toMatchObject({
      breaks: [{ streamId, version: 1, why: 'content-changed' }],
    });
  });

  test('valt ook met een nieuw getekend anker door de mand op het bestand bij de toezichthouder — eis F3', async () => {
    const streamId = await openedStream(office.db);
    await make();
    const kept = await fileOf(1);
    await rewritten(streamId);
    for (const table of ['checkpoint', 'checkpoint_leaf', 'checkpoint_node'])
      await office.db.asSuperuser(`delete from ${table}`);
    await make();
    expect(await verifyCheckpoints(office.db)).toMatchObject({ faults: [], breaks: [] });
    const found = await verifyCheckpoints(office.db, kept);
    expect(found.faults).toEqual([{ number: 1, why: 'not-the-delivered-one' }]);
    expect(found.breaks.map((each) => each.streamId)).toContain(streamId);
    const now = await fileOf(1);
    expect(faultsIn(now, crypto)).toEqual([]);
    expect(faultsBetween(kept, now, crypto)).toEqual(['same-number-other-content']);
  });

  test.each([
    [
      'een blad',
      `update checkpoint_leaf set salt = set_byte(salt, 0, get_byte(salt, 0) # 1) where index = 1`,
      'tree-changed',
    ],
    [
      'een tak',
      `update checkpoint_node set hash = set_byte(hash, 0, get_byte(hash, 0) # 1) where level = 1`,
      'tree-changed',
    ],
    ['een weggehaald blad', 'delete from checkpoint_leaf where index = 1', 'tree-changed'],
    [
      'een getal in de verklaring',
      `update checkpoint set statement = jsonb_set(statement, '{events}', '9')`,
      'signature-wrong',
    ],
    ['het moment', `update checkpoint set made_at = made_at + interval '1 second'`, 'statement-changed'],
    [
      'de handtekening',
      'update checkpoint set signature = set_byte(signature, 3, get_byte(signature, 3) # 1)',
      'signature-wrong',
    ],
    [
      'de sleutel',
      'update checkpoint set public_key = set_byte(public_key, 3, get_byte(public_key, 3) # 1)',
      'signature-wrong',
    ],
    ['een weggehaald anker', 'delete from checkpoint where number = 1', 'missing'],
  ])('wordt gevonden aan %s', async (_, change, why) => {
    await make();
    await openedStream(office.db);
    await make();
    await office.db.asSuperuser(change);
    const { faults } = await verifyCheckpoints(office.db);
    expect(faults.map((each) => each.why)).toContain(why);
  });

  test('kan met de rechten van de toepassing niets aan een anker veranderen — eis F1', async () => {
    await make();
    for (const sql of ['delete from checkpoint', 'update checkpoint_leaf set version = 9', 'truncate checkpoint_node'])
      await expect(inTransaction(office.db, (tx) => tx.query(sql))).rejects.toThrow(/permission denied/);
  });
});
