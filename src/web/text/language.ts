// Which language this person reads, kept on the device per person. Sets `lang` and `dir` of the page with it.
import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { LANGUAGES, type Language } from '../../domain/basics/text.ts';
import { TEXTS, TOPICS } from './topics.ts';

export const isLanguage = (code: unknown): code is Language => LANGUAGES.some((language) => language === code);

const keyOf = (person: string | undefined): string =>
  person === undefined ? 'voorop.language' : `voorop.language.${person}`;

function kept(person: string | undefined): Language | undefined {
  try {
    const code = localStorage.getItem(keyOf(person));
    return isLanguage(code) ? code : undefined;
  } catch {
    return undefined; // A browser that forbids storage still shows the page.
  }
}

function keep(language: Language, person: string | undefined): void {
  try {
    localStorage.setItem(keyOf(person), language);
  } catch {
    // The choice then lasts as long as the page.
  }
}

function mark(language: string): void {
  document.documentElement.lang = language;
  document.documentElement.dir = i18next.dir(language);
}

/** Starts the texts in the language last used on this device; Dutch when none was chosen. */
export function startTexts(): void {
  i18next.on('languageChanged', mark);
  void i18next.use(initReactI18next).init({
    resources: TEXTS,
    ns: TOPICS,
    defaultNS: 'common',
    lng: kept(undefined) ?? 'nl',
    fallbackLng: 'nl',
    initAsync: false,
    interpolation: { escapeValue: false },
  });
}

/** Somebody chose a language: kept for that person, and for the sign-in page of this device. */
export function chooseLanguage(language: Language, person: string | undefined): void {
  keep(language, undefined);
  if (person !== undefined) keep(language, person);
  void i18next.changeLanguage(language);
}

/** Somebody signed in: their own choice, if they ever made one on this device. */
export function recallLanguage(person: string): void {
  const language = kept(person);
  if (language !== undefined && language !== i18next.language) void i18next.changeLanguage(language);
}
