// Cases of transfer-of-child-alone: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { effectOf } from './assess.ts';
import { transferOfChildAlone } from './transfer-of-child-alone.ts';

const alone = { unaccompanied: true } as const;

describe('een kind alleen naar een andere lidstaat', () => {
  test('is vastgelegd als die lidstaat opvang voor kinderen heeft bevestigd (AMMR 23 lid 5)', () => {
    expect(
      outcomeOf(transferOfChildAlone, 'dublin_transfer', {
        ...alone,
        individual_guarantees_age_adapted_reception: true,
      }),
    ).toBe('met');
  });

  test('is geschonden als er geen bevestiging kwam (AMMR 23 lid 5)', () => {
    expect(
      outcomeOf(transferOfChildAlone, 'dublin_transfer', { ...alone, guarantees_from_receiving_state: 'none' }),
    ).toBe('breached');
  });

  test('een algemene toezegging bevestigt niets voor dit kind (AMMR 23 lid 5)', () => {
    expect(
      outcomeOf(transferOfChildAlone, 'dublin_transfer', { ...alone, guarantees_from_receiving_state: 'general' }),
    ).toBe('missing');
  });

  test('een oom is geen ouder: ook dan hoort de bevestiging erbij (AMMR 23 lid 5)', () => {
    expect(
      outcomeOf(transferOfChildAlone, 'dublin_transfer', { unaccompanied: false, accompanied_by: 'relative' }),
    ).toBe('missing');
  });

  test('geldt niet voor een kind met zijn moeder, en niet bij een terugkeer (AMMR 23 lid 5)', () => {
    expect(outcomeOf(transferOfChildAlone, 'dublin_transfer', { accompanied_by: 'mother' })).toBe('not-applicable');
    expect(outcomeOf(transferOfChildAlone, 'expulsion', alone)).toBe('not-applicable');
  });

  test('ontbreekt als niet bekend is of het kind alleen is (AMMR 23 lid 5)', () => {
    expect(outcomeOf(transferOfChildAlone, 'dublin_transfer')).toBe('missing');
  });

  test('houdt de overdracht tegen, want deze tekst is gelezen en is recht (huis §4)', () => {
    expect(effectOf(transferOfChildAlone)).toBe('requires');
  });
});
