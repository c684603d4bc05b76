// Cases of identified-and-referred: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { identifiedAndReferred } from './identified-and-referred.ts';

describe('herkennen en doorverwijzen', () => {
  test('is vastgelegd als een alleenstaand kind naar de kinderbescherming is gebracht (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(identifiedAndReferred, 'identification', {
        unaccompanied: true,
        identity_checked: true,
        referred_to_child_protection: true,
      }),
    ).toBe('met');
  });

  test('is geschonden als aan de grens niemand vroeg wie het kind is (artikel 20 IVRK)', () => {
    expect(outcomeOf(identifiedAndReferred, 'pushback', { identity_checked: false })).toBe('breached');
  });

  test('is geschonden als niemand vooraf naar mensenhandel keek (artikel 20 IVRK)', () => {
    expect(outcomeOf(identifiedAndReferred, 'other', { trafficking_assessment_before_measure: false })).toBe(
      'breached',
    );
  });

  test('ontbreekt als een mogelijk slachtoffer wel is doorverwezen maar niet is onderzocht (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(identifiedAndReferred, 'other', { victim_of_trafficking: true, referred_to_child_protection: true }),
    ).toBe('missing');
  });

  test('is geschonden als een kind zonder ouder niet naar school gaat en slecht woont en niemand iets doet (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(identifiedAndReferred, 'other', {
        accompanied_by: 'aunt',
        school: false,
        reception_conditions: 'unheated_shed',
      }),
    ).toBe('breached');
  });

  test('ontbreekt bij één zo’n teken (artikel 20 IVRK)', () => {
    expect(outcomeOf(identifiedAndReferred, 'other', { accompanied_by: 'aunt', school: false })).toBe('missing');
  });

  test('geldt niet voor een kind met zijn ouders (artikel 20 IVRK)', () => {
    expect(
      outcomeOf(identifiedAndReferred, 'refusal_of_residence', {
        accompanied_by: 'parents',
        claimed_minor: true,
        minority_disputed: false,
      }),
    ).toBe('not-applicable');
  });

  test('ontbreekt als er niets bekend is (artikel 20 IVRK)', () => {
    expect(outcomeOf(identifiedAndReferred, 'identification', {})).toBe('missing');
  });
});
