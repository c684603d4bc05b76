// Finding a dossier by name, day of birth or reference.
import type { FoundDossier } from '../../../contract/find.ts';

export const find = {
  title: 'Zoeken',
  intro:
    'U zoekt in de dossiers die u nu mag openen. Een dossier dat er niet is en een dossier dat u niet mag kennen, geven hetzelfde antwoord. Wat u vindt, staat in het logboek van dat kind.',
  form: 'Een dossier zoeken',
  name: 'Naam van het kind',
  nameHint:
    'Een of meer hele woorden, in elk schrift. Ook een naam die anders is gespeld, komt naar voren. U hoeft geen accenten te typen.',
  bornOn: 'Geboortedatum',
  reference: 'Kenmerk van het dossier',
  referenceHint: 'Het hele kenmerk, zoals K-2026-04817.',
  send: 'Zoeken',
  busy: 'Bezig met zoeken …',
  fillIn: 'Vul een naam, een geboortedatum of een kenmerk in.',
  noLetters: 'Schrijf een naam met letters.',
  dayWrong: 'Dit is geen dag. Schrijf dag-maand-jaar, zoals 31-03-2015.',
  referenceWrong: 'Schrijf het hele kenmerk, zoals K-2026-04817.',
  results: 'Resultaten',
  shown_one: '{{count}} dossier gevonden',
  shown_other: '{{count}} dossiers gevonden',
  more: 'Er zijn meer dossiers die u mag zien. Vul meer in om verder te zoeken.',
  emptyTitle: 'Niets gevonden',
  emptyText:
    'Er is geen dossier dat u nu mag openen en dat hierbij past. Controleer de spelling, of zoek met minder woorden.',
  caption: 'Gevonden dossiers',
  child: 'Kind',
  by: 'Gevonden doordat',
  ways: {
    reference: 'het kenmerk klopt',
    born: 'de geboortedatum klopt',
    spelled: 'de naam zo is geschreven',
    latin: 'de naam in ons schrift zo is geschreven',
    sound: 'de naam zo klinkt. Kijk goed of dit het kind is',
  } satisfies Record<FoundDossier['by'], string>,
};
