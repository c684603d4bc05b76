// The rule of family-life-proportionality.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { familyLifeProportionality } from './family-life-proportionality.ts';

describe('Eerlijke afweging als een ouder weg moet', () => {
  test('de enige verzorger moet weg en er is geen zware reden (EVRM 8)', () => {
    expect(
      outcomeOf(familyLifeProportionality, 'expulsion', {
        expelled_person: 'mother',
        alternative_carer_in_host: false,
      }),
    ).toBe('breached');
  });

  test('alleen een standaardzin is geen afweging (EVRM 8)', () => {
    expect(
      outcomeOf(familyLifeProportionality, 'refusal_of_residence', {
        parent_refused: 'father',
        best_interests_assessed: true,
        best_interests_mentioned_only_formally: true,
      }),
    ).toBe('breached');
  });

  test('een lange tijd stilzitten door de overheid weegt voor het kind (EVRM 8)', () => {
    expect(
      outcomeOf(familyLifeProportionality, 'expulsion', { expelled_person: 'father', authority_delay_years: 3 }),
    ).toBe('breached');
  });

  test('korter stilzitten alleen zegt nog niets (EVRM 8)', () => {
    expect(
      outcomeOf(familyLifeProportionality, 'expulsion', { expelled_person: 'father', authority_delay_years: 2.9 }),
    ).toBe('missing');
  });

  test('onderzocht en niets zwaars aan de kant van het kind (EVRM 8)', () => {
    expect(
      outcomeOf(familyLifeProportionality, 'expulsion', {
        expelled_person: 'father',
        individual_examination: true,
        best_interests_assessed: true,
        parent_criminal_offence: 'drug_trafficking',
      }),
    ).toBe('met');
  });

  test('een zware band tegenover een zwaar feit vraagt een mens (EVRM 8)', () => {
    expect(
      outcomeOf(familyLifeProportionality, 'expulsion', {
        expelled_person: 'father',
        parent_primary_carer: true,
        parent_criminal_offence: 'robbery',
      }),
    ).toBe('for-human');
  });

  test('een ernstig feit zonder gegevens over de band vraagt een mens (EVRM 8)', () => {
    expect(
      outcomeOf(familyLifeProportionality, 'expulsion', {
        expelled_person: 'father',
        parent_criminal_offence: 'murder',
      }),
    ).toBe('for-human');
  });

  test('niets bekend over de band (EVRM 8)', () => {
    expect(outcomeOf(familyLifeProportionality, 'expulsion', { expelled_person: 'father' })).toBe('missing');
  });

  test('een kind zonder ouder (EVRM 8)', () => {
    expect(outcomeOf(familyLifeProportionality, 'expulsion', { unaccompanied: true })).toBe('not-applicable');
  });
});
