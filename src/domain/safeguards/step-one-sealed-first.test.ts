// The rule of step-one-sealed-first.ts on facts that only say what matters: what holds, what does not, what is not known, and the edge.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { stepOneSealedFirst } from './step-one-sealed-first.ts';

describe('Eerst het belang van het kind, dan pas de rest', () => {
  test('stap 1 was later klaar dan stap 2 (KOM-stappenplan)', () => {
    expect(
      outcomeOf(stepOneSealedFirst, 'expulsion', {
        interests_sealed: true,
        interests_sealed_before_other_interests: false,
      }),
    ).toBe('breached');
  });

  test('gewogen zonder verzegelde stap 1 (KOM-stappenplan)', () => {
    expect(outcomeOf(stepOneSealedFirst, 'expulsion', { interests_sealed: false, weighing_recorded: true })).toBe(
      'breached',
    );
  });

  test('stap 1 eerst (KOM-stappenplan)', () => {
    expect(
      outcomeOf(stepOneSealedFirst, 'expulsion', {
        interests_sealed: true,
        interests_sealed_before_other_interests: true,
        weighing_recorded: true,
      }),
    ).toBe('met');
  });

  test('nog niet verzegeld en nog niet gewogen (KOM-stappenplan)', () => {
    expect(outcomeOf(stepOneSealedFirst, 'expulsion', { interests_sealed: false })).toBe('missing');
  });

  test('verzegeld zonder te weten wanneer (KOM-stappenplan)', () => {
    expect(outcomeOf(stepOneSealedFirst, 'expulsion', { interests_sealed: true })).toBe('missing');
  });

  test('niets bekend (KOM-stappenplan)', () => {
    expect(outcomeOf(stepOneSealedFirst, 'expulsion')).toBe('missing');
  });
});
