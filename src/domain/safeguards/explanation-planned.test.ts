// The rule of explanation-planned.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { explanationPlanned } from './explanation-planned.ts';

describe('Uitleg aan het kind is gepland', () => {
  test('gepland (KOM-stappenplan, stap 4)', () => {
    expect(outcomeOf(explanationPlanned, 'expulsion', { explanation_planned: true })).toBe('met');
  });

  test('niet gepland (KOM-stappenplan, stap 4)', () => {
    expect(outcomeOf(explanationPlanned, 'expulsion', { explanation_planned: false })).toBe('breached');
  });

  test('vooraf informeren is nog geen uitleg achteraf (KOM-stappenplan, stap 4)', () => {
    expect(outcomeOf(explanationPlanned, 'expulsion', { child_informed: true })).toBe('missing');
  });
});
