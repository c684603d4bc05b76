// The rule of family-reunification-diligence.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { familyReunificationDiligence } from './family-reunification-diligence.ts';

describe('Gezinshereniging welwillend en snel', () => {
  test('de feitelijke band is niet bekeken (IVRK 10)', () => {
    expect(
      outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', {
        de_facto_family_ties_considered: false,
      }),
    ).toBe('breached');
  });

  test('drie jaar wachten volgens de wet, zonder uitzondering (IVRK 10)', () => {
    expect(
      outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', {
        waiting_period_statutory_years: 3,
        individual_examination: true,
      }),
    ).toBe('breached');
  });

  test('een huwelijk van het kind is geen grond (Gezinsherenigingsrichtlijn 10)', () => {
    expect(outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', { refusal_reason: 'married' })).toBe(
      'breached',
    );
  });

  test('van een kind dat om zijn ouders vraagt geen inkomen vragen (Gezinsherenigingsrichtlijn 7)', () => {
    expect(
      outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', {
        unaccompanied: true,
        income_housing_insurance_required: true,
      }),
    ).toBe('breached');
  });

  test('een behandeling van precies een jaar is nog niet traag (IVRK 10)', () => {
    expect(outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', { processing_delay_years: 1 })).toBe(
      'missing',
    );
  });

  test('een behandeling van meer dan een jaar is traag (IVRK 10)', () => {
    expect(
      outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', { processing_delay_years: 1.1 }),
    ).toBe('breached');
  });

  test('het gezin bouwde hier met andere kinderen een leven op (EVRM 8)', () => {
    expect(
      outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', {
        sponsor_family_settled: true,
        other_children_born_in_host: true,
      }),
    ).toBe('breached');
  });

  test('de eigen zaak is onderzocht (IVRK 10)', () => {
    expect(
      outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', {
        individual_examination: true,
        new_application_possible: true,
      }),
    ).toBe('met');
  });

  test('het gezin kan elders wonen: een mens antwoordt (IVRK 10)', () => {
    expect(
      outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', {
        obstacle_to_family_life_in_origin: false,
      }),
    ).toBe('for-human');
  });

  test('niets bekend over de behandeling (IVRK 10)', () => {
    expect(outcomeOf(familyReunificationDiligence, 'family_reunification_refusal', { sponsor: 'father' })).toBe(
      'missing',
    );
  });

  test('een andere maatregel (IVRK 10)', () => {
    expect(outcomeOf(familyReunificationDiligence, 'expulsion')).toBe('not-applicable');
  });
});
