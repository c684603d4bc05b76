// The rule of assessment-independent.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { assessmentIndependent } from './assessment-independent.ts';

describe('Onafhankelijk onderzoek naar het belang van het kind', () => {
  test('een migratiedienst schreef mee (JGC 3, 32 onder c)', () => {
    expect(outcomeOf(assessmentIndependent, 'expulsion', { assessment_by_migration_authority: true })).toBe('breached');
  });

  test('geen migratiedienst schreef mee (JGC 3, 32 onder c)', () => {
    expect(outcomeOf(assessmentIndependent, 'expulsion', { assessment_by_migration_authority: false })).toBe('met');
  });

  test('niet bekend wie het schreef (JGC 3, 32 onder c)', () => {
    expect(outcomeOf(assessmentIndependent, 'detention')).toBe('missing');
  });

  test('een ander onderzoek maakt het niet onafhankelijk (JGC 3, 32 onder c)', () => {
    expect(
      outcomeOf(assessmentIndependent, 'expulsion', { best_interests_assessed: true, assessment_disciplines: 3 }),
    ).toBe('missing');
  });
});
