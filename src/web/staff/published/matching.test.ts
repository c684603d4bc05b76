import { describe, expect, test } from 'vitest';
import type { PublishedItem } from '../../../contract/published.ts';
import { distinct, matches } from './matching.ts';

const decision: PublishedItem = {
  id: 'x',
  body: 'CRC',
  name: 'Ö.D. v. Spain',
  number: 'CRC/C/80/D/4/2016',
  date: null,
  respondent: 'Spain',
  measure: 'pushback',
  verified: true,
  expected: 'breach',
  contested: false,
  scored: true,
  counts: { facts: 0, tribunal: 0, ours: { met: 0, breached: 0, missing: 0, 'for-human': 0, 'not-applicable': 0 } },
};
const anything = { text: '', body: '', measure: '' };

describe('zoeken in gepubliceerde beslissingen', () => {
  test('zonder filter wordt alles gevonden', () => {
    expect(matches(decision, anything)).toBe(true);
  });

  test('elk getypt woord moet ergens voorkomen, zonder accenten en hoofdletters', () => {
    expect(matches(decision, { ...anything, text: 'spain o.d.' })).toBe(true);
    expect(matches(decision, { ...anything, text: 'spain france' })).toBe(false);
    expect(matches(decision, { ...anything, text: 'spanje' })).toBe(true);
  });

  test('instantie en maatregel moeten precies kloppen', () => {
    expect(matches(decision, { ...anything, body: 'ECtHR' })).toBe(false);
    expect(matches(decision, { ...anything, measure: 'pushback' })).toBe(true);
    expect(matches(decision, { ...anything, measure: 'detention' })).toBe(false);
  });

  test('keuzes van een filter staan één keer in de lijst, op alfabet', () => {
    expect(distinct(['ECtHR', 'CRC', 'ECtHR'])).toEqual(['CRC', 'ECtHR']);
  });
});
