import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { openedStream } from '../../tests/support/streams.ts';
import { inTransaction } from './database.ts';
import { type DueRow, listByDue, nextDueOf, putDueRows } from './due-store.ts';
import { clearViews, putWorklistRows } from './view-store.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

let numbers = 0;
const kept = async (rows: readonly Partial<DueRow>[], involved = ['coa', 'ind']): Promise<string> => {
  numbers += 1;
  const dossierId = await openedStream(db);
  await inTransaction(db, async (tx) => {
    const row = {
      ...{
        persons: null,
        familyId: null,
        reference: `K-2026-${20_000 + numbers}`,
        openedOn: '2026-01-31',
        capacities: [],
      },
      ...{ updatedAt: '2026-03-02T09:30:00.123Z', waitsFor: 'hearing', measure: null, content: { name: 'Amira' } },
    };
    await putWorklistRows(
      tx,
      dossierId,
      involved.map((organisation) => ({ ...row, organisation })),
    );
    await putDueRows(
      tx,
      dossierId,
      rows.map((row, index) => ({
        ...{ organisation: 'coa', capacities: [], key: `T-1${index}`, dueOn: '2026-03-10', lapses: false },
        ...row,
      })),
    );
  });
  return dossierId;
};
const list = (today: string, more: object = {}) =>
  inTransaction(db, (tx) => listByDue(tx, { organisation: 'coa', today, limit: 50, ...more }));
const idsOf = (rows: readonly { readonly dossierId: string }[]) => rows.map(({ dossierId }) => dossierId);

describe('de werkvoorraad op termijn', () => {
  test('zet de eerste dag bovenaan, elk dossier één keer, alleen voor wie de termijn houdt', async () => {
    await inTransaction(db, clearViews);
    const later = await kept([{ dueOn: '2026-03-12' }, { dueOn: '2026-03-20' }]);
    const first = await kept([{ dueOn: '2026-03-30' }, { dueOn: '2026-03-05' }]);
    await kept([{ organisation: 'ind' }]);
    await kept([{}], ['ind']);
    expect(await list('2026-03-01')).toEqual([
      { dossierId: first, dueOn: '2026-03-05', key: 'T-11' },
      { dossierId: later, dueOn: '2026-03-12', key: 'T-10' },
    ]);
  });

  test('houdt wat niet is gehaald, en laat los wat voorbij kon gaan', async () => {
    await inTransaction(db, clearViews);
    const missed = await kept([{ dueOn: '2026-03-01' }]);
    const lapsed = await kept([{ dueOn: '2026-03-01', lapses: true }, { dueOn: '2026-03-20' }]);
    expect(await list('2026-03-01')).toMatchObject([{ dueOn: '2026-03-01' }, { dueOn: '2026-03-01' }]);
    expect(await list('2026-03-02')).toMatchObject([
      { dossierId: missed, dueOn: '2026-03-01' },
      { dossierId: lapsed, dueOn: '2026-03-20' },
    ]);
    const next = await inTransaction(db, (tx) => nextDueOf(tx, [lapsed], { organisation: 'coa', today: '2026-03-02' }));
    expect(next).toMatchObject([{ dueOn: '2026-03-20', key: 'T-11' }]);
  });

  test('geeft bladzijden die samen de hele lijst zijn', async () => {
    await inTransaction(db, clearViews);
    for (const dueOn of ['2026-03-04', '2026-03-02', '2026-03-04', '2026-03-04', '2026-03-03']) await kept([{ dueOn }]);
    const whole = idsOf(await list('2026-03-01'));
    const parts: string[] = [];
    for (let after: object | undefined; ; ) {
      const page = await list('2026-03-01', { limit: 2, ...(after && { after }) });
      parts.push(...idsOf(page));
      after = page.at(-1);
      if (after === undefined) break;
    }
    expect(whole).toHaveLength(5);
    expect(parts).toEqual(whole);
  });
});
