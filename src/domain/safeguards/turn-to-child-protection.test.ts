// The finding that stands for everything behind the wall: always the same, and never met.
import { describe, expect, test } from 'vitest';
import { outcomeOf, situation } from '../../../tests/support/situations.ts';
import { AS_SET } from './parameters.ts';
import { turnToChildProtection } from './turn-to-child-protection.ts';

describe('wat achter de muur ligt', () => {
  test('houdt een besluit tegen (JGC 3/22 par. 17)', () => {
    expect(outcomeOf(turnToChildProtection, 'expulsion', { open_behind_the_wall: true })).toBe('breached');
  });

  test('steunt nooit een besluit: er is geen uitkomst die zegt dat er niets is (JGC 3/22 par. 17)', () => {
    expect(outcomeOf(turnToChildProtection, 'expulsion', { open_behind_the_wall: false })).toBe('not-applicable');
    expect(outcomeOf(turnToChildProtection, 'expulsion', {})).toBe('not-applicable');
  });

  test('zegt in elk geval hetzelfde, en niets van de oorzaak (JGC 3/22 par. 17)', () => {
    const found = (facts: object) =>
      turnToChildProtection.check(situation('expulsion', { open_behind_the_wall: true, ...facts }), AS_SET);
    expect(found({ victim_of_trafficking: true })).toEqual(found({ child_disability: true }));
    expect(found({})).toEqual({ outcome: 'breached', because: ['open_behind_the_wall'], missing: [] });
  });
});
