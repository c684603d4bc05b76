// Cases of child-heard: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf, situation } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { childHeard } from './child-heard.ts';
import { AS_SET } from './parameters.ts';

describe('het horen van het kind', () => {
  test('is vastgelegd als het kind is gehoord (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'expulsion', { child_heard: true })).toBe('met');
  });

  test('is vastgelegd als het kind de kans kreeg en liever zweeg (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'expulsion', { child_heard: false, child_hearing_offered: true })).toBe('met');
  });

  test('is geschonden als het kind niet is gehoord (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'expulsion', { child_heard: false })).toBe('breached');
  });

  test('is geschonden bij een kind van een jaar, want er is geen leeftijdsgrens (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'family_reunification_refusal', { child_age_years: [1], child_heard: false })).toBe(
      'breached',
    );
  });

  test('is geschonden als het kind te jong werd gevonden (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'dublin_transfer', { child_not_heard_reason: 'too_young' })).toBe('breached');
  });

  test('is geschonden als de kans niet werd gegeven, ook als de ouders zijn gehoord (artikel 12 IVRK)', () => {
    expect(
      outcomeOf(childHeard, 'refusal_of_residence', {
        accompanied_by: 'parents',
        applicant_heard: true,
        child_hearing_offered: false,
      }),
    ).toBe('breached');
  });

  test('is geschonden als de mening van het kind niet is meegewogen (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'dublin_transfer', { child_heard: true, child_views_weighed: false })).toBe(
      'breached',
    );
  });

  test('ontbreekt als het kind tegen is en niet blijkt wat met zijn mening is gedaan (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'dublin_transfer', { child_heard: true, child_opposes_measure: true })).toBe(
      'missing',
    );
  });

  test('is aan een mens als horen het kind kan schaden (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'expulsion', { child_heard: false, child_not_heard_reason: 'traumatised' })).toBe(
      'for-human',
    );
  });

  test('ontbreekt als er niets bekend is (artikel 12 IVRK)', () => {
    expect(outcomeOf(childHeard, 'expulsion', {})).toBe('missing');
  });

  test('toont bij een jong kind en bij een kind met ouders dat Straatsburg geen vaste regel heeft (EVRM 8)', () => {
    const other = { norm: 'echr-8', outcome: 'for-human' };
    const read = (facts: Facts) => childHeard.check(situation('expulsion', { ...facts, child_heard: false }), AS_SET);
    expect(read({ child_age_years: [11] })).toMatchObject({ outcome: 'breached', otherReading: other });
    expect(read({ child_age_years: [15], accompanied_by: 'parents' })).toMatchObject({ otherReading: other });
    expect(read({ child_age_years: [12], unaccompanied: true }).otherReading).toBeUndefined();
  });
});
