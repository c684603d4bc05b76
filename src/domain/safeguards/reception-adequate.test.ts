// The rule of reception-adequate.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { receptionAdequate } from './reception-adequate.ts';

describe('Opvang die past bij een kind', () => {
  test('een kind op straat (IVRK 27)', () => {
    expect(outcomeOf(receptionAdequate, 'reception_placement', { reception_conditions: 'street' })).toBe('breached');
  });

  test('opvang stopt zonder andere plek (ESH 31 lid 2)', () => {
    expect(
      outcomeOf(receptionAdequate, 'reception_placement', {
        planned_measure: 'termination_of_shelter',
        food_aid: true,
        school: true,
        accompanied_by: 'mother',
      }),
    ).toBe('breached');
  });

  test('straf: uit de opvang gezet (Opvangrichtlijn)', () => {
    expect(
      outcomeOf(receptionAdequate, 'reception_placement', { sanction: 'exclusion_from_reception', sanction_days: 15 }),
    ).toBe('breached');
  });

  test('een kind alleen tussen volwassenen (EVRM 3)', () => {
    expect(outcomeOf(receptionAdequate, 'age_assessment', { unaccompanied: true, days_in_adult_centre: 1 })).toBe(
      'breached',
    );
  });

  test('nul dagen tussen volwassenen is geen dag (EVRM 3)', () => {
    expect(outcomeOf(receptionAdequate, 'age_assessment', { unaccompanied: true, days_in_adult_centre: 0 })).toBe(
      'missing',
    );
  });

  test('een tent met eten, school en zorg vraagt een mens (EVRM 3)', () => {
    expect(
      outcomeOf(receptionAdequate, 'reception_placement', {
        accompanied_by: 'parents',
        reception_conditions: 'tent_camp',
        weeks_in_camp: 6,
        food_aid: true,
        school: true,
      }),
    ).toBe('for-human');
  });

  test('dezelfde tent voor een kind alleen (IVRK 20)', () => {
    expect(
      outcomeOf(receptionAdequate, 'reception_placement', {
        unaccompanied: true,
        reception_conditions: 'tent_camp',
        food_aid: true,
        school: true,
      }),
    ).toBe('breached');
  });

  test('een pleeggezin (IVRK 27)', () => {
    expect(outcomeOf(receptionAdequate, 'reception_placement', { reception_kind: 'foster_family' })).toBe('met');
  });

  test('niets bekend (IVRK 27)', () => {
    expect(outcomeOf(receptionAdequate, 'reception_placement')).toBe('missing');
  });

  test('een maatregel zonder opvang (IVRK 27)', () => {
    expect(outcomeOf(receptionAdequate, 'expulsion')).toBe('not-applicable');
  });

  test('noodopvang terwijl over het verblijf wordt beslist: een mens zegt wat eraan wordt gedaan (IVRK 27)', () => {
    const place = { reception_conditions: 'emergency_sports_hall', accompanied_by: 'mother' };
    expect(outcomeOf(receptionAdequate, 'refusal_of_residence', place)).toBe('for-human');
    expect(outcomeOf(receptionAdequate, 'reception_placement', place)).toBe('breached');
  });

  test('een besluit over verblijf dat zelf de opvang stopt, raakt de opvang wel (ESH 31 lid 2)', () => {
    expect(outcomeOf(receptionAdequate, 'refusal_of_residence', { planned_measure: 'end_of_shelter' })).toBe(
      'breached',
    );
  });
});
