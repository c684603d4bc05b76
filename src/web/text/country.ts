// The English names of countries in published decisions, in the language on screen. What is no country (a court, a union of
// states) keeps its own name. The names come from the language data of the browser. Pure.
import type { Language } from '../../domain/basics/text.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const CODES = LETTERS.flatMap((one) => LETTERS.map((other) => one + other));

const names = (language: string) => new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });

/** Names in the decisions that the language data has under another name. */
const ALSO = [['Turkey', 'TR']] as const;

const english = names('en');
/** The first code wins: a country that split or was renamed keeps its old code at the end of the alphabet. */
const CODE_OF: ReadonlyMap<string, string> = new Map(
  CODES.toReversed().flatMap((code) => {
    const name = english.of(code);
    return name === undefined ? [] : [[name, code] as const];
  }),
);

export function countryName(name: string, language: Language): string {
  const code = CODE_OF.get(name) ?? ALSO.find(([other]) => other === name)?.[1];
  return code === undefined ? name : (names(language).of(code) ?? name);
}
