// The rule of departure-reasoned.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { departureReasoned } from './departure-reasoned.ts';

describe('Afwijken van het belang van het kind is uitgelegd', () => {
  test('afwijken zonder redenen (GC 14, 97)', () => {
    expect(
      outcomeOf(departureReasoned, 'expulsion', { departs_from_interests: true, departure_reasons_given: false }),
    ).toBe('breached');
  });

  test('afwijken en over redenen niets bekend is zonder redenen (GC 14, 97)', () => {
    expect(outcomeOf(departureReasoned, 'expulsion', { departs_from_interests: true })).toBe('breached');
  });

  test('afwijken met redenen (GC 14, 97)', () => {
    expect(
      outcomeOf(departureReasoned, 'expulsion', { departs_from_interests: true, departure_reasons_given: true }),
    ).toBe('met');
  });

  test('niet bekend of het besluit afwijkt (GC 14, 97)', () => {
    expect(outcomeOf(departureReasoned, 'expulsion', { departure_reasons_given: true })).toBe('missing');
  });

  test('het besluit wijkt niet af (GC 14, 97)', () => {
    expect(outcomeOf(departureReasoned, 'expulsion', { departs_from_interests: false })).toBe('not-applicable');
  });
});
