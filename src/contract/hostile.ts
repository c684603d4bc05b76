// What no input may hold, whatever its shape: characters that the record cannot keep, keys that reach into the language
// itself, and nesting without end. Checked before the shape.
import type { Words } from '../domain/basics/text.ts';
import { type FieldProblem, pathOf } from './problem/field-problems.ts';

const DEEPEST = 32;
const MOST_PROBLEMS = 20;
const REACHING = new Set(['__proto__', 'constructor', 'prototype']);
/** A surrogate that stands alone is no character; what steers a screen or turns the reading direction round is no text. */
const NO_CHARACTER = /[^\P{Cc}\t\n\r]|[\u202d\u202e]|\p{Surrogate}/u;
/** What is not blank and yet shows nothing would pass for a filled-in field. */
const isUnseen = (text: string): boolean => text.trim() !== '' && !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text);

const TOO_DEEP: Words = { nl: 'Dit is te diep genest.', en: 'This is nested too deeply.' };
const NOT_TEXT: Words = {
  nl: 'Hierin staat een teken dat geen tekst is. Haal het weg.',
  en: 'This holds a character that is no text. Remove it.',
};
const NO_NAME: Words = { nl: 'Een veld mag zo niet heten.', en: 'A field may not have this name.' };

/** The first few places in `value` that hold what no input may hold. */
export function hostileIn(value: unknown, path: readonly PropertyKey[] = []): readonly FieldProblem[] {
  if (typeof value === 'string')
    return NO_CHARACTER.test(value) || isUnseen(value) ? [{ field: pathOf(path), message: NOT_TEXT }] : [];
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
