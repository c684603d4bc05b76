// The rule of child-informed.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { childInformed } from './child-informed.ts';

describe('Het kind weet wat er gebeurt', () => {
  test('vooraf uitgelegd (JGC 3, 35)', () => {
    expect(outcomeOf(childInformed, 'expulsion', { child_informed: true })).toBe('met');
  });

  test('niet uitgelegd (JGC 3, 35)', () => {
    expect(outcomeOf(childInformed, 'expulsion', { child_informed: false })).toBe('breached');
  });

  test('uitgelegd in een taal die het kind niet begrijpt (JGC 3, 35)', () => {
    expect(
      outcomeOf(childInformed, 'expulsion', { child_informed: true, information_in_language_understood: false }),
    ).toBe('breached');
  });

  test('een taal die het kind begrijpt is nog geen uitleg (JGC 3, 35)', () => {
    expect(outcomeOf(childInformed, 'expulsion', { information_in_language_understood: true })).toBe('missing');
  });

  test('niet bekend (JGC 3, 35)', () => {
    expect(outcomeOf(childInformed, 'expulsion')).toBe('missing');
  });
});
