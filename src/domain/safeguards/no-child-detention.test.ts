// Cases of no-child-detention: what is known, and what follows.
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { noChildDetention } from './no-child-detention.ts';

describe('geen kind in de cel', () => {
  test('is geschonden na een paar uur, want elke duur is te lang (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(outcomeOf(noChildDetention, 'border_detention', { detention: true, detention_hours: 3 })).toBe('breached');
  });

  test('is geschonden in een gezinslocatie, want de naam van de plek maakt niet uit (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(outcomeOf(noChildDetention, 'detention', { facility_kind: 'closed_family_centre' })).toBe('breached');
  });

  test('is geschonden als een andere maatregel het kind vasthoudt (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(
      outcomeOf(noChildDetention, 'reception_placement', { detention: true, detention_ground: 'protective_custody' }),
    ).toBe('breached');
  });

  test('is vastgelegd als er geen vrijheid wordt ontnomen (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(outcomeOf(noChildDetention, 'detention', { detention: false, alternatives_considered: true })).toBe('met');
  });

  test('is geschonden als de enige verzorger vastzit (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(
      outcomeOf(noChildDetention, 'detention', { detention: false, detention_of_parent: true, single_mother: true }),
    ).toBe('breached');
  });

  test('ontbreekt als een ouder vastzit en niet blijkt of het kind achterblijft (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(outcomeOf(noChildDetention, 'detention', { detention: false, detention_of_parent: true })).toBe('missing');
  });

  test('geldt niet voor een straf van de strafrechter (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(outcomeOf(noChildDetention, 'other', { detention: true, detention_ground: 'criminal_conviction' })).toBe(
      'not-applicable',
    );
  });

  test('geldt niet voor een weigering van verblijf (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(outcomeOf(noChildDetention, 'refusal_of_residence', {})).toBe('not-applicable');
  });

  test('ontbreekt als niet bekend is of het kind wordt vastgehouden (artikel 37 IVRK en JGC 4/23 par. 5)', () => {
    expect(outcomeOf(noChildDetention, 'pushback', {})).toBe('missing');
  });
});
