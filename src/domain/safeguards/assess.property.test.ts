// Unknown is never satisfied: properties that hold for every safeguard on every situation.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACTS, type FactKey } from '../situation/facts/facts.ts';
import { type Facts, MEASURES, type Situation } from '../situation/situation.ts';
import { assess } from './assess.ts';
import type { Outcome } from './safeguard.ts';
import { knows } from './vocabulary.ts';

const KEYS = Object.keys(FACTS) as FactKey[];
const TEXTS = [
  'none',
  'parents',
  'mother',
  'uncle',
  'adult_centre',
  'homeless',
  'interview',
  'xray',
  'removal',
  'no_mvv',
];

/** Words that the rules understand: others are left out when a decision is read. */
const textOf = (key: FactKey): fc.Arbitrary<string> =>
  fc.constantFrom(
    ...TEXTS.filter((text) => knows(key, text)),
    ...(TEXTS.some((text) => knows(key, text)) ? [] : ['?']),
  );

function arbitraryOf(key: FactKey): fc.Arbitrary<unknown> {
  switch (FACTS[key].type) {
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 0, max: 60 });
    case 'text':
      return textOf(key);
    case 'list':
      return fc.array(fc.oneof(textOf(key), fc.integer({ min: 0, max: 20 })), { maxLength: 3 });
  }
}

const facts = fc
  .subarray(KEYS, { maxLength: 30 })
  .chain((keys) => fc.tuple(...keys.map((key) => arbitraryOf(key).map((value) => [key, value] as const))))
  .map((pairs) => Object.fromEntries(pairs) as Facts);
const situations: fc.Arbitrary<Situation> = fc.record({
  measure: fc.constantFrom(...MEASURES),
  direction: fc.constant('adverse' as const),
  facts,
});

const outcomes = (situation: Situation): ReadonlyMap<string, Outcome> =>
  new Map(assess(situation).map(({ safeguard, outcome }) => [safeguard, outcome]));

/** Takes away the facts on which `met` rests, again and again, because there can be more than one ground for it. */
function withoutItsReasons(situation: Situation, id: string): Outcome | undefined {
  const found = assess(situation).find(({ safeguard }) => safeguard === id);
  const used = new Set<string>(found?.because.map(({ fact }) => fact));
  if (found?.outcome !== 'met' || used.size === 0) return found?.outcome;
  const rest = Object.fromEntries(Object.entries(situation.facts).filter(([key]) => !used.has(key))) as Facts;
  return withoutItsReasons({ ...situation, facts: rest }, id);
}

describe('onbekend is nooit vastgelegd', () => {
  test.each(MEASURES)('zonder feiten is bij %s niets vastgelegd (C5)', (measure) => {
    expect([...outcomes({ measure, direction: 'adverse', facts: {} }).values()]).not.toContain('met');
  });

  test('wat is vastgelegd, rust altijd op bekende feiten: neem die weg en er blijft niets van over (C5)', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const { safeguard, outcome } of assess(situation)) {
          if (outcome === 'met') expect(withoutItsReasons(situation, safeguard), safeguard).not.toBe('met');
        }
      }),
    );
  });

  test('een bevinding noemt alleen bekende feiten als reden en alleen onbekende als ontbrekend (C5)', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const { because, missing } of assess(situation)) {
          expect(because.every(({ fact }) => situation.facts[fact] !== undefined)).toBe(true);
          expect(missing.every((fact) => situation.facts[fact] === undefined)).toBe(true);
        }
      }),
    );
  });

  test('wat ontbreekt, zegt welk feit nodig is of waarop het stukloopt (C5)', () => {
    fc.assert(
      fc.property(situations, (situation) => {
        for (const { safeguard, outcome, missing, because } of assess(situation)) {
          if (outcome === 'missing') expect(missing.length + because.length, safeguard).toBeGreaterThan(0);
        }
      }),
    );
  });

  test('een ontbrekend feit dat bekend wordt als onbekend verandert niets (C5)', () => {
    fc.assert(
      fc.property(situations, fc.constantFrom(...KEYS), (situation, key) => {
        fc.pre(situation.facts[key] === undefined);
        const same: Situation = { ...situation, facts: { ...situation.facts, [key]: undefined } };
        expect(outcomes(same)).toEqual(outcomes(situation));
      }),
    );
  });
});
