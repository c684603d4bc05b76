// Reads the facts of one published decision, one by one. A fact that cannot be read is reported and left out, so that it
// is not known; the others count.
import { FACTS, type FactKey, isFactKey } from '../situation/facts/facts.ts';
import type { Facts } from '../situation/situation.ts';
import { type Problem, shown, UNKNOWN_FACT, unknownValue, wrongType } from './problem.ts';

/** What the safeguards understand. `knows` answers true for a fact of which no rule interprets the text. */
export type Vocabulary = {
  readonly knows: (key: FactKey, value: string) => boolean;
  readonly hasSafeguard: (id: string) => boolean;
};

/** Where a reader leaves what it could not read. */
export type Report = { readonly line: number; readonly errors: Problem[]; readonly warnings: Problem[] };

type Atom = string | number;
type Value = boolean | Atom | readonly Atom[];

const isAtom = (value: unknown): value is Atom =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));

function isOfType(key: FactKey, value: unknown): value is Value {
  switch (FACTS[key].type) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number' && Number.isFinite(value);
    case 'text':
      return typeof value === 'string';
    case 'list':
      return Array.isArray(value) && value.every(isAtom);
  }
}

/** The value without the words that no rule knows; undefined where nothing known is left. */
function known(key: FactKey, value: Value, { knows }: Vocabulary, unknown: (word: string) => void): Value | undefined {
  const isKnown = (word: unknown): boolean => {
    if (typeof word !== 'string' || (word.trim() !== '' && knows(key, word))) return true;
    unknown(word);
    return false;
  };
  if (!Array.isArray(value)) return isKnown(value) ? value : undefined;
  const left = value.filter(isKnown);
  // An empty list says "none": a list that only lost its words may not turn into one.
  return left.length === 0 && value.length > 0 ? undefined : left;
}

export function readFacts(object: object, vocabulary: Vocabulary, { line, errors, warnings }: Report): Facts {
  const read: [FactKey, Value][] = [];
  for (const [key, value] of Object.entries(object)) {
    const path = `facts.${shown(key)}`;
    if (!isFactKey(key)) {
      errors.push({ line, key: path, message: UNKNOWN_FACT });
    } else if (!isOfType(key, value)) {
      errors.push({ line, key: path, message: wrongType(FACTS[key].type) });
    } else {
      const left = known(key, value, vocabulary, (word) =>
        warnings.push({ line, key: path, message: unknownValue(word) }),
      );
      if (left !== undefined) read.push([key, left]);
    }
  }
  // Each value was held against the type of its own key above, which the type of a list of pairs cannot tell.
  return Object.fromEntries(read) as Facts;
}
