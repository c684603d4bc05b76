// The name of a country, of the European Union, or of a language by its code.
import type { Language } from '../../../domain/basics/text.ts';

export function regionName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code; // Not every legal order has a region code.
  }
}

/** The name of a language by its code of two letters. */
export function languageName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
