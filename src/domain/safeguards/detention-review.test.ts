// Cases of detention-review: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { detentionReview } from './detention-review.ts';

describe('de toets door de rechter', () => {
  test('is vastgelegd als de rechter ook naar de kinderen keek (artikel 5 lid 4 EVRM)', () => {
    expect(
      outcomeOf(detentionReview, 'detention', {
        detention: true,
        judicial_review_effective: true,
        detention_review_covered_children: true,
      }),
    ).toBe('met');
  });

  test('ontbreekt als er alleen een rechter bestaat (artikel 5 lid 4 EVRM)', () => {
    expect(outcomeOf(detentionReview, 'detention', { detention: true, judicial_review_available: true })).toBe(
      'missing',
    );
  });

  test('is geschonden als een alleenstaand kind geen advocaat heeft (artikel 5 lid 4 EVRM)', () => {
    expect(
      outcomeOf(detentionReview, 'detention', { unaccompanied: true, detention: true, legal_representative: false }),
    ).toBe('breached');
  });

  test('is geschonden als het kind de uitleg niet begrijpt (artikel 5 lid 4 EVRM)', () => {
    expect(
      outcomeOf(detentionReview, 'detention', { detention: true, information_in_language_understood: false }),
    ).toBe('breached');
  });

  test('is geschonden als niemand naar het kind naast zijn ouders keek (artikel 5 lid 4 EVRM)', () => {
    expect(
      outcomeOf(detentionReview, 'detention', {
        accompanied_by: 'parents',
        detention: true,
        detention_days: 8,
        alternatives_considered: false,
      }),
    ).toBe('breached');
  });

  test('ontbreekt in hetzelfde geval na zeven dagen (artikel 5 lid 4 EVRM)', () => {
    expect(
      outcomeOf(detentionReview, 'detention', {
        accompanied_by: 'parents',
        detention: true,
        detention_days: 7,
        alternatives_considered: false,
      }),
    ).toBe('missing');
  });

  test('geldt niet als het kind vrij is (artikel 5 lid 4 EVRM)', () => {
    expect(outcomeOf(detentionReview, 'detention', { detention: false, judicial_review_available: false })).toBe(
      'not-applicable',
    );
  });
});
