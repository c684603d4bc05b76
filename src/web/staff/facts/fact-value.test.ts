import { describe, expect, test } from 'vitest';
import { PROVEN_FACTS } from '../../../domain/situation/proven-facts.ts';
import { exampleWords, factValue, isUnderstood, numberOf, RECORDABLE } from './fact-value.ts';

describe('de waarde van een feit', () => {
  test('ja en nee zijn iets anders dan niet ingevuld (IVRK 3)', () => {
    expect(factValue('boolean', 'yes')).toBe(true);
    expect(factValue('boolean', 'no')).toBe(false);
    expect(factValue('boolean', '')).toBeUndefined();
  });

  test('een getal mag met een komma, en tekst is geen getal (IVRK 3)', () => {
    expect(numberOf('2,5')).toBe(2.5);
    expect(numberOf(' 0 ')).toBe(0);
    expect(numberOf('drie')).toBeUndefined();
    expect(numberOf('')).toBeUndefined();
  });

  test('een lijst heeft een onderdeel per regel, zonder lege regels (IVRK 3)', () => {
    expect(factValue('list', 'school\n\n voetbal \n')).toEqual(['school', 'voetbal']);
    expect(factValue('list', ' \n')).toBeUndefined();
  });

  test('wat het dossier zelf bewijst, kan niemand kiezen (IVRK 12)', () => {
    const keys: readonly string[] = RECORDABLE.flatMap((topic) => topic.keys);
    expect(keys.filter((key) => (PROVEN_FACTS as readonly string[]).includes(key))).toEqual([]);
    expect(keys.length).toBeGreaterThan(50);
  });

  test('woorden die geen waarborg begrijpt, worden gemeld; de voorbeelden worden wel begrepen (IVRK 3)', () => {
    expect(isUnderstood('facility_kind', 'xyz')).toBe(false);
    for (const word of exampleWords('facility_kind')) expect(isUnderstood('facility_kind', word)).toBe(true);
    expect(isUnderstood('facility_kind', '')).toBe(true);
  });
});
