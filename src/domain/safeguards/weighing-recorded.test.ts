// The rule of weighing-recorded.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { weighingRecorded } from './weighing-recorded.ts';

describe('De afweging staat op papier', () => {
  test('vastgelegd (KOM-stappenplan)', () => {
    expect(outcomeOf(weighingRecorded, 'expulsion', { weighing_recorded: true })).toBe('met');
  });

  test('niet vastgelegd (KOM-stappenplan)', () => {
    expect(outcomeOf(weighingRecorded, 'expulsion', { weighing_recorded: false })).toBe('breached');
  });

  test('niet bekend (KOM-stappenplan)', () => {
    expect(outcomeOf(weighingRecorded, 'expulsion', { interests_sealed: true })).toBe('missing');
  });
});
