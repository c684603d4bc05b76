// The eleven elements of an assessment: each says something about this child, or why it does not matter here.
import { describe, expect, it } from 'vitest';
import { hearingSteps, openingSteps, play, stepOne } from '../../../tests/support/adoptable-path.ts';
import { element } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { investigator } from '../../../tests/support/people.ts';
import { ELEMENT_KEYS } from './elements.ts';

const opened = play(openingSteps);
const sealed = play([...openingSteps, ...hearingSteps, ...stepOne]);
const signed = play([...openingSteps, ...hearingSteps, ...stepOne.slice(0, -1)]);
const empty = { type: 'AssessElement', key: 'health' } as const;
const unknownBy = (by: string) => ({ ...empty, unknowns: [{ what: 'Medicatie', who: 'huisarts', by }] });

describe('een onderdeel onderzoeken', () => {
  it.each(ELEMENT_KEYS)('legt vast wat voor dit kind geldt: %s; GC 14', (key) =>
    given(...opened)
      .when(element(key), { actor: investigator })
      .thenEvents(kept('ElementAssessed', element(key), { actor: investigator })),
  );

  it('weigert een leeg onderdeel, ook met alleen een gevolg of woorden van het kind', () => {
    given(...opened)
      .when(empty)
      .thenRefused('element-empty');
    given(...opened)
      .when({ ...empty, childWords: 'Ik slaap slecht.' })
      .thenRefused('element-empty');
  });

  it('neemt genoegen met een reden waarom het hier niet speelt, of met een onbekende', () => {
    given(...opened)
      .when({ ...empty, notRelevantBecause: 'Samira is gezond en gebruikt geen medicijnen.' })
      .thenHappens('ElementAssessed');
    given(...opened)
      .when(unknownBy(TODAY))
      .thenHappens('ElementAssessed');
  });

  it('weigert een onbekende waarvan de dag voorbij is', () =>
    given(...opened)
      .when(unknownBy('2026-03-01'))
      .thenRefused('unknown-without-future-date'));

  it.each([
    { professionalView: 'Het belang van het kind is meegewogen.' },
    { notRelevantBecause: 'Niet van toepassing.' },
    { observations: [{ text: 'Geen bijzonderheden.', source: 'dossier', certainty: 'established' as const }] },
  ])('weigert een standaardzin: %o; GC 14 par. 97', (text) =>
    given(...opened)
      .when({ ...empty, ...text })
      .thenRefused('element-stock-phrase'),
  );

  it('kan niet meer na het zegel; JGC 3/22 par. 28', () =>
    given(...sealed)
      .when(element('health'))
      .thenRefused('element-after-seal'));

  it('haalt een handtekening weg die over een andere tekst ging', () => {
    expect(fileOf(signed).assessment).toBeDefined();
    const changed = play([{ actor: investigator, today: TODAY, command: element('health') }], signed);
    expect(fileOf(changed).assessment).toBeUndefined();
    expect(fileOf(changed).elements.size).toBe(ELEMENT_KEYS.length);
  });
});

describe('een voorbeeld van elk onderdeel', () => {
  it('heeft een eigen tekst', () => {
    const views = ELEMENT_KEYS.map((key) => element(key).professionalView);
    expect(new Set(views).size).toBe(views.length);
  });
});
