// Cases of identity-preserved: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { identityPreserved } from './identity-preserved.ts';

describe('de identiteit van het kind', () => {
  test('is vastgelegd als het kind is geregistreerd zoals het zegt (artikel 8 IVRK)', () => {
    expect(outcomeOf(identityPreserved, 'identification', { registered: true })).toBe('met');
  });

  test('is geschonden als een document niet is nagegaan (artikel 8 IVRK)', () => {
    expect(
      outcomeOf(identityPreserved, 'age_assessment', {
        documents_shown: ['birth_certificate'],
        documents_verified_with_issuing_authority: false,
      }),
    ).toBe('breached');
  });

  test('is geschonden als de opgegeven leeftijd met daden is vervangen (artikel 8 IVRK)', () => {
    expect(
      outcomeOf(identityPreserved, 'age_assessment', {
        minority_disputed: true,
        facility_kind: 'adult_detention_centre',
      }),
    ).toBe('breached');
  });

  test('is niet geschonden als het kind bij twijfel als kind is behandeld (artikel 8 IVRK)', () => {
    expect(
      outcomeOf(identityPreserved, 'age_assessment', {
        minority_disputed: true,
        benefit_of_doubt_given: true,
        registered_as_minor_first: true,
      }),
    ).toBe('missing');
  });

  test('is geschonden als het kind na terugkeer niet kan worden ingeschreven (artikel 8 IVRK)', () => {
    expect(outcomeOf(identityPreserved, 'expulsion', { risk_on_return: ['no_birth_registration'] })).toBe('breached');
  });

  test('geldt niet als de leeftijd bekend is en er niets speelt (artikel 8 IVRK)', () => {
    expect(outcomeOf(identityPreserved, 'expulsion', { child_age_years: [6] })).toBe('not-applicable');
  });

  test('ontbreekt als er niets bekend is (artikel 8 IVRK)', () => {
    expect(outcomeOf(identityPreserved, 'expulsion', {})).toBe('missing');
  });
});
