import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { merged } from './draft-merge.ts';

const base = { words: '', summary: 'Eerst.', topics: [] as string[] };

describe('twee concepten van één formulier', () => {
  test('wat maar op één plek is veranderd, komt mee', () => {
    const here = { ...base, words: 'Hier.' };
    const there = { ...base, topics: ['school'] };
    expect(merged(base, here, there)).toEqual({ values: { ...base, words: 'Hier.', topics: ['school'] }, both: [] });
  });

  test('wat op beide plekken anders is, kiest een mens; tot dan blijft staan wat hier staat', () => {
    const found = merged(base, { ...base, words: 'Hier.' }, { ...base, words: 'Daar.' });
    expect(found).toEqual({ values: { ...base, words: 'Hier.' }, both: ['words'] });
  });

  test('hetzelfde getypt is geen verschil', () => {
    const same = { ...base, topics: ['school'] };
    expect(merged(base, same, { ...same })).toEqual({ values: same, both: [] });
  });

  test('niets gaat verloren: elke tekst die nieuw is, staat er nog of wacht op een keuze', () => {
    const form = fc.record({ a: fc.string(), b: fc.string(), c: fc.string() });
    fc.assert(
      fc.property(form, form, form, (from, here, there) => {
        const { values, both } = merged(from, here, there);
        for (const field of ['a', 'b', 'c'] as const) {
          if (here[field] !== from[field]) expect(values[field]).toBe(here[field]);
          const isNewThere = there[field] !== from[field] && there[field] !== here[field];
          if (isNewThere) expect(values[field] === there[field] || both.includes(field)).toBe(true);
        }
      }),
    );
  });
});
