// Emergency reception: the days at which somebody answers and at which it is too long, and that it stops no decision.
import { expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { blocks } from './blocking.ts';
import { emergencyReceptionShort } from './emergency-reception-short.ts';

const of = (days: number) =>
  outcomeOf(emergencyReceptionShort, 'reception_placement', { emergency_reception_days_now: days });

test('noodopvang is kort, vraagt na 120 dagen een antwoord en duurt na 180 dagen te lang — Opvangrichtlijn art. 20(10)', () => {
  expect(of(0)).toBe('not-applicable');
  expect(of(1)).toBe('met');
  expect(of(119)).toBe('met');
  expect(of(120)).toBe('for-human');
  expect(of(180)).toBe('for-human');
  expect(of(181)).toBe('breached');
});

test('telt alleen wat is vastgelegd: zonder plekken is het niet bekend', () => {
  expect(outcomeOf(emergencyReceptionShort, 'reception_placement', { move_assessed: true })).toBe('missing');
  expect(outcomeOf(emergencyReceptionShort, 'expulsion')).toBe('not-applicable');
});

test('houdt geen besluit tegen: een besluit lost de plek niet op', () => {
  const { effect } = emergencyReceptionShort;
  expect(blocks({ effect, outcome: 'breached' })).toBe(false);
});
