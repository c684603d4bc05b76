// Three outcomes: something is restricted, nothing is, and nothing is known of it. A warning that a person looks at, and no stop.
import { describe, expect, it } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { restrictedDataUnused } from './restricted-data-unused.ts';

const outcome = (facts: Facts) => outcomeOf(restrictedDataUnused, 'separation', facts);

describe('wat nu niet mag worden gebruikt', () => {
  it('vraagt iemand om na te gaan of het besluit ook zonder klopt; AVG art. 18', () => {
    expect(outcome({ entries_under_restriction: 1 })).toBe('for-human');
  });

  it('vraagt niets waar niets is beperkt, of waar daarover niets bekend is; AVG art. 18', () => {
    expect(outcome({ entries_under_restriction: 0 })).toBe('not-applicable');
    expect(outcome({})).toBe('not-applicable');
  });

  it('houdt niets tegen: een waarschuwing; AVG art. 18', () => {
    expect(restrictedDataUnused.effect).toBe('warns');
  });
});
