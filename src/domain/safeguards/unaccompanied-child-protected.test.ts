// Cases of unaccompanied-child-protected: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { unaccompaniedChildProtected } from './unaccompanied-child-protected.ts';

describe('bescherming van het kind alleen', () => {
  test('is vastgelegd als er een voogd is en kinderbescherming (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(unaccompaniedChildProtected, 'reception_placement', {
        unaccompanied: true,
        guardian_appointed: true,
        referred_to_child_protection: true,
      }),
    ).toBe('met');
  });

  test('is geschonden als het kind op straat leeft (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(unaccompaniedChildProtected, 'reception_placement', {
        unaccompanied: true,
        guardian_appointed: true,
        reception_conditions: 'homeless',
      }),
    ).toBe('breached');
  });

  test('is geschonden als het kind vastzit (artikel 20 IVRK)', () => {
    expect(outcomeOf(unaccompaniedChildProtected, 'detention', { unaccompanied: true, detention: true })).toBe(
      'breached',
    );
  });

  test('is geschonden als het kind aan een vreemde is gekoppeld (artikel 20 IVRK)', () => {
    expect(outcomeOf(unaccompaniedChildProtected, 'expulsion', { assigned_to_unrelated_adult: true })).toBe('breached');
  });

  test('is geschonden als de bescherming stopte terwijl er twijfel was (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(unaccompaniedChildProtected, 'age_assessment', {
        unaccompanied: true,
        protection_ended_after_test: true,
      }),
    ).toBe('breached');
  });

  test('ontbreekt als er alleen een voogd is (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(unaccompaniedChildProtected, 'reception_placement', { unaccompanied: true, guardian_appointed: true }),
    ).toBe('missing');
  });

  test('geldt niet voor een kind met zijn moeder (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(unaccompaniedChildProtected, 'reception_placement', {
        accompanied_by: 'mother',
        reception_conditions: 'homeless',
      }),
    ).toBe('not-applicable');
  });

  test('ontbreekt als er niets bekend is (artikel 20 IVRK)', () => {
    expect(outcomeOf(unaccompaniedChildProtected, 'reception_placement', {})).toBe('missing');
  });

  test('vraagt een mens als het kind vroeger in een kamp sliep en er nu over verblijf wordt beslist (artikel 20 IVRK)', () => {
    const past = { unaccompanied: true, guardian_appointed: true, weeks_in_camp: 2 };
    expect(outcomeOf(unaccompaniedChildProtected, 'refusal_of_residence', past)).toBe('for-human');
    expect(outcomeOf(unaccompaniedChildProtected, 'age_assessment', past)).toBe('breached');
    expect(
      outcomeOf(unaccompaniedChildProtected, 'refusal_of_residence', { ...past, referred_to_child_protection: false }),
    ).toBe('breached');
  });
});
