// The rule of health-care-secured.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { healthCareSecured } from './health-care-secured.ts';

describe('Zorg voor de gezondheid is zeker', () => {
  test('behandeling daar niet nagegaan (IVRK 24)', () => {
    expect(
      outcomeOf(healthCareSecured, 'expulsion', {
        medical_needs: ['diabetes'],
        treatment_available_in_destination_checked: false,
      }),
    ).toBe('breached');
  });

  test('geen zorg in de opvang (IVRK 24)', () => {
    expect(outcomeOf(healthCareSecured, 'reception_placement', { medical_care: false })).toBe('breached');
  });

  test('zorg nodig en niemand keek naar dit kind (IVRK 39)', () => {
    expect(
      outcomeOf(healthCareSecured, 'dublin_transfer', {
        in_specialised_treatment: true,
        best_interests_assessed: false,
      }),
    ).toBe('breached');
  });

  test('zonder plek om te wonen wordt een kind ziek (ESH 11)', () => {
    expect(outcomeOf(healthCareSecured, 'reception_placement', { reception_conditions: 'homeless' })).toBe('breached');
  });

  test('behandeling daar nagegaan (IVRK 24)', () => {
    expect(
      outcomeOf(healthCareSecured, 'expulsion', {
        medical_needs: ['asthma'],
        treatment_available_in_destination_checked: true,
      }),
    ).toBe('met');
  });

  test('zorg nodig en verder niets bekend (IVRK 24)', () => {
    expect(outcomeOf(healthCareSecured, 'expulsion', { child_disability: true })).toBe('missing');
  });

  test('niet bekend of zorg nodig is (IVRK 24)', () => {
    expect(outcomeOf(healthCareSecured, 'expulsion')).toBe('missing');
  });

  test('vastgelegd dat geen zorg nodig is (IVRK 24)', () => {
    expect(outcomeOf(healthCareSecured, 'expulsion', { medical_needs: [] })).toBe('not-applicable');
  });

  test('een leeftijdsonderzoek (IVRK 24)', () => {
    expect(outcomeOf(healthCareSecured, 'age_assessment')).toBe('not-applicable');
  });
});

test('een verhuizing binnen de opvang die is beoordeeld, vraagt niet nog eens naar zorg (IVRK art. 24)', () => {
  const move = { light_move: true, move_assessed: true } as const;
  expect(outcomeOf(healthCareSecured, 'reception_placement', move)).toBe('not-applicable');
  expect(outcomeOf(healthCareSecured, 'reception_placement', { ...move, move_assessed: false })).toBe('missing');
  expect(outcomeOf(healthCareSecured, 'reception_placement', { ...move, medical_needs: ['asthma'] })).toBe('missing');
  expect(outcomeOf(healthCareSecured, 'reception_placement', { ...move, medical_care: false })).toBe('breached');
});
