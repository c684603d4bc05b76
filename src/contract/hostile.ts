// What no input may hold, whatever its shape: characters that the record cannot keep, keys that reach into the language
// itself, and nesting without end. Checked before the shape.
import type { Words } from '../domain/basics/text.ts';
import { type FieldProblem, pathOf } from './problem/field-problems.ts';

const DEEPEST = 32;
const MOST_PROBLEMS = 20;
const REACHING = new Set(['__proto__', 'constructor', 'prototype']);
/** A surrogate that stands alone is no character; what steers a screen is no text. */
const NO_CHARACTER = /[^\P{Cc}\t\n\r]|\p{Surrogate}/u;
/** What turns the reading direction round, or hides in a word so that two names look the same. Joiners and marks of script stay. */
const HIDES = /[\u202a-\u202e\u2066-\u2069\u200b\u2060-\u2064\ufeff\u{e0000}-\u{e007f}]/u;
/** What is not blank and yet shows nothing would pass for a filled-in field. */
const isUnseen = (text: string): boolean => text.trim() !== '' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const TOO_DEEP: Words = { nl: 'Dit is te diep genest.', en: 'This is nested too deeply.' };
const NOT_TEXT: Words = {
  nl: 'Hierin staat een teken dat geen tekst is. Haal het weg.',
  en: 'This holds a character that is no text. Remove it.',
};
const HIDDEN: Words = {
  nl: 'Hierin staat een teken dat u niet ziet en dat de tekst anders laat lijken. Typ deze tekst opnieuw, zonder te plakken.',
  en: 'This holds a character that you do not see and that makes the text look different. Type this text again, without pasting.',
};
const NO_NAME: Words = { nl: 'Een veld mag zo niet heten.', en: 'A field may not have this name.' };

const wrongIn = (text: string): Words | undefined => {
  if (NO_CHARACTER.test(text) || isUnseen(text)) return NOT_TEXT;
  return HIDES.test(text) ? HIDDEN : undefined;
};

/** The first few places in `value` that hold what no input may hold. */
export function hostileIn(value: unknown, path: readonly PropertyKey[] = []): readonly FieldProblem[] {
  if (typeof value === 'string') {
    const message = wrongIn(value);
    return message ? [{ field: pathOf(path), message }] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (path.length >= DEEPEST) return [{ field: pathOf(path.slice(0, 3)), message: TOO_DEEP }];
  const found: FieldProblem[] = [];
  for (const key of Object.keys(value)) {
    if (found.length >= MOST_PROBLEMS) break;
    if (REACHING.has(key) || NO_CHARACTER.test(key)) found.push({ field: pathOf(path), message: NO_NAME });
    else found.push(...hostileIn((value as Readonly<Record<string, unknown>>)[key], [...path, key]));
  }
  return found;
}
