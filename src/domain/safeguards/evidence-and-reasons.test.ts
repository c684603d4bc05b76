// Cases of evidence-and-reasons: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { evidenceAndReasons } from './evidence-and-reasons.ts';

describe('eigen onderzoek en goede redenen', () => {
  test('zijn vastgelegd als de motivering het besluit draagt (artikel 3:46 Awb)', () => {
    expect(outcomeOf(evidenceAndReasons, 'refusal_of_residence', { reasons_sufficient: true })).toBe('met');
  });

  test('ontbreken als een deskundige schade voorziet en niet blijkt wat daarmee is gedaan (artikel 3:46 Awb)', () => {
    expect(
      outcomeOf(evidenceAndReasons, 'refusal_of_residence', {
        reasons_sufficient: true,
        expert_report_child_would_be_harmed: true,
      }),
    ).toBe('missing');
  });

  test('zijn geschonden als het verslag van de deskundige niet is meegewogen (artikel 3:46 Awb)', () => {
    expect(outcomeOf(evidenceAndReasons, 'separation', { expert_report_weighed: false })).toBe('breached');
  });

  test('zijn geschonden als het bewijs geheel bij de ouder ligt (artikel 3:46 Awb)', () => {
    expect(outcomeOf(evidenceAndReasons, 'refusal_of_residence', { burden_of_proof_on: 'parent' })).toBe('breached');
  });

  test('zijn niet geschonden als de overheid zelf naar de afhankelijkheid keek (artikel 3:46 Awb)', () => {
    expect(
      outcomeOf(evidenceAndReasons, 'refusal_of_residence', {
        burden_of_proof_on: 'parent',
        dependency_assessed: true,
      }),
    ).toBe('missing');
  });

  test('zijn geschonden als niemand vooraf naar mensenhandel keek (artikel 3:46 Awb)', () => {
    expect(
      outcomeOf(evidenceAndReasons, 'other', {
        victim_of_trafficking: true,
        trafficking_assessment_before_measure: false,
      }),
    ).toBe('breached');
  });

  test('ontbreken als er niets bekend is (artikel 3:46 Awb)', () => {
    expect(outcomeOf(evidenceAndReasons, 'refusal_of_residence', {})).toBe('missing');
  });
});
