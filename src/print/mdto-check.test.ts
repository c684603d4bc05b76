// A description held against the rules of MDTO: what fits, and each way in which it does not.
import { describe, expect, it } from 'vitest';
import { fileXml, informationObjectXml } from './mdto.ts';
import { mdtoProblems } from './mdto-check.ts';

const id = { mark: 'D-1', source: 'Voorop' };
const object = informationObjectXml({
  ...{ id, name: 'Dossier', level: 'Dossier', from: '2026-01-10', until: '2026-03-04', valuation: 'Nog niet bepaald' },
  ...{ partOf: { name: 'Serie', id }, parts: [{ name: 'Besluit', id }], makers: ['IND', 'Nidos & <co>'] },
  restriction: { kind: 'Persoonsgegevens', says: 'Niet openbaar.' },
});
const file = fileXml({
  ...{ id, name: 'besluit.pdf', bytes: 12, format: { label: 'PDF/A', code: 'fmt/479' } },
  ...{ sha256: 'a'.repeat(64), on: '2026-03-02T12:00:00', represents: { name: 'Besluit', id } },
});
const NAAM = '<naam>Dossier</naam>';
const MAKER = '<archiefvormer><verwijzingNaam>IND</verwijzingNaam></archiefvormer>';

describe('een beschrijving volgens MDTO 1.0.1', () => {
  it('past als alles er in de goede volgorde staat; Archiefwet art. 12', () => {
    expect(mdtoProblems(object)).toEqual([]);
    expect(mdtoProblems(file)).toEqual([]);
  });

  it.each([
    ['een verplicht element ontbreekt', object.replace(NAAM, ''), 'naam is missing'],
    [
      'een element staat op een andere plaats',
      object.replace(MAKER, '').replace(NAAM, NAAM + MAKER),
      'stands elsewhere',
    ],
    ['een element staat er te vaak', object.replace(NAAM, NAAM + NAAM), 'naam stands 2 times'],
    ['er is een element dat niemand kent', object.replace(NAAM, `${NAAM}<kleur>rood</kleur>`), 'kleur is unknown'],
    ['een verplichte tekst is leeg', object.replace(NAAM, '<naam> </naam>'), 'naam: not a text'],
    ['een dag is geen dag', object.replace('2026-01-10', 'januari'), 'Begindatum: not a period'],
    ['een moment heeft geen tijd', file.replace('T12:00:00', ''), 'checksumDatum: not a moment'],
    ['een omvang is geen getal', file.replace('<omvang>12<', '<omvang>-1<'), 'omvang: not a number'],
    ['er staat tekst tussen de elementen', object.replace(NAAM, `los ${NAAM}`), 'text beside elements'],
    ['er staan elementen in een tekst', object.replace(NAAM, '<naam><b>x</b></naam>'), 'elements in a text'],
    ['de naamruimte is een andere', object.replace('archief.nl/mdto"', 'archief.nl/iets"'), 'namespace'],
    ['er staan er twee in', object.replace('</MDTO>', '<bestand></bestand></MDTO>'), 'one informatieobject'],
    ['de tekst is niet welgevormd', object.replace('</naam>', ''), 'closed without being open'],
    ['een teken is niet beschermd', object.replace('Nidos &amp;', 'Nidos &'), 'not well-formed'],
  ])('past niet als %s', (_, xml, problem) => expect(mdtoProblems(xml).join('\n')).toContain(problem));
});
