// What counts as a place that somebody else can find, and what as a reason.
import { expect, test } from 'vitest';
import { isCitation, isReason } from './citation.ts';

test.each([
  'Trb. 1990, 46',
  'BWBR0005537, artikel 3:2',
  'https://eur-lex.europa.eu/eli/dir/2008/115/oj, overweging 22',
  'CRC/C/GC/14, paragraaf 97; gecontroleerd en akkoord',
])('een vindplaats: %s', (text) => expect(isCitation(text)).toBe(true));

test.each([
  'art. 3',
  '2026-01-01',
  'zie bron, 1 keer nagekeken',
  'de wet zelf gelezen',
  'gecontroleerd op 3',
  '',
  '12 345 678 910',
])('geen vindplaats: “%s”', (text) => expect(isCitation(text)).toBe(false));

test('een reden heeft minstens vijf woorden naast wat niets zegt', () => {
  expect(isReason('De tekst is sindsdien gewijzigd.')).toBe(true);
  expect(isReason('De tekst is gewijzigd.')).toBe(false);
  expect(isReason('Gecontroleerd, klopt, akkoord, zie bron.')).toBe(false);
});
