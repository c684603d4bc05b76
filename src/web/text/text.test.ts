import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/basics/text.ts';
import { TEXTS, TOPICS } from './topics.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;

function flat(value: object, path = ''): [string, string][] {
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[path + key, inner]] : flat(inner as object, `${path}${key}.`),
  );
}

const stem = (key: string): string => key.replace(PLURAL, '#');
const placeholders = (sentence: string): string[] => [...new Set(sentence.match(/{{\w+}}/g) ?? [])].sort();
const pluralForms = (language: string): string[] => new Intl.PluralRules(language).resolvedOptions().pluralCategories;

/** The keys that a language must have: each Dutch key, and for a plural each form that the language knows. */
function expectedKeys(dutch: [string, string][], language: string): string[] {
  const stems = [...new Set(dutch.map(([key]) => stem(key)))];
  return stems
    .flatMap((key) => (key.endsWith('#') ? pluralForms(language).map((form) => `${key.slice(0, -1)}_${form}`) : [key]))
    .sort();
}

describe.each(LANGUAGES)('de teksten in taal %s', (language) => {
  test.each(TOPICS)('onderwerp %s heeft precies de sleutels en meervouden van het Nederlands', (topic) => {
    const keys = flat(TEXTS[language][topic]).map(([key]) => key);
    expect(keys.sort()).toEqual(expectedKeys(flat(TEXTS.nl[topic]), language));
  });

  test.each(TOPICS)('onderwerp %s vult in elke zin dezelfde gegevens in als het Nederlands', (topic) => {
    const own = Object.fromEntries(flat(TEXTS[language][topic]).map(([key, text]) => [key, placeholders(text)]));
    const dutch = Object.fromEntries(flat(TEXTS.nl[topic]).map(([key, text]) => [key, placeholders(text)]));
    expect(own).toEqual(dutch);
  });

  test.each(TOPICS)('onderwerp %s heeft geen lege zin', (topic) => {
    expect(flat(TEXTS[language][topic]).filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

describe('de vertalingen', () => {
  test('geen enkele zin zegt dat een beslissing rechtmatig is', () => {
    const claims = TOPICS.flatMap((topic) => [...flat(TEXTS.nl[topic]), ...flat(TEXTS.en[topic])]).filter(
      ([, text]) => /\b(is|zijn|are) (rechtmatig|lawful)\b/i.test(text) && !/nooit|never|Of een|Whether/.test(text),
    );
    expect(claims).toEqual([]);
  });
});
