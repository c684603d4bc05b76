// The rule of assessment-multidisciplinary.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { assessmentMultidisciplinary } from './assessment-multidisciplinary.ts';

describe('Meer dan één vakgebied kijkt mee', () => {
  test('één vakgebied is te weinig (JGC 3, 32 onder c)', () => {
    expect(outcomeOf(assessmentMultidisciplinary, 'expulsion', { assessment_disciplines: 1 })).toBe('breached');
  });

  test('twee vakgebieden is genoeg (JGC 3, 32 onder c)', () => {
    expect(outcomeOf(assessmentMultidisciplinary, 'expulsion', { assessment_disciplines: 2 })).toBe('met');
  });

  test('geen vakgebied (JGC 3, 32 onder c)', () => {
    expect(outcomeOf(assessmentMultidisciplinary, 'expulsion', { assessment_disciplines: 0 })).toBe('breached');
  });

  test('niet bekend (JGC 3, 32 onder c)', () => {
    expect(outcomeOf(assessmentMultidisciplinary, 'expulsion')).toBe('missing');
  });
});
