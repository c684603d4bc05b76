// Cases of access-to-lawyer: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import type { Facts } from '../situation/situation.ts';
import { accessToLawyer } from './access-to-lawyer.ts';

describe('contact met een advocaat', () => {
  test('is vastgelegd als het kind zijn advocaat kon spreken (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'detention', { contact_with_lawyer: true })).toBe('met');
  });

  test('is geschonden als het kind zijn advocaat niet kon bereiken (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'detention', { legal_representative: true, contact_with_lawyer: false })).toBe(
      'breached',
    );
  });

  test('is geschonden als er geen advocaat is (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'expulsion', { legal_representative: false })).toBe('breached');
  });

  const regular = { asylum_seeker: false, return_decision_issued: false, legal_representative: false } as const;
  test('vraagt een persoon bij een weigering die niet over asiel of terugkeer gaat (JGC 3/22 par. 36)', () => {
    expect(outcomeOf(accessToLawyer, 'refusal_of_residence', regular)).toBe('for-human');
    expect(outcomeOf(accessToLawyer, 'refusal_of_residence', { ...regular, contact_with_lawyer: true })).toBe(
      'for-human',
    );
  });

  test.each([
    ['asiel', { ...regular, asylum_seeker: true }],
    ['een vraag om bescherming die niet bekend is', { ...regular, asylum_seeker: undefined }],
    ['een terugkeerbesluit', { ...regular, return_decision_issued: true }],
    ['vastzetten', { ...regular, detention: true }],
  ])('is geschonden zonder advocaat bij %s (artikel 47 Handvest)', (_, facts) => {
    expect(outcomeOf(accessToLawyer, 'refusal_of_residence', facts as Facts)).toBe('breached');
  });

  test('vraagt een persoon bij een verhuizing binnen de opvang (Opvangrichtlijn art. 20(7))', () => {
    const move = { light_move: true, legal_representative: false } as const;
    expect(outcomeOf(accessToLawyer, 'reception_placement', move)).toBe('for-human');
    expect(outcomeOf(accessToLawyer, 'reception_placement', { ...move, light_move: false })).toBe('breached');
    expect(outcomeOf(accessToLawyer, 'reception_placement', { ...move, contact_with_lawyer: false })).toBe('breached');
  });

  test('ontbreekt als er een advocaat is maar geen contact blijkt (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'expulsion', { legal_representative: true })).toBe('missing');
  });

  test('ontbreekt als er niets bekend is (artikel 37 onder d IVRK)', () => {
    expect(outcomeOf(accessToLawyer, 'expulsion', {})).toBe('missing');
  });
});
