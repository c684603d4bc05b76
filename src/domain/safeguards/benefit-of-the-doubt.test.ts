// Cases of benefit-of-the-doubt: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts';

describe('het voordeel van de twijfel', () => {
  test('is vastgelegd als het kind bij twijfel als kind is behandeld (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(benefitOfTheDoubt, 'age_assessment', { minority_disputed: true, benefit_of_doubt_given: true }),
    ).toBe('met');
  });

  test('is vastgelegd als de bescherming pas na zorgvuldig onderzoek stopte (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(benefitOfTheDoubt, 'age_assessment', {
        minority_disputed: true,
        benefit_of_doubt_given: true,
        protection_ended_after_test: true,
      }),
    ).toBe('met');
  });

  test('is geschonden als het kind als volwassene is behandeld (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(benefitOfTheDoubt, 'age_assessment', { minority_disputed: true, benefit_of_doubt_given: false }),
    ).toBe('breached');
  });

  test('is geschonden als het kind tussen volwassenen woont, wat er verder ook staat (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(benefitOfTheDoubt, 'age_assessment', {
        minority_disputed: true,
        benefit_of_doubt_given: true,
        days_in_adult_centre: 1,
      }),
    ).toBe('breached');
  });

  test('is geschonden als het kind zelf moet bewijzen dat het een kind is (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(benefitOfTheDoubt, 'detention', { minority_disputed: true, burden_of_proof_on: 'child' })).toBe(
      'breached',
    );
  });

  test('is geschonden als de registratie elders direct na een redding op zee was (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(benefitOfTheDoubt, 'age_assessment', {
        registered_as_adult_in_other_state: true,
        registration_circumstances: 'rescued_at_sea',
      }),
    ).toBe('breached');
  });

  test('ontbreekt bij een registratie elders waarvan meer niet bekend is (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(benefitOfTheDoubt, 'age_assessment', { registered_as_adult_in_other_state: true })).toBe(
      'missing',
    );
  });

  test('geldt niet als de leeftijd niet wordt betwist (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(benefitOfTheDoubt, 'age_assessment', { minority_disputed: false })).toBe('not-applicable');
  });

  test('ontbreekt als er niets bekend is (artikel 3 IVRK en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(benefitOfTheDoubt, 'expulsion', {})).toBe('missing');
  });
});
