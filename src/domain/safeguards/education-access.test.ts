// The rule of education-access.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { educationAccess } from './education-access.ts';

describe('Meteen naar school', () => {
  test('niet naar school (IVRK 28)', () => {
    expect(outcomeOf(educationAccess, 'education_access', { school: false })).toBe('breached');
  });

  test('maanden zonder school (ESH 17 lid 2)', () => {
    expect(outcomeOf(educationAccess, 'reception_placement', { months_without_school: 1 })).toBe('breached');
    expect(outcomeOf(educationAccess, 'reception_placement', { days_without_school: 1 })).toBe('breached');
    expect(outcomeOf(educationAccess, 'reception_placement', { days_without_school: 9, school: true })).toBe('met');
  });

  test('schoolgeld vanwege de status (EVRM P1-2)', () => {
    expect(outcomeOf(educationAccess, 'education_access', { school: true, school_fees_because_of_status: true })).toBe(
      'breached',
    );
  });

  test('naar school (IVRK 28)', () => {
    expect(outcomeOf(educationAccess, 'education_access', { school: true })).toBe('met');
  });

  test('niets bekend (IVRK 28)', () => {
    expect(outcomeOf(educationAccess, 'education_access')).toBe('missing');
  });

  test('precies vier jaar is schoolleeftijd (IVRK 28)', () => {
    expect(outcomeOf(educationAccess, 'reception_placement', { school: false, child_age_years: [4] })).toBe('breached');
  });

  test('te jong voor school (IVRK 28)', () => {
    expect(outcomeOf(educationAccess, 'reception_placement', { school: false, child_age_years: [3.9, 1] })).toBe(
      'not-applicable',
    );
  });

  test('een maatregel die school niet raakt (IVRK 28)', () => {
    expect(outcomeOf(educationAccess, 'expulsion', { school: true })).toBe('not-applicable');
  });
});
