// AMMR: what a procedure about the responsible Member State owes the child. Articles 2 to 34; the course of the procedure
// is in responsibility-course.ts, articles 23, 25 and 43 as a whole in asylum-pact.ts.
import { pack } from '../pack.ts';
import { AMMR } from './pact-instruments.ts';

export const responsibilityOfTheChild = pack(AMMR, {
  'ammr-2-9': {
    provision: 'art. 2(9), (10)',
    kind: 'requirement',
    decisions: ['responsibility', 'tracing'],
    nl: 'Een ‘familielid’ is hier de volwassen tante of oom of een grootouder; minderjarig is wie jonger is dan achttien jaar.',
    en: 'A ‘relative’ here is the adult aunt or uncle or a grandparent; a minor is anybody younger than eighteen.',
  },
  'ammr-16-3': {
    provision: 'art. 16(3)',
    kind: 'prohibition',
    decisions: ['responsibility'],
    nl: 'Er is geen overdracht naar een lidstaat waar de opvang of procedure zo tekortschiet dat onmenselijke behandeling dreigt.',
    en: 'There is no transfer to a Member State where reception or procedure fall so short that inhuman treatment threatens.',
  },
  'ammr-19': {
    provision: 'art. 19',
    kind: 'requirement',
    decisions: ['responsibility', 'registration'],
    nl: 'Een kind krijgt uitleg over de procedure op een manier die bij kinderen past.',
    en: 'A child gets information about the procedure in a way that fits children.',
  },
  'ammr-22': {
    provision: 'art. 22',
    kind: 'requirement',
    decisions: ['responsibility'],
    nl: 'Vóór een verzoek aan een andere lidstaat is er een gesprek dat bij het kind past, met de vertegenwoordiger erbij. Het wordt opgenomen en de samenvatting is er vóór het besluit.',
    en: 'Before a request to another Member State there is an interview that fits the child, with the representative present. It is recorded and the summary is there before the decision.',
  },
  'ammr-23-1': {
    provision: 'art. 23(1)',
    kind: 'requirement',
    decisions: ['responsibility', 'relocation', 'tracing'],
    nl: 'In elke procedure van deze verordening is het belang van het kind een eerste overweging. Zaken met kinderen krijgen voorrang.',
    en: 'In every procedure of this regulation the best interests of the child are a primary consideration. Cases with children get priority.',
  },
  'ammr-23-2': {
    provision: 'art. 23(2)',
    kind: 'requirement',
    decisions: ['representation', 'sharing', 'age'],
    nl: 'De vertegenwoordiger is deskundig, opgeleid en onafhankelijk, ziet het dossier en houdt het kind op de hoogte. Alleen als zonder twijfel vaststaat dat iemand ouder is dan achttien, hoeft er geen te zijn.',
    en: 'The representative is qualified, trained and independent, sees the file and keeps the child informed. Only where it is beyond doubt that somebody is over eighteen is none needed.',
  },
  'ammr-23-2a': {
    provision: 'art. 23(2)(a)',
    kind: 'requirement',
    decisions: ['representation', 'responsibility'],
    nl: 'Wie zegt een kind alleen te zijn, krijgt zonder uitstel iemand die voorlopig bijstaat tot er een vertegenwoordiger is.',
    en: 'Whoever says to be a child alone gets somebody without delay who assists for the time being, until there is a representative.',
  },
  'ammr-23-2b': {
    provision: 'art. 23(2)(b)',
    kind: 'time-limit',
    decisions: ['representation'],
    nl: 'De vertegenwoordiger is er uiterlijk vijftien werkdagen nadat het verzoek is gedaan; bij uitzonderlijk veel kinderen mogen daar tien werkdagen bij.',
    en: 'The representative is there at the latest fifteen working days after the application was made; with exceptionally many children ten working days may be added.',
  },
  'ammr-23-3': {
    provision: 'art. 23(3)',
    kind: 'requirement',
    decisions: ['responsibility', 'tracing'],
    nl: 'De vertegenwoordiger doet mee in de hele procedure, helpt om te vertellen wat voor het kind van belang is en om gehoord te worden, en houdt vertrouwelijk wat het kind vertelt.',
    en: 'The representative takes part in the whole procedure, helps to tell what matters for the child and to be heard, and keeps what the child tells in confidence.',
  },
  'ammr-23-4': {
    provision: 'art. 23(4)',
    kind: 'requirement',
    decisions: ['responsibility', 'relocation'],
    nl: 'De beoordeling kijkt naar zes dingen: hereniging met familie, welzijn en ontwikkeling nu en later, veiligheid, de mening van het kind, wat de vertegenwoordiger meldt en andere redenen die meetellen.',
    en: 'The assessment looks at six things: reunion with family, well-being and development now and later, safety, the views of the child, what the representative reports and other reasons that matter.',
  },
  'ammr-23-5': {
    provision: 'art. 23(5)',
    kind: 'requirement',
    decisions: ['responsibility', 'relocation', 'removal'],
    nl: 'Een kind alleen wordt pas overgedragen na een eigen beoordeling door opgeleide mensen, waarvan de uitkomst in het besluit staat, en nadat de andere staat opvang en vertegenwoordiging heeft bevestigd.',
    en: 'A child alone is transferred only after an individual assessment by trained staff, whose outcome stands in the decision, and after the other state confirmed reception and representation.',
  },
  'ammr-23-6': {
    provision: 'art. 23(6)',
    kind: 'requirement',
    decisions: ['tracing'],
    nl: 'Meteen bij de registratie wordt gezocht naar familie van het kind in andere lidstaten, op een manier die het kind beschermt.',
    en: 'At registration the search for family of the child in other Member States starts at once, in a way that protects the child.',
  },
  'ammr-34': {
    provision: 'art. 34',
    kind: 'weighing',
    decisions: ['responsibility', 'family'],
    nl: 'Wie door geboorte van een kind, ziekte, handicap, trauma of leeftijd van naaste familie afhankelijk is, blijft daar in de regel bij of komt erbij.',
    en: 'Whoever depends on close family because of a new-born child, illness, disability, trauma or age normally stays with or joins them.',
  },
});
