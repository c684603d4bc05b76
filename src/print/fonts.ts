// The fonts of a letter: Latin, Cyrillic, Greek and Devanagari; Arabic script; Ethiopic. Read once, when the first letter is made.
// Vazirmatn and no other for Arabic: with Noto the text that is copied or read aloud comes out garbled.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { charactersOf } from './font-characters.ts';

const FAMILIES = ['noto-sans', 'vazirmatn', 'noto-sans-ethiopic'] as const;
const WEIGHTS = ['400Regular', '700Bold'] as const;

export type Fonts = {
  readonly files: readonly Buffer[];
  /** Whether every weight of some family can show this character. */
  readonly shows: (character: string) => boolean;
};

let read: Fonts | undefined;
export const fonts = (): Fonts => {
  read ??= readFonts();
  return read;
};

function readFonts(): Fonts {
  const require = createRequire(import.meta.url);
  const families = FAMILIES.map((family) => {
    const folder = dirname(require.resolve(`@expo-google-fonts/${family}/package.json`));
    return WEIGHTS.map((weight) => fontIn(join(folder, weight)));
  });
  const shown = families.map((weights) => weights.map(charactersOf));
  return {
    files: families.flat(),
    shows: (character) => {
      const code = character.codePointAt(0) ?? 0;
      return shown.some((weights) => weights.every((characters) => characters.has(code)));
    },
  };
}

const fontIn = (folder: string): Buffer => {
  const name = readdirSync(folder).find((each) => each.endsWith('.ttf'));
  if (name === undefined) throw new Error(`no font in ${folder}`);
  return readFileSync(join(folder, name));
};
