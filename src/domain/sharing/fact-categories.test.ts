import { describe, expect, test } from 'vitest';
import { FACTS, type FactKey } from '../situation/facts/facts.ts';
import { compartmentOf } from './data-categories.ts';
import { categoryOfFact } from './fact-categories.ts';
import { OPEN_FACTS } from './open-facts.ts';

const KEYS = Object.keys(FACTS) as FactKey[];

describe('welke soort gegeven een feit is', () => {
  test('elk feit staat op één lijst: wat open is, is nergens gesloten — JGC 3/22 par. 17', () => {
    expect(new Set(OPEN_FACTS).size).toBe(OPEN_FACTS.length);
    expect(OPEN_FACTS.filter((fact) => categoryOfFact(fact, false) !== 'interests')).toEqual([]);
    const closed = KEYS.filter((fact) => categoryOfFact(fact, false) !== 'interests');
    expect(closed.length + OPEN_FACTS.length).toBe(KEYS.length);
  });

  test.each(['mother_pregnant', 'violence_at_home', 'reception_kind', 'food_aid', 'criminal_offence_child'] as const)(
    '%s ligt achter de muur — JGC 3/22 par. 17',
    (fact) => {
      expect(compartmentOf(categoryOfFact(fact, false))).toBe('protection');
    },
  );
});
