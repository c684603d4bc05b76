// Cases of guardian-appointed: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { guardianAppointed } from './guardian-appointed.ts';

describe('een voogd voor het kind alleen', () => {
  test('is vastgelegd als er een voogd is (artikel 20 IVRK)', () => {
    expect(outcomeOf(guardianAppointed, 'guardianship', { unaccompanied: true, guardian_appointed: true })).toBe('met');
  });

  test('is geschonden als er geen voogd is (artikel 20 IVRK)', () => {
    expect(outcomeOf(guardianAppointed, 'guardianship', { unaccompanied: true, guardian_appointed: false })).toBe(
      'breached',
    );
  });

  test('is geschonden als de voogd er pas na het eerste gehoor was (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(guardianAppointed, 'expulsion', {
        unaccompanied: true,
        guardian_appointed: true,
        guardian_appointed_before_interview: false,
      }),
    ).toBe('breached');
  });

  test('ontbreekt als er alleen een tijdelijke vertegenwoordiger is (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(guardianAppointed, 'expulsion', { unaccompanied: true, ad_hoc_administrator_appointed: true }),
    ).toBe('missing');
  });

  test('geldt niet voor een kind met zijn ouders (artikel 20 IVRK)', () => {
    expect(outcomeOf(guardianAppointed, 'expulsion', { accompanied_by: 'parents', guardian_appointed: false })).toBe(
      'not-applicable',
    );
  });

  test('ontbreekt als er niets bekend is (artikel 20 IVRK)', () => {
    expect(outcomeOf(guardianAppointed, 'guardianship', {})).toBe('missing');
  });

  test('geldt ook voor een kind dat met een oom kwam, tenzij hij het gezag heeft (JGC 3/22 par. 32(h))', () => {
    const withUncle = { unaccompanied: false, accompanied_by: 'relative', guardian_appointed: false } as const;
    expect(outcomeOf(guardianAppointed, 'refusal_of_residence', withUncle)).toBe('breached');
    expect(outcomeOf(guardianAppointed, 'refusal_of_residence', { ...withUncle, separated_child: false })).toBe(
      'not-applicable',
    );
  });
});
