// The rule of parent-conduct-not-attributed.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { parentConductNotAttributed } from './parent-conduct-not-attributed.ts';

describe('Het kind betaalt niet voor wat een ouder deed', () => {
  test('het gedrag van een ouder is de reden (IVRK 2 lid 2)', () => {
    expect(outcomeOf(parentConductNotAttributed, 'detention', { parent_conduct_was_reason: true })).toBe('breached');
  });

  test('opvang die afhangt van meewerken (IVRK 2 lid 2)', () => {
    expect(outcomeOf(parentConductNotAttributed, 'reception_placement', { shelter_depends_on_cooperation: true })).toBe(
      'breached',
    );
  });

  test('onjuiste gegevens van de moeder kosten het kind zijn status (IVRK 2 lid 2)', () => {
    expect(
      outcomeOf(parentConductNotAttributed, 'withdrawal', {
        status_obtained_by_false_information: true,
        false_information_by: 'mother',
      }),
    ).toBe('breached');
  });

  test('onjuiste gegevens van het kind zelf zijn niet het gedrag van een ouder (IVRK 2 lid 2)', () => {
    expect(
      outcomeOf(parentConductNotAttributed, 'withdrawal', {
        status_obtained_by_false_information: true,
        false_information_by: 'child',
        child_culpable: true,
      }),
    ).toBe('missing');
  });

  test('opvang stopt terwijl de ouder niet meewerkt (IVRK 2 lid 2)', () => {
    expect(
      outcomeOf(parentConductNotAttributed, 'reception_placement', {
        parent_cooperates_with_return: false,
        planned_measure: 'end_of_shelter',
      }),
    ).toBe('breached');
  });

  test('vastgelegd dat het gedrag van een ouder geen reden is (IVRK 2 lid 2)', () => {
    expect(
      outcomeOf(parentConductNotAttributed, 'expulsion', {
        parent_conduct_was_reason: false,
        parent_cooperates_with_return: false,
      }),
    ).toBe('met');
  });

  test('niets bekend over de reden (IVRK 2 lid 2)', () => {
    expect(outcomeOf(parentConductNotAttributed, 'expulsion', { accompanied_by: 'mother' })).toBe('missing');
  });

  test('een kind zonder ouder (IVRK 2 lid 2)', () => {
    expect(outcomeOf(parentConductNotAttributed, 'expulsion', { unaccompanied: true })).toBe('not-applicable');
  });
});
