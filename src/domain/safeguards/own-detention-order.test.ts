// Cases of own-detention-order: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { ownDetentionOrder } from './own-detention-order.ts';

describe('een eigen besluit tot vastzetten', () => {
  test('is vastgelegd als het kind een eigen besluit heeft (artikel 59 Vw 2000)', () => {
    expect(
      outcomeOf(ownDetentionOrder, 'detention', { detention: true, children_have_own_detention_order: true }),
    ).toBe('met');
  });

  test('is geschonden als het kind alleen in het besluit van de ouders staat (artikel 59 Vw 2000)', () => {
    expect(
      outcomeOf(ownDetentionOrder, 'detention', { detention: true, children_mentioned_in_parents_order: true }),
    ).toBe('breached');
  });

  test('is geschonden als er geen officieel besluit is (artikel 59 Vw 2000)', () => {
    expect(
      outcomeOf(ownDetentionOrder, 'border_detention', { detention: true, formal_detention_decision: false }),
    ).toBe('breached');
  });

  test('is vastgelegd als een kind alleen een officieel besluit heeft (artikel 59 Vw 2000)', () => {
    expect(
      outcomeOf(ownDetentionOrder, 'detention', {
        unaccompanied: true,
        detention: true,
        formal_detention_decision: true,
      }),
    ).toBe('met');
  });

  test('ontbreekt als het besluit ook dat van de ouders kan zijn (artikel 59 Vw 2000)', () => {
    expect(
      outcomeOf(ownDetentionOrder, 'detention', {
        accompanied_by: 'parents',
        detention: true,
        formal_detention_decision: true,
      }),
    ).toBe('missing');
  });

  test('geldt niet als het kind vrij is (artikel 59 Vw 2000)', () => {
    expect(outcomeOf(ownDetentionOrder, 'detention', { detention: false })).toBe('not-applicable');
  });
});
