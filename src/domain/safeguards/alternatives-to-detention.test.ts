// Cases of alternatives-to-detention: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { alternativesToDetention } from './alternatives-to-detention.ts';

describe('een andere weg dan vastzetten', () => {
  test('is vastgelegd als er echt naar is gekeken (artikel 5 lid 1 EVRM)', () => {
    expect(outcomeOf(alternativesToDetention, 'detention', { detention: true, alternatives_considered: true })).toBe(
      'met',
    );
  });

  test('is vastgelegd als er daarom niet wordt vastgezet (artikel 5 lid 1 EVRM)', () => {
    expect(outcomeOf(alternativesToDetention, 'detention', { detention: false, alternatives_considered: true })).toBe(
      'met',
    );
  });

  test('is geschonden als er niet naar is gekeken (artikel 5 lid 1 EVRM)', () => {
    expect(outcomeOf(alternativesToDetention, 'detention', { detention: true, alternatives_considered: false })).toBe(
      'breached',
    );
  });

  test('is geschonden als er bij de verlenging niet opnieuw naar is gekeken (artikel 5 lid 1 EVRM)', () => {
    expect(
      outcomeOf(alternativesToDetention, 'detention', {
        detention: true,
        alternatives_considered: true,
        alternatives_considered_at_extension: false,
      }),
    ).toBe('breached');
  });

  test('is geschonden als vastzetten automatisch volgt (artikel 5 lid 1 EVRM)', () => {
    expect(
      outcomeOf(alternativesToDetention, 'reception_placement', {
        detention: true,
        detention_ground: 'protective_custody',
      }),
    ).toBe('breached');
  });

  test('ontbreekt als er niets bekend is (artikel 5 lid 1 EVRM)', () => {
    expect(outcomeOf(alternativesToDetention, 'detention', {})).toBe('missing');
  });

  test('geldt niet als er niemand wordt vastgezet (artikel 5 lid 1 EVRM)', () => {
    expect(outcomeOf(alternativesToDetention, 'expulsion', {})).toBe('not-applicable');
  });
});
