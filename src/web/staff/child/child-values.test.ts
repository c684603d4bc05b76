import { describe, expect, test } from 'vitest';
import { Child } from '../../../domain/dossier/opening.ts';
import { childOf, languagesOf, NO_CHILD_VALUES } from './child-values.ts';

describe('wat over een kind is ingevuld', () => {
  test('wat leeg bleef, komt niet in de opdracht (IVRK 8)', () => {
    expect(childOf(NO_CHILD_VALUES)).toEqual({});
  });

  test('ja en nee worden waar en onwaar; niet gekozen blijft weg (IVRK 2)', () => {
    expect(childOf({ ...NO_CHILD_VALUES, ageDisputed: 'yes', bornHere: 'no' })).toEqual({
      ageDisputed: true,
      bornHere: false,
    });
  });

  test('talen blijven in de volgorde van het kind (IVRK 12)', () => {
    expect(languagesOf(' Tigrinya, Engels ;Arabisch, ')).toEqual(['Tigrinya', 'Engels', 'Arabisch']);
    expect(languagesOf(' , ')).toBeUndefined();
  });

  test('een naam en een taal zijn genoeg voor het domein: geen papier is een voorwaarde (IVRK 2)', () => {
    expect(Child.safeParse(childOf({ ...NO_CHILD_VALUES, name: 'Selam', languages: 'Tigrinya' })).success).toBe(true);
  });
});
