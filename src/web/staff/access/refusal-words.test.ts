import { expect, test } from 'vitest';
import { refusalWords } from './refusal-words.ts';

test.each([
  ['hearing-in-the-future', /toekomst/],
  ['no-family', /gezin/],
  ['stopped', /waarborg/],
])('het logboek zegt in woorden waarom iets niet lukte: %s', (code, words) => {
  expect(refusalWords(code)).toMatchObject({ nl: expect.stringMatching(words), en: expect.any(String) });
});

test('een code die hier nieuw is, staat er zoals zij is', () => {
  expect(refusalWords('constructor')).toBe('constructor');
});
