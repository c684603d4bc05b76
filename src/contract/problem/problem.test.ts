import { describe, expect, test } from 'vitest';
import { PROBLEMS } from './codes.ts';
import { languageOf, problem, problemIn } from './problem.ts';

describe('een probleem', () => {
  test.each([
    [undefined, 'nl'],
    ['', 'nl'],
    ['en', 'en'],
    ['en-GB,en;q=0.9', 'en'],
    ['nl,en;q=0.9', 'nl'],
    ['nl;q=0.4, en;q=0.5', 'en'],
    ['fr, en;q=0.2', 'en'],
    ['en;q=0', 'nl'],
    ['*', 'nl'],
    [';;;q=,,en;q=x'.repeat(50), 'en'],
  ] as const)('met Accept-Language %s staat in het %s', (header, language) => {
    expect(languageOf(header)).toBe(language);
  });

  test('heeft altijd status, titel en uitleg in één taal', () => {
    const wrong = problem('invalid-input', { fields: [{ field: 'a', message: { nl: 'Fout.', en: 'Wrong.' } }] });
    expect(problemIn('en', wrong)).toEqual({
      status: 400,
      title: PROBLEMS['invalid-input'].title.en,
      detail: PROBLEMS['invalid-input'].detail.en,
      code: 'invalid-input',
      errors: [{ field: 'a', message: 'Wrong.' }],
    });
  });

  test('zegt in elke taal wat er is en wat u kunt doen, in gewone zinnen', () => {
    for (const { title, detail } of Object.values(PROBLEMS))
      for (const text of [title.nl, title.en, detail.nl, detail.en]) expect(text).toMatch(/^[A-Z].{8,}\.$/);
  });
});
