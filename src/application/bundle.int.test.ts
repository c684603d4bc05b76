// The bundle of a dossier: whole and checkable without Voorop, open as far as the table says, and never for a migration authority.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../tests/support/commands.ts';
import { adoptedPermit, give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { BundleFile } from '../contract/bundle.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { inTransaction } from '../store/database.ts';
import { destroyKey } from '../store/stream-keys.ts';
import { verifyAll } from '../store/verify.ts';
import { bundleFits, checkBundleFile } from './check-bundle.ts';
import { checkpointFile, deliveredIn } from './checkpoint-file.ts';
import { makeBundle } from './make-bundle.ts';
import { makeCheckpoint } from './make-checkpoint.ts';

let office: TestOffice;
let dossierId: string;
const guardian = person('guardian', 'protection');
const ASKED = { use: 'court', why: 'De rechter vraagt het hele dossier.' } as const;

beforeAll(async () => {
  office = await testOffice();
  dossierId = await opened(office, guardian, { involved: ['ind', 'rvdk', 'advocatuur', 'kinderombudsman'] });
  await give(office, guardian, dossierId, command('RecordLivingPeriod'));
  await adoptedPermit(office, dossierId);
});
afterAll(() => office.db.close());

const bundleFor = async (actor: Actor): Promise<BundleFile> => {
  const made = await makeBundle(office, actor, { dossierId, ...ASKED });
  if (made.kind !== 'found') throw new Error(`no bundle for ${actor.role}: ${made.kind}`);
  return made.value;
};
const check = (file: BundleFile, beside = {}) => checkBundleFile(JSON.stringify(file), beside);

describe('een bundel', () => {
  test('sluit, zonder anker en daarna met — eis F1', async () => {
    const before = check(await bundleFor(guardian));
    expect(before).toMatchObject({ kind: 'checked', checkpoint: null, checked: { faults: [], anchoredTo: 0 } });
    await makeCheckpoint(office, { key: office.signingKey });
    const after = check(await bundleFor(guardian));
    expect(after).toMatchObject({ checkpoint: 1, checked: { faults: [] } });
    expect(after.kind === 'checked' && after.checked.anchoredTo).toBeGreaterThan(3);
    expect(bundleFits(after)).toBe(true);
  });

  test('is te leggen naast een anker en een sleutel die elders zijn bewaard — eis F3', async () => {
    const kept = deliveredIn(JSON.stringify(await inTransaction(office.db, (tx) => checkpointFile(tx, 1))));
    if (!('delivered' in kept)) throw new Error('no checkpoint');
    const file = await bundleFor(guardian);
    const beside = { checkpoint: kept.delivered, publicKey: office.signingKey.publicKey.toString('base64') };
    expect(check(file, beside)).toMatchObject({ keptCheckpoint: 'same', keptKey: 'same' });
    const other = { ...kept.delivered, statement: { ...kept.delivered.statement, events: 999 } };
    expect(check(file, { checkpoint: other, publicKey: 'anders' })).toMatchObject({
      keptCheckpoint: 'other',
      keptKey: 'other',
    });
  });

  test('opent voor elk wat de tabel geeft, en zegt van de rest welke soort het is — AVG art. 5', async () => {
    for (const actor of [guardian, person('investigator', 'protection'), person('ombudsman-researcher')]) {
      const file = await bundleFor(actor);
      const found = check(file);
      expect(found, actor.role).toMatchObject({ checked: { faults: [] } });
      for (const { opens, key, redacted, category } of file.events) {
        expect(key === null).toBe(opens === null);
        expect(redacted === null ? opens : redacted.category).toBe(redacted === null ? 'all' : category);
      }
    }
    const [voogd, toezicht] = [await bundleFor(guardian), await bundleFor(person('ombudsman-researcher'))];
    const living = (file: BundleFile) => file.events.find(({ type }) => type === 'LivingPeriodRecorded');
    expect(living(voogd)?.opens).toBe('all');
    expect(living(toezicht)?.opens).not.toBe('all');
    expect(voogd.receipts.length).toBe(1);
  });

  test('gaat nooit naar een migratiedienst, en zegt haar ook niet of er een dossier is — eis D4', async () => {
    for (const role of ['decision-officer', 'departure-officer', 'border-officer', 'aliens-police-officer'])
      for (const id of [dossierId, '00000000-0000-4000-8000-000000000000'])
        expect(await makeBundle(office, person(role), { dossierId: id, ...ASKED })).toEqual({ kind: 'forbidden' });
  });

  test('sluit ook nadat de sleutels van het kind zijn vernietigd; de keten blijft — eis F7', async () => {
    const taken = await bundleFor(guardian);
    await inTransaction(office.db, (tx) => destroyKey(tx, dossierId, 'bewaartermijn', '2026-03-02T09:30:00.000Z'));
    expect(await verifyAll(office.db)).toMatchObject({ brokenStreams: 0 });
    expect(check(taken)).toMatchObject({ checked: { faults: [] } });
    expect((await makeBundle(office, guardian, { dossierId, ...ASKED })).kind).not.toBe('found');
  });
});
