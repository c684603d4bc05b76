// Cases of best-interests-primary: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { bestInterestsPrimary } from './best-interests-primary.ts';

describe('het belang van het kind eerst', () => {
  test('is vastgelegd als er een eigen onderzoek is (artikel 3 IVRK)', () => {
    expect(outcomeOf(bestInterestsPrimary, 'expulsion', { best_interests_assessed: true })).toBe('met');
  });

  test('is geschonden als het belang alleen in een standaardzin staat, ook naast een onderzoek (artikel 3 IVRK)', () => {
    expect(
      outcomeOf(bestInterestsPrimary, 'expulsion', {
        best_interests_assessed: true,
        best_interests_mentioned_only_formally: true,
      }),
    ).toBe('breached');
  });

  test('is geschonden als het kind vastzit en er geen onderzoek is (artikel 3 IVRK)', () => {
    expect(outcomeOf(bestInterestsPrimary, 'detention', { detention: true })).toBe('breached');
  });

  test('is geschonden als het kind niet is gehoord en er geen onderzoek is (artikel 3 IVRK)', () => {
    expect(outcomeOf(bestInterestsPrimary, 'expulsion', { child_heard: false })).toBe('breached');
  });

  test('is niet geschonden als het kind liever zweeg (artikel 3 IVRK)', () => {
    expect(outcomeOf(bestInterestsPrimary, 'expulsion', { child_heard: false, child_hearing_offered: true })).toBe(
      'missing',
    );
  });

  test('is geschonden als een alleenstaand kind wordt overgedragen aan een land waar niemand wacht (artikel 3 IVRK)', () => {
    expect(
      outcomeOf(bestInterestsPrimary, 'dublin_transfer', { unaccompanied: true, family_member_in_destination: 'none' }),
    ).toBe('breached');
  });

  test('ontbreekt bij familie in het andere land zolang er geen onderzoek is (artikel 3 IVRK)', () => {
    expect(
      outcomeOf(bestInterestsPrimary, 'dublin_transfer', {
        unaccompanied: true,
        family_member_in_destination: 'uncle',
      }),
    ).toBe('missing');
  });

  test('is geschonden als alleen een vormvereiste de reden is (artikel 3 IVRK)', () => {
    expect(outcomeOf(bestInterestsPrimary, 'refusal_of_residence', { refusal_reason: 'no_mvv' })).toBe('breached');
  });

  test('ontbreekt als er niets bekend is (artikel 3 IVRK)', () => {
    expect(outcomeOf(bestInterestsPrimary, 'expulsion', {})).toBe('missing');
  });
});
