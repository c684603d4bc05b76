// Cases of detention-conditions: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { detentionConditions } from './detention-conditions.ts';

describe('de omstandigheden van vastzetten', () => {
  test('zijn vastgelegd bij een geschikte plek en een korte duur (artikel 3 EVRM)', () => {
    expect(
      outcomeOf(detentionConditions, 'detention', {
        child_age_years: [10],
        detention: true,
        detention_days: 2,
        facility_child_suitable: true,
      }),
    ).toBe('met');
  });

  test('zijn geschonden in een cel van de politie, ook na één dag (artikel 3 EVRM)', () => {
    expect(
      outcomeOf(detentionConditions, 'detention', {
        detention: true,
        detention_days: 1,
        facility_kind: 'police_station',
      }),
    ).toBe('breached');
  });

  test('zijn geschonden op een ongeschikte plek, ook met beide ouders (artikel 3 EVRM)', () => {
    expect(
      outcomeOf(detentionConditions, 'detention', {
        detention: true,
        accompanied_by: 'parents',
        facility_child_suitable: false,
      }),
    ).toBe('breached');
  });

  test('zijn geschonden als een jong kind langer dan zeven dagen vastzit (artikel 3 EVRM)', () => {
    expect(
      outcomeOf(detentionConditions, 'detention', {
        child_age_years: [3],
        detention: true,
        detention_days: 8,
        facility_kind: 'closed_family_unit',
      }),
    ).toBe('breached');
  });

  test('ontbreken na precies zeven dagen (artikel 3 EVRM)', () => {
    expect(
      outcomeOf(detentionConditions, 'detention', {
        child_age_years: [3],
        detention: true,
        detention_days: 7,
        facility_kind: 'closed_family_unit',
      }),
    ).toBe('missing');
  });

  test('zijn aan een mens als een geschikte plek lang duurt (artikel 3 EVRM)', () => {
    expect(
      outcomeOf(detentionConditions, 'detention', {
        child_age_years: [3],
        detention: true,
        detention_days: 30,
        facility_child_suitable: true,
      }),
    ).toBe('for-human');
  });

  test('gelden niet als het kind vrij is (artikel 3 EVRM)', () => {
    expect(outcomeOf(detentionConditions, 'detention', { detention: false, noise_from_airport: true })).toBe(
      'not-applicable',
    );
  });
});
