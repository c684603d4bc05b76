// Cases of age-assessment-method: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf, situation } from '../../../tests/support/situations.ts';
import { ageAssessmentMethod } from './age-assessment-method.ts';
import { AS_SET } from './parameters.ts';

describe('het leeftijdsonderzoek', () => {
  test('is vastgelegd als deskundigen met het kind spraken (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(ageAssessmentMethod, 'age_assessment', {
        age_assessment_method: ['interview'],
        age_assessment_multidisciplinary: true,
      }),
    ).toBe('met');
  });

  test('is geschonden als alleen botten zijn bekeken (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(ageAssessmentMethod, 'age_assessment', { age_assessment_method: ['xray_wrist'] })).toBe(
      'breached',
    );
  });

  test('is geschonden als het lichaam is vernederd, ook met een gesprek (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(ageAssessmentMethod, 'age_assessment', {
        age_assessment_method: ['interview', 'genital_inspection'],
        age_assessment_multidisciplinary: true,
      }),
    ).toBe('breached');
  });

  test('is geschonden als de foutmarge niet in het voordeel telde (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(ageAssessmentMethod, 'age_assessment', {
        age_assessment_method: ['interview', 'dental'],
        margin_of_error_considered: false,
      }),
    ).toBe('breached');
  });

  test('ontbreekt als bij een medische test de instemming niet blijkt (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(
      outcomeOf(ageAssessmentMethod, 'age_assessment', {
        age_assessment_method: ['interview', 'dental'],
        age_assessment_multidisciplinary: true,
        interview_before_medical_test: true,
        margin_of_error_considered: true,
      }),
    ).toBe('missing');
  });

  test('geldt niet als alleen papieren zijn bekeken (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(ageAssessmentMethod, 'age_assessment', { age_assessment_method: ['birth_certificate'] })).toBe(
      'not-applicable',
    );
  });

  test('geldt niet als de leeftijd vaststaat (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(ageAssessmentMethod, 'expulsion', { minority_disputed: false })).toBe('not-applicable');
  });

  test('ontbreekt als er niets bekend is (artikel 8 EVRM en JGC 4/23 par. 4)', () => {
    expect(outcomeOf(ageAssessmentMethod, 'age_assessment', {})).toBe('missing');
  });

  test('is geschonden als alleen naar het uiterlijk is gekeken, en zegt waar een rechter anders dacht (Procedureverordening 25)', () => {
    const looked = ageAssessmentMethod.check(
      situation('age_assessment', {
        age_assessment_method: ['visual_screening_schouw'],
        screening_reasons_transparent: true,
      }),
      AS_SET,
    );
    expect(looked).toMatchObject({
      outcome: 'breached',
      otherReading: { norm: 'awb-3-46', outcome: 'for-human' },
    });
  });

  test('een blik naast een gesprek door meer vakgebieden is niet alleen uiterlijk (Procedureverordening 25)', () => {
    expect(
      outcomeOf(ageAssessmentMethod, 'age_assessment', {
        age_assessment_method: ['visual_screening_schouw', 'interview'],
        age_assessment_multidisciplinary: true,
        screening_reasons_transparent: true,
      }),
    ).toBe('met');
  });
});
