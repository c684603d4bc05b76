// Reads facts that are told in free text. Published decisions use an open vocabulary, so a rule reads parts of words
// ("adult_transit_centre" tells adult and passage); the words stand in words.ts. A fact that is not listed there is read
// by no rule: there every text is fine. A fact of which no part is understood counts as not known and is reported.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { ANY, WORDS } from './words.ts';

type Words = typeof WORDS;
type Meanings = Readonly<Record<string, string>>;

// Accents fall away and a capital inside a word starts a new one, so that spelling does not hide a meaning.
const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

const startsWith = (word: string, stem: string): boolean => (stem.length > 3 ? word.startsWith(stem) : word === stem);

const matches = (text: string, stems: string): boolean =>
  stems === ANY || wordsOf(text).some((word) => stems.split(' ').some((stem) => startsWith(word, stem)));

/** Whether a rule can read this text. A text that no rule interprets is always fine. */
export function knows(key: FactKey, value: string): boolean {
  const meanings = (WORDS as { readonly [Key in FactKey]?: Meanings })[key];
  return meanings === undefined || Object.values(meanings).some((stems) => matches(value, stems));
}

/** Whether a text fact, or one item of a list, has this meaning; false also where the fact is not known. */
export function tells<Key extends keyof Words>(
  { facts }: Situation,
  key: Key,
  meaning: keyof Words[Key] & string,
): boolean {
  const stems = (WORDS[key] as Meanings)[meaning] ?? '';
  const value: unknown = facts[key];
  const texts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return texts.some((text) => typeof text === 'string' && matches(text, stems));
}
