// Reasons that hold for any child: the same text with another name is the same text; reasons about two children are not.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNearlyTheSame, likeness, NEARLY_THE_SAME, plainWords } from './likeness.ts';

const SELIN =
  'Selin woont sinds 10 januari 2019 in Utrecht en gaat daar naar groep 6. Zij spreekt Nederlands met haar vriendinnen en kent het land van haar ouders niet. De leerkracht beschrijft een rustig kind dat na het eerste jaar is opgebloeid. Daar staat tegenover dat haar moeder geen recht op verblijf heeft en dat een tante in Ankara heeft laten weten dat zij het gezin kan opvangen. Alles bij elkaar weegt het belang van Selin om hier te blijven zwaarder.';
const DAOUD =
  'Voor Daoud telt vooral de zorg die hij nodig heeft. Zijn arts in het ziekenhuis in Zwolle behandelt hem elke week voor een nieraandoening, en uit het advies van het bureau medische advisering blijkt dat dialyse in zijn regio niet beschikbaar is. Hij heeft gezegd dat hij bang is om opnieuw ziek te worden en dat hij bij zijn broer wil blijven wonen. Een overdracht zou de behandeling onderbreken en is daarom niet in zijn belang.';
const MEHMET = SELIN.replaceAll('Selin', 'Mehmet')
  .replace('10 januari 2019', '3 maart 2018')
  .replace('Utrecht', 'Den Helder')
  .replace('Ankara', 'Izmir')
  .replace('Zij spreekt', 'Hij spreekt')
  .replace('haar vriendinnen', 'zijn vriendinnen')
  .replaceAll('haar ouders', 'zijn ouders')
  .replace('haar moeder', 'zijn moeder')
  .replace('groep 6', 'groep 8');

describe('bijna dezelfde motivering (CRC General Comment 14 par. 97)', () => {
  test('een andere naam, plaats, dag en groep maakt geen nieuwe motivering', () => {
    expect(likeness(SELIN, MEHMET)).toBe(1);
  });

  test('motiveringen over twee kinderen lijken niet op elkaar', () => {
    expect(likeness(SELIN, DAOUD)).toBeLessThan(0.1);
  });

  test('een zin erbij in een tekst van vijf zinnen blijft bijna hetzelfde; een tekst die voor de helft nieuw is niet', () => {
    expect(isNearlyTheSame(SELIN, `${MEHMET} De gemeente heeft laten weten dat de woning beschikbaar blijft.`)).toBe(
      true,
    );
    expect(isNearlyTheSame(SELIN, `${SELIN} ${DAOUD}`)).toBe(false);
  });

  test('een korte tekst zegt te weinig om op een andere te lijken', () => {
    expect(isNearlyTheSame('Het belang is gewogen.', 'Het belang is gewogen.')).toBe(false);
  });

  test('namen, getallen en dagen doen niet mee', () => {
    expect(plainWords('Op 3 maart 2026 zag Fatma (11 jaar) haar tante Ayşe in Gent.')).toEqual(
      plainWords('Op 14 juni 2025 zag Ömer (9 jaar) zijn tante Zehra in Luik.'),
    );
  });

  const sentence = fc
    .array(fc.constantFrom(...SELIN.toLowerCase().split(' '), ...DAOUD.toLowerCase().split(' ')), {
      minLength: 0,
      maxLength: 60,
    })
    .map((words) => words.join(' '));

  test('is van beide kanten even groot, en ligt tussen nul en een', () => {
    fc.assert(
      fc.property(sentence, sentence, (one, other) => {
        expect(likeness(one, other)).toBe(likeness(other, one));
        expect(likeness(one, other)).toBeGreaterThanOrEqual(0);
        expect(likeness(one, other)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('een tekst lijkt helemaal op zichzelf met een andere naam, hoe de naam ook luidt', () => {
    const name = fc.constantFrom('Anna', 'Özlem', "O'Neill", 'Jean-Pierre', 'Łukasz', 'İbrahim', 'Van', 'X');
    fc.assert(
      fc.property(name, name, (one, other) => {
        const about = (who: string): string => SELIN.replaceAll('Selin', who);
        expect(likeness(about(one), about(other))).toBeGreaterThanOrEqual(NEARLY_THE_SAME);
        expect(likeness(about(one), about(other))).toBe(1);
      }),
    );
  });

  test('vreemde tekst laat niets vastlopen', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect([0, 1]).toContain(likeness(text, text));
      }),
    );
  });

  test('in hoofdletters geschreven blijft het dezelfde tekst', () => {
    expect(isNearlyTheSame(SELIN.toUpperCase(), MEHMET.toUpperCase())).toBe(true);
  });
});
