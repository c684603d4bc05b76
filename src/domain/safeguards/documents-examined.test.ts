// Cases of documents-examined: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { documentsExamined } from './documents-examined.ts';

describe('documenten en verklaringen', () => {
  test('zijn vastgelegd als de documenten zijn nagegaan (artikel 8 IVRK)', () => {
    expect(
      outcomeOf(documentsExamined, 'age_assessment', {
        documents_shown: ['passport'],
        documents_verified_with_issuing_authority: true,
      }),
    ).toBe('met');
  });

  test('zijn geschonden als een document niet is nagegaan (artikel 8 IVRK)', () => {
    expect(
      outcomeOf(documentsExamined, 'age_assessment', {
        documents_shown: ['passport'],
        documents_verified_with_issuing_authority: false,
      }),
    ).toBe('breached');
  });

  test('ontbreken als niet bekend is of een document is nagegaan (artikel 8 IVRK)', () => {
    expect(outcomeOf(documentsExamined, 'age_assessment', { documents_shown: ['passport'] })).toBe('missing');
  });

  test('zijn geschonden als een document zonder navraag vals is genoemd (artikel 8 IVRK)', () => {
    expect(outcomeOf(documentsExamined, 'expulsion', { documents_rejected_as_false: true })).toBe('breached');
  });

  test('zijn geschonden als niet bekend is waarop een registratie elders berust (artikel 8 IVRK)', () => {
    expect(
      outcomeOf(documentsExamined, 'age_assessment', {
        documents_shown: [],
        registered_as_adult_in_other_state: true,
        other_state_registration_basis_known: false,
      }),
    ).toBe('breached');
  });

  test('zijn vastgelegd als een registratie elders is nagegaan en de eigen verklaring meetelde (artikel 8 IVRK)', () => {
    expect(
      outcomeOf(documentsExamined, 'age_assessment', {
        minority_disputed: true,
        registered_as_adult_in_other_state: true,
        other_state_registration_basis_known: true,
        statements_in_host_weighed: true,
      }),
    ).toBe('met');
  });

  test('gelden niet als er geen papieren zijn en geen registratie elders (artikel 8 IVRK)', () => {
    expect(outcomeOf(documentsExamined, 'age_assessment', { documents_shown: [] })).toBe('not-applicable');
  });

  test('ontbreken als er niets bekend is (artikel 8 IVRK)', () => {
    expect(outcomeOf(documentsExamined, 'age_assessment', {})).toBe('missing');
  });

  test('een paspoort dat niemand betwijfelt, houdt een besluit over verblijf niet op (Procedureverordening 25)', () => {
    expect(
      outcomeOf(documentsExamined, 'refusal_of_residence', {
        documents_shown: ['passport'],
        claimed_minor: true,
        minority_disputed: false,
      }),
    ).toBe('not-applicable');
  });
});
