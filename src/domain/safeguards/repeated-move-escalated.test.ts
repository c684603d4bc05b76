// A third move within a year: the boundary, and what happens where nobody knows where the child lived.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { repeatedMoveEscalated } from './repeated-move-escalated.ts';

const of = (facts: Facts) => outcomeOf(repeatedMoveEscalated, 'reception_placement', { move_assessed: true, ...facts });

test('de derde verhuizing in een jaar gaat hogerop; de tweede nog niet — JGC 3/22 par. 32(f)', () => {
  expect(of({ moves_last_12_months: 1 })).toBe('not-applicable');
  expect(of({ moves_last_12_months: 2 })).toBe('breached');
  expect(of({ moves_last_12_months: 2, move_escalated: false })).toBe('breached');
  expect(of({ moves_last_12_months: 2, move_escalated: true })).toBe('met');
});

test('wie niet weet waar het kind woonde, weet ook niet hoe vaak het verhuisde — Opvangrichtlijn art. 27(9)', () => {
  expect(of({})).toBe('missing');
  expect(outcomeOf(repeatedMoveEscalated, 'reception_placement')).toBe('not-applicable');
  expect(outcomeOf(repeatedMoveEscalated, 'expulsion', { move_assessed: true })).toBe('not-applicable');
});
