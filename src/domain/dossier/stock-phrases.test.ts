// Which texts say nothing about this child, and which only sound a little alike.
import { describe, expect, it } from 'vitest';
import { copiedTexts, isStockPhrase } from './stock-phrases.ts';

describe('een standaardzin', () => {
  it.each([
    'Het belang van het kind is meegewogen.',
    'HET BELANG VAN HET KIND IS MEEGEWOGEN!!!',
    'Geen bijzonderheden.',
    'N.v.t., zie dossier.',
    'Dit besluit is in het belang van het kind.',
    'The best interests of the child have been considered.',
  ])('%s', (text) => expect(isStockPhrase(text)).toBe(true));

  it.each([
    '',
    'Samira wil bij haar klas blijven.',
    'Blijven is in het belang van het kind omdat haar school, haar zusje en haar behandelaar hier zijn.',
  ])('is niet: "%s"', (text) => expect(isStockPhrase(text)).toBe(false));

  it('acht eigen woorden naast de zin zijn genoeg, zeven niet', () => {
    const own = (count: number): string =>
      `Zie dossier ${Array.from({ length: count }, (_, n) => `woord${n}`).join(' ')}`;
    expect(isStockPhrase(own(7))).toBe(true);
    expect(isStockPhrase(own(8))).toBe(false);
  });
});

describe('gekopieerde tekst', () => {
  it('noemt elke plek waar dezelfde tekst staat, ongeacht hoofdletters en leestekens', () => {
    const texts = new Map([
      ['care', 'Moeder zorgt goed.'],
      ['family', 'moeder zorgt goed'],
      ['health', 'Samira is gezond.'],
    ]);
    expect(copiedTexts(texts)).toEqual(['care', 'family']);
  });

  it('noemt niets als alles anders is', () => expect(copiedTexts(new Map([['care', 'a']]))).toEqual([]));
});
