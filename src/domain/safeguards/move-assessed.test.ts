// The light assessment of a move: asked of every move within reception that works against the child, and never of help.
import { describe, expect, test } from 'vitest';
import { outcomeOf, situation } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { moveAssessed } from './move-assessed.ts';
import { AS_SET } from './parameters.ts';

const of = (facts: Facts) => outcomeOf(moveAssessed, 'reception_placement', facts);

describe('een verhuizing binnen de opvang', () => {
  test('is voor dit kind beoordeeld, met iemand die onafhankelijk is — JGC 3/22 par. 32(f)', () => {
    expect(of({ move_assessed: true, move_assessed_independently: true })).toBe('met');
    expect(of({ move_assessed: false })).toBe('breached');
  });

  test('wacht op wie onafhankelijk is: de opvang alleen is niet genoeg', () =>
    expect(of({ move_assessed: true, move_assessed_independently: false })).toBe('missing'));

  test('vraagt een antwoord met naam waar de mee-ondertekenaar het er niet mee eens is', () =>
    expect(of({ move_assessed: true, move_assessed_independently: true, move_disagreed: true })).toBe('for-human'));

  test('is zonder iets bekend niet beoordeeld, en elders niet aan de orde — Opvangrichtlijn art. 20(7)', () => {
    expect(of({})).toBe('missing');
    expect(outcomeOf(moveAssessed, 'expulsion', { move_assessed: false })).toBe('not-applicable');
    const help = situation('reception_placement', { move_assessed: false }, 'favourable');
    expect(moveAssessed.check(help, AS_SET).outcome).toBe('not-applicable');
  });
});
