// The Youth Act (Jeugdwet): who helps and protects a child, and what may be told about it. Read in a consolidation of May 2017
// (chapter 1 also as of November 2021): unverified.
import { DUTCH } from '../authentic.ts';
import { type Instrument, pack } from '../pack.ts';

const YOUTH_ACT: Instrument = {
  authority: 'binding-law',
  bindingIn: ['NL'],
  instrument: 'Jeugdwet',
  from: '2015-01-01',
  source: 'https://wetten.overheid.nl/BWBR0034925',
  authentic: DUTCH,
};

export const youthAct = pack(YOUTH_ACT, {
  'jw-1-3': {
    provision: 'art. 1.3',
    kind: 'requirement',
    decisions: ['health', 'child-protection'],
    nl: 'De wet geldt voor jeugdigen die hier verblijven; voor vreemdelingen hangt de hulp af van hun verblijf en van wat een besluit daarover regelt.',
    en: 'The act holds for young people who stay here; for foreigners the help depends on their residence and on what a decree provides.',
  },
  'jw-2-4': {
    provision: 'art. 2.4, 3.1',
    kind: 'requirement',
    decisions: ['child-protection'],
    nl: 'Is er zorg over de ontwikkeling van een kind, dan vraagt de gemeente de Raad voor de Kinderbescherming om onderzoek; bij acuut gevaar begint de Raad zelf.',
    en: 'Where there is concern about a child’s development, the municipality asks the Child Care and Protection Board to investigate; in acute danger the Board starts by itself.',
  },
  'jw-3-3': {
    provision: 'art. 3.2, 3.3',
    kind: 'requirement',
    decisions: ['child-protection', 'sharing'],
    nl: 'Alleen een gecertificeerde instelling voert een maatregel uit. In rapporten staan de feiten die van belang zijn volledig en naar waarheid.',
    en: 'Only a certified body carries out a measure. Reports state the facts that matter in full and truthfully.',
  },
  'jw-4-1-7': {
    provision: 'art. 4.1.7, 4.1.8',
    kind: 'requirement',
    decisions: ['child-protection', 'reception'],
    nl: 'Wie jeugdhulp geeft, werkt met een meldcode bij mishandeling en meldt een calamiteit of geweld meteen aan de inspectie.',
    en: 'Whoever gives youth care works with a reporting code for abuse and reports a calamity or violence to the inspectorate at once.',
  },
  'jw-7-3-8': {
    provision: 'art. 7.3.8–7.3.10',
    kind: 'time-limit',
    decisions: ['data', 'sharing'],
    nl: 'Van elk kind in jeugdhulp is er een dossier dat een vaste tijd wordt bewaard; op verzoek wordt het binnen drie maanden vernietigd, tenzij een ander er een groot belang bij heeft.',
    en: 'For each child in youth care there is a file kept for a set time; on request it is destroyed within three months, unless somebody else has a major interest in it.',
  },
  'jw-7-3-11': {
    provision: 'art. 7.3.11',
    kind: 'prohibition',
    decisions: ['sharing'],
    nl: 'Zonder toestemming gaat uit een dossier van jeugdhulp niets naar een ander, tenzij een wet dat voorschrijft of hij bij de hulp zelf hoort.',
    en: 'Without consent nothing from a youth-care file goes to another person, unless a law requires it or that person takes part in the care.',
  },
});
