// Cases of representative-in-procedure: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { representativeInProcedure } from './representative-in-procedure.ts';

describe('de vertegenwoordiger in de procedure', () => {
  test('is vastgelegd als een alleenstaand kind een voogd heeft (artikel 12 IVRK)', () => {
    expect(
      outcomeOf(representativeInProcedure, 'age_assessment', { unaccompanied: true, guardian_appointed: true }),
    ).toBe('met');
  });

  test('is geschonden als een alleenstaand kind geen advocaat of vertegenwoordiger heeft (artikel 12 IVRK)', () => {
    expect(
      outcomeOf(representativeInProcedure, 'age_assessment', { unaccompanied: true, legal_representative: false }),
    ).toBe('breached');
  });

  test('is geschonden als de voogd pas na het gehoor kwam (artikel 12 IVRK)', () => {
    expect(
      outcomeOf(representativeInProcedure, 'age_assessment', {
        unaccompanied: true,
        guardian_appointed: true,
        guardian_appointed_before_interview: false,
      }),
    ).toBe('breached');
  });

  test('is geschonden als de voogd nergens bij werd betrokken (artikel 12 IVRK)', () => {
    expect(
      outcomeOf(representativeInProcedure, 'detention', {
        unaccompanied: true,
        guardian_appointed: true,
        guardian_involved: false,
      }),
    ).toBe('breached');
  });

  test('geldt ook voor een kind met een oom, die het gezag niet heeft (artikel 12 IVRK)', () => {
    expect(
      outcomeOf(representativeInProcedure, 'expulsion', { accompanied_by: 'uncle', guardian_appointed: false }),
    ).toBe('breached');
  });

  test('geldt niet voor een kind met zijn moeder (artikel 12 IVRK)', () => {
    expect(
      outcomeOf(representativeInProcedure, 'expulsion', { accompanied_by: 'mother', legal_representative: false }),
    ).toBe('not-applicable');
  });

  test('ontbreekt als niet bekend is of het kind alleen is (artikel 12 IVRK)', () => {
    expect(outcomeOf(representativeInProcedure, 'expulsion', { legal_representative: true })).toBe('missing');
  });

  test('een gesprek met niemand naast het kind telt niet, tot het is overgedaan (Procedureverordening 23, REP-01)', () => {
    const represented = { unaccompanied: true, legal_representative: true, guardian_appointed: true };
    const outcome = (hearings_without_representative: number) =>
      outcomeOf(representativeInProcedure, 'refusal_of_residence', { ...represented, hearings_without_representative });
    expect(outcome(0)).toBe('met');
    expect(outcome(1)).toBe('breached');
    expect(
      outcomeOf(representativeInProcedure, 'refusal_of_residence', {
        unaccompanied: false,
        hearings_without_representative: 1,
      }),
    ).toBe('not-applicable');
  });
});
