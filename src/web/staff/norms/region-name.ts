// The name of a country or of the European Union by its code.
import type { Language } from '../../../domain/basics/text.ts';

export function regionName(code: string, language: Language): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code.toUpperCase()) ?? code;
  } catch {
    return code; // Not every legal order has a region code.
  }
}
