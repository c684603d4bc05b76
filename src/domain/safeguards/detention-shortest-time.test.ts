// Cases of detention-shortest-time: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { detentionShortestTime } from './detention-shortest-time.ts';

describe('zo kort mogelijk', () => {
  test('is vastgelegd als snel is gewerkt en de duur kort is (artikel 37 onder b IVRK)', () => {
    expect(
      outcomeOf(detentionShortestTime, 'detention', { detention: true, detention_days: 5, diligence_shown: true }),
    ).toBe('met');
  });

  test('is geschonden als de overheid niet snel werkte (artikel 37 onder b IVRK)', () => {
    expect(
      outcomeOf(detentionShortestTime, 'detention', { detention: true, detention_days: 2, diligence_shown: false }),
    ).toBe('breached');
  });

  test('is geschonden na meer dan vier weken, hoe snel ook is gewerkt (artikel 37 onder b IVRK)', () => {
    expect(
      outcomeOf(detentionShortestTime, 'detention', { detention: true, detention_days: 29, diligence_shown: true }),
    ).toBe('breached');
  });

  test('is geschonden na meer dan twee weken ook als snel is gewerkt (artikel 37 onder b IVRK)', () => {
    expect(
      outcomeOf(detentionShortestTime, 'detention', { detention: true, detention_days: 15, diligence_shown: true }),
    ).toBe('breached');
  });

  test('is vastgelegd na precies twee weken als snel is gewerkt (artikel 37 onder b IVRK)', () => {
    expect(
      outcomeOf(detentionShortestTime, 'detention', { detention: true, detention_days: 14, diligence_shown: true }),
    ).toBe('met');
  });

  test('ontbreekt als de duur niet bekend is (artikel 37 onder b IVRK)', () => {
    expect(outcomeOf(detentionShortestTime, 'detention', { detention: true, diligence_shown: true })).toBe('missing');
  });

  test('geldt niet als het kind vrij is (artikel 37 onder b IVRK)', () => {
    expect(outcomeOf(detentionShortestTime, 'detention', { detention: false })).toBe('not-applicable');
  });
});
