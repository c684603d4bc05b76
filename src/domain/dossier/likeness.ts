// Whether two texts are nearly the same once names, numbers and dates are taken out: filling in another name does not make a
// reason new. Finding the texts to compare with is the store's business (store/reason-print.ts); this file knows only texts.

/** Words in a row that are compared as one. Three keep word order without breaking on one changed ending. */
const WORDS_IN_A_ROW = 3;
/**
 * From which share of common rows two texts are nearly the same. Half: a sentence changed in a paragraph of five stays far
 * above it, while two officials who describe different children share some fixed expressions and stay far below (measured
 * in likeness.test.ts: under a tenth).
 */
export const NEARLY_THE_SAME = 0.5;
/** With fewer words than this a text says too little to be like another. */
const FEWEST_WORDS = 8;

const MONTHS =
  /\b(januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|january|february|march|may|june|july|august|october)\b/g;

/** Numbers as words, so that a child of ten and a child of eleven do not make two texts. */
const NUMBERS =
  /\b(een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b/g;

/** Pronouns of a girl and a boy as one. */
const PRONOUNS = /\b(hij|zij|ze|hem|haar|zijn|he|she|him|her|his)\b/g;
/** Who the child is, in a word that changes with every child and says nothing about it. */
const CHILD = /\b(jongen|meisje|zoon|dochter|boy|girl|son|daughter|broer|zus|zusje|broertje)\b/g;

/** Every word with a capital may be a name, also at the beginning of a sentence; what is left out there is left out of both. */
const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}'’-]*/gu;

const wordsIn = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** A text without its names; one in which most words begin with a capital names nobody by it. */
function withoutNames(text: string): string {
  const left = text.replace(CAPITALISED, ' ');
  return wordsIn(left).length * 2 < wordsIn(text).length ? text : left;
}

/** The words of a text without what changes from child to child. */
export const plainWords = (text: string): readonly string[] =>
  withoutNames(text.normalize('NFKC'))
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\p{L}*\p{N}[\p{L}\p{N}]*/gu, ' ')
    .replace(MONTHS, ' ')
    .replace(NUMBERS, ' ')
    .replace(PRONOUNS, 'die')
    .replace(CHILD, 'kind')
    .split(/[^\p{L}]+/u)
    .filter(Boolean);

/** The rows of words by which a text is compared; none where it is too short to be like another. */
export function rowsOf(text: string): ReadonlySet<string> {
  const words = plainWords(text);
  if (words.length < FEWEST_WORDS) return new Set();
  return new Set(
    words.slice(0, words.length - WORDS_IN_A_ROW + 1).map((_, at) => words.slice(at, at + WORDS_IN_A_ROW).join(' ')),
  );
}

/** Which share of the rows of both they have in common. Shape: 0 to 1. */
export function likeness(one: string, other: string): number {
  const [left, right] = [rowsOf(one), rowsOf(other)];
  if (left.size === 0 || right.size === 0) return 0;
  const common = [...left].filter((row) => right.has(row)).length;
  return common / (left.size + right.size - common);
}

export const isNearlyTheSame = (one: string, other: string): boolean => likeness(one, other) >= NEARLY_THE_SAME;
