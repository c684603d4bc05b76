// Cases of interim-measures: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { interimMeasures } from './interim-measures.ts';

describe('de voorlopige maatregel', () => {
  test('is vastgelegd als zij is uitgevoerd (artikel 6 Facultatief Protocol IVRK)', () => {
    expect(outcomeOf(interimMeasures, 'expulsion', { interim_measures_complied: true })).toBe('met');
  });

  test('is geschonden als zij niet is uitgevoerd (artikel 6 Facultatief Protocol IVRK)', () => {
    expect(outcomeOf(interimMeasures, 'expulsion', { interim_measures_complied: false })).toBe('breached');
  });

  test('ontbreekt als er niets bekend is (artikel 6 Facultatief Protocol IVRK)', () => {
    expect(outcomeOf(interimMeasures, 'expulsion', {})).toBe('missing');
  });
});
