// The rule of assessment-recent.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { assessmentRecent } from './assessment-recent.ts';

describe('Het onderzoek is nog actueel', () => {
  test('negentig dagen is nog actueel (GC 14, 93)', () => {
    expect(outcomeOf(assessmentRecent, 'expulsion', { assessment_age_days: 90 })).toBe('met');
  });

  test('eenennegentig dagen is oud (GC 14, 93)', () => {
    expect(outcomeOf(assessmentRecent, 'expulsion', { assessment_age_days: 91 })).toBe('breached');
  });

  test('niet bekend (GC 14, 93)', () => {
    expect(outcomeOf(assessmentRecent, 'expulsion')).toBe('missing');
  });
});
