import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FACTS, type FactKey } from '../situation/facts/facts.ts';
import { PUBLISHED_MEASURES } from '../situation/situation.ts';
import { readDecisions } from './read.ts';
import { situationOf } from './situation.ts';

const VOCABULARY = { knows: () => true, hasSafeguard: () => true };
const keys = Object.keys(FACTS) as FactKey[];

const filled = (text: string): number => text.split('\n').filter((line) => line.trim() !== '').length;

/** Something that looks like a decision: right and wrong keys, right and wrong values. */
const field = fc.constantFrom(
  ...['id', 'measure', 'facts', 'findings', 'assessed_keys', 'later_keys', 'scored', '__proto__', 'date', 'x'],
);
const nearly = fc
  .dictionary(
    field,
    fc.oneof(
      fc.jsonValue(),
      fc.constantFrom(...PUBLISHED_MEASURES),
      fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
    ),
  )
  .map((value) => JSON.stringify(value));

describe('lezen, wat er ook in het bestand staat', () => {
  test('willekeurige bytes geven altijd een antwoord, nooit een val', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const text = new TextDecoder().decode(bytes);
        const { decisions, errors } = readDecisions(text, VOCABULARY);
        expect(decisions.length + new Set(errors.map(({ line }) => line)).size).toBe(filled(text));
      }),
    );
  });

  test('bijna goede regels: elk gelezen feit heeft zijn eigen type, elke regel is gelezen of gemeld', () => {
    fc.assert(
      fc.property(fc.array(nearly, { minLength: 1, maxLength: 5 }), (lines) => {
        const { decisions, errors } = readDecisions(lines.join('\n'), VOCABULARY);
        expect(decisions.length + new Set(errors.map(({ line }) => line)).size).toBeGreaterThanOrEqual(lines.length);
        for (const decision of decisions)
          for (const [key, value] of Object.entries(decision.facts)) {
            const { type } = FACTS[key as FactKey];
            const present = Array.isArray(value) ? 'list' : typeof value === 'string' ? 'text' : typeof value;
            expect(present).toBe(type);
          }
      }),
    );
  });

  test('de strenge proef houdt nooit een feit over dat de beslissing zelf een oordeel of later noemt', () => {
    const named = fc.uniqueArray(fc.constantFrom(...keys.filter((key) => FACTS[key].type === 'boolean')), {
      maxLength: 6,
    });
    fc.assert(
      fc.property(named, named, named, (present, assessed, later) => {
        const facts = Object.fromEntries(present.map((key) => [key, true]));
        const decision = { measure: 'detention' as const, facts, assessed_keys: assessed, later_keys: later };
        const left = Object.keys(situationOf(decision, { raw: true }).facts);
        expect(left).toEqual(present.filter((key) => !assessed.includes(key) && !later.includes(key)));
      }),
    );
  });
});
