// Cases of individual-examination: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { individualExamination } from './individual-examination.ts';

describe('onderzoek van de eigen zaak', () => {
  test('is vastgelegd als de eigen situatie is onderzocht (artikel 4 Vierde Protocol EVRM)', () => {
    expect(outcomeOf(individualExamination, 'expulsion', { individual_examination: true })).toBe('met');
  });

  test('is geschonden als de eigen situatie niet is onderzocht (artikel 4 Vierde Protocol EVRM)', () => {
    expect(outcomeOf(individualExamination, 'expulsion', { individual_examination: false })).toBe('breached');
  });

  test('is geschonden als het kind aan een vreemde is gekoppeld (artikel 4 Vierde Protocol EVRM)', () => {
    expect(
      outcomeOf(individualExamination, 'expulsion', {
        individual_examination: true,
        assigned_to_unrelated_adult: true,
      }),
    ).toBe('breached');
  });

  test('is geschonden bij terugsturen aan het hek zonder onderzoek (artikel 4 Vierde Protocol EVRM)', () => {
    expect(outcomeOf(individualExamination, 'pushback', {})).toBe('breached');
  });

  test('is vastgelegd bij een groep als dit kind wel apart is bekeken (artikel 4 Vierde Protocol EVRM)', () => {
    expect(outcomeOf(individualExamination, 'collective_expulsion', { individual_examination: true })).toBe('met');
  });

  test('is geschonden als de aanvraag van het kind is afgedaan met die van de ouders (artikel 4 Vierde Protocol EVRM)', () => {
    expect(
      outcomeOf(individualExamination, 'refusal_of_residence', {
        child_claim_dismissed_as_examined_with_parents: true,
      }),
    ).toBe('breached');
  });

  test('ontbreekt als alleen het risico in het algemeen is onderzocht (artikel 4 Vierde Protocol EVRM)', () => {
    expect(outcomeOf(individualExamination, 'expulsion', { domestic_risk_examined: true })).toBe('missing');
  });
});
