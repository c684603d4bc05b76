import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { openedStream } from '../../tests/support/streams.ts';
import { inTransaction } from './database.ts';
import { destroyKey } from './stream-keys.ts';
import {
  clearViews,
  listWorklist,
  putFamilyRow,
  putWorklistRows,
  readFamilyRow,
  readWorklistRows,
  type WorklistQuery,
  type WorklistRow,
} from './view-store.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

let numbers = 0;
/** A dossier with the same row for each of these organisations; gives the row of the first. */
const kept = async (change: Partial<WorklistRow> & { readonly for?: readonly string[] } = {}): Promise<WorklistRow> => {
  numbers += 1;
  const { for: organisations = ['nidos'], ...changed } = change;
  const dossierId = changed.dossierId ?? (await openedStream(db));
  const row = {
    ...{ persons: null, familyId: null, reference: `K-2026-${10_000 + numbers}`, openedOn: '2026-01-31' },
    capacities: ['guardian@protection'],
    ...{ updatedAt: '2026-03-02T09:30:00.123Z', waitsFor: 'hearing', measure: null },
    content: { name: 'Amira' },
    ...changed,
  };
  const rows = organisations.map((organisation) => ({ ...row, organisation }));
  await inTransaction(db, (tx) => putWorklistRows(tx, dossierId, rows));
  return { ...row, dossierId, organisation: organisations[0] as string };
};
const list = (query: WorklistQuery) => inTransaction(db, (tx) => listWorklist(tx, query));

describe('de werklijst', () => {
  test('geeft een rij terug zoals zij is geschreven, en na een nieuwe schrijfbeurt de nieuwe', async () => {
    const row = await kept({ familyId: randomUUID(), measure: 'return', persons: ['p-1'], for: ['ind', 'nidos'] });
    const read = (of: string) => inTransaction(db, (tx) => readWorklistRows(tx, [row.dossierId], of));
    expect(await read('ind')).toEqual([row]);
    const changed = { ...row, waitsFor: 'decision', content: { name: 'Amira B.' } };
    await inTransaction(db, (tx) => putWorklistRows(tx, row.dossierId, [changed]));
    expect(await read('ind')).toEqual([changed]);
    expect(await read('nidos')).toEqual([]);
  });

  test('toont een organisatie alleen wat haar aangaat', async () => {
    const [mine, other] = [await kept({ for: ['rvdk', 'ind'] }), await kept({ for: ['ind'] })];
    const ids = (await list({ organisation: 'rvdk', limit: 50 })).map(({ dossierId }) => dossierId);
    expect(ids).toEqual([mine.dossierId]);
    expect(ids).not.toContain(other.dossierId);
    expect(await list({ organisation: 'coa', limit: 50 })).toEqual([]);
  });

  test('toont een rij voor enkelen alleen aan hen', async () => {
    const own = await kept({ for: ['politie'], persons: ['p-1', 'p-2'] });
    expect(await list({ organisation: 'politie', person: 'p-2', limit: 5 })).toEqual([own]);
    expect(await list({ organisation: 'politie', person: 'p-3', limit: 5 })).toEqual([]);
    expect(await list({ organisation: 'politie', limit: 5 })).toEqual([]);
  });

  test('geeft bladzijden die samen precies de hele lijst zijn, ook bij gelijke momenten', async () => {
    for (const minute of [10, 12, 12, 12, 11, 12, 10])
      await kept({
        for: ['coa'],
        updatedAt: `2026-03-02T09:${minute}:00.000Z`,
        waitsFor: minute === 12 ? 'x' : 'y',
      });
    const whole = await list({ organisation: 'coa', limit: 50 });
    expect(whole.map(({ updatedAt }) => updatedAt.slice(14, 16))).toEqual(['12', '12', '12', '12', '11', '10', '10']);
    const paged: WorklistRow[] = [];
    for (;;) {
      const after = paged.at(-1);
      const page = await list({ organisation: 'coa', limit: 2, ...(after && { after }) });
      paged.push(...page);
      if (page.length < 2) break;
    }
    expect(paged).toEqual(whole);
    expect(await list({ organisation: 'coa', waitsFor: 'y', limit: 50 })).toEqual(whole.slice(4));
  });

  test('houdt namen gesloten, en verliest ze met de sleutel van het kind', async () => {
    const row = await kept({ for: ['juridisch'] });
    const [stored] = await db.asSuperuser<{ content: Buffer }>(
      'select content from worklist_row where dossier_id = $1',
      [row.dossierId],
    );
    expect(stored?.content.toString('latin1')).not.toContain('Amira');
    await inTransaction(db, (tx) => destroyKey(tx, row.dossierId, 'bewaartermijn', row.updatedAt));
    expect(await list({ organisation: 'juridisch', limit: 5 })).toMatchObject([
      { reference: row.reference, content: null },
    ]);
  });

  test('een rij zonder gebeurtenissen bestaat niet', async () => {
    await expect(kept({ dossierId: randomUUID() })).rejects.toThrow('append its first event');
  });
});

test('een gezin komt terug zoals het is geschreven, tot de rijen opnieuw worden gebouwd', async () => {
  const family = { familyId: await openedStream(db, 'family'), involved: ['nidos'], content: { name: 'Gezin B.' } };
  const read = () => inTransaction(db, (tx) => readFamilyRow(tx, family.familyId));
  await inTransaction(db, (tx) => putFamilyRow(tx, { ...family, content: {} }));
  await inTransaction(db, (tx) => putFamilyRow(tx, family));
  expect(await read()).toEqual(family);
  await inTransaction(db, clearViews);
  expect(await read()).toBeUndefined();
});
