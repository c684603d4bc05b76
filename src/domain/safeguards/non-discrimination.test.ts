// The rule of non-discrimination.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { nonDiscrimination } from './non-discrimination.ts';

describe('Geen verschil zonder goede reden', () => {
  test('een ander onderzoek boven vijftien jaar (IVRK 2 lid 1)', () => {
    expect(outcomeOf(nonDiscrimination, 'expulsion', { distinction_by_age_15: true })).toBe('breached');
  });

  test('geen school vanwege verblijfsstatus (IVRK 2 lid 1)', () => {
    expect(outcomeOf(nonDiscrimination, 'education_access', { school: false, status_irregular: true })).toBe(
      'breached',
    );
  });

  test('geen school zonder dat de status een rol speelt: niet bekend (IVRK 2 lid 1)', () => {
    expect(outcomeOf(nonDiscrimination, 'education_access', { school: false })).toBe('missing');
  });

  test('schoolgeld vanwege de status (EVRM 14)', () => {
    expect(
      outcomeOf(nonDiscrimination, 'education_access', { school: true, school_fees_because_of_status: true }),
    ).toBe('breached');
  });

  test('naar school en zonder schoolgeld (IVRK 2 lid 1)', () => {
    expect(
      outcomeOf(nonDiscrimination, 'education_access', { school: true, school_fees_because_of_status: false }),
    ).toBe('met');
  });

  test('geen verschil naar leeftijd bij terugkeer (IVRK 2 lid 1)', () => {
    expect(outcomeOf(nonDiscrimination, 'expulsion', { unaccompanied: true, distinction_by_age_15: false })).toBe(
      'met',
    );
  });

  test('bij terugkeer zonder ouders niet bekend (IVRK 2 lid 1)', () => {
    expect(outcomeOf(nonDiscrimination, 'expulsion', { unaccompanied: true })).toBe('missing');
  });

  test('geen verschil in het dossier dat dit systeem kan lezen (IVRK 2 lid 1)', () => {
    expect(outcomeOf(nonDiscrimination, 'detention')).toBe('not-applicable');
  });

  test('opvang daar nagegaan voor dit kind: geen leeftijd is overgeslagen (IVRK 2 lid 1)', () => {
    expect(
      outcomeOf(nonDiscrimination, 'expulsion', {
        unaccompanied: true,
        adequate_reception_in_return_state_checked: true,
      }),
    ).toBe('met');
  });
});
