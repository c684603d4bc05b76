import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { inTransaction } from './database.ts';
import { nextReference, referenceOf } from './reference.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

/** A quick mixer in place of the keyed print: there are many numbers to try. */
const keyed = (text: string): number => {
  let mixed = 2_166_136_261;
  for (let at = 0; at < text.length; at += 1) mixed = Math.imul(mixed ^ text.charCodeAt(at), 16_777_619);
  return Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 0;
};

describe('het nummer van een dossier', () => {
  test('is van het jaar, en nooit twee keer hetzelfde, ook bij gelijktijdige aanmeldingen', async () => {
    const given = await Promise.all(
      Array.from({ length: 20 }, () => inTransaction(db, (tx) => nextReference(tx, 2026))),
    );
    for (const reference of given) expect(reference).toMatch(/^K-2026-\d{5}$/);
    expect(new Set(given).size).toBe(20);
  });

  test('wordt niet verbruikt door een aanmelding die niet doorging', async () => {
    const undone: string[] = [];
    const work = inTransaction(db, async (tx) => {
      undone.push(await nextReference(tx, 2027));
      throw new Error('toch niet');
    });
    await expect(work).rejects.toThrow();
    expect(await inTransaction(db, (tx) => nextReference(tx, 2027))).toBe(undone[0]);
  });

  test('verraadt geen volgorde of aantal, en is tot het laatste van vijf cijfers uniek', () => {
    const all = Array.from({ length: 99_999 }, (_, n) => referenceOf(2026, n + 1, keyed));
    expect(new Set(all).size).toBe(99_999);
    expect(all.every((reference) => /^K-2026-(?!00000)\d{5}$/.test(reference))).toBe(true);
    const rising = all.slice(1).filter((reference, n) => reference > (all[n] ?? '')).length;
    expect(rising).toBeGreaterThan(45_000);
    expect(rising).toBeLessThan(55_000);
  });

  test('krijgt na vijf cijfers een zesde', () => {
    expect(referenceOf(2026, 100_000, keyed)).toMatch(/^K-2026-[1-9]\d{5}$/);
  });
});
