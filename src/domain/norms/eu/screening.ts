// The Screening Regulation: the first days at or behind the border, as they touch a child.
import { pack } from '../pack.ts';
import { SCREENING } from './pact-instruments.ts';

export const screening = pack(SCREENING, {
  'sr-8-3': {
    provision: 'art. 8(3)',
    kind: 'time-limit',
    decisions: ['screening'],
    nl: 'Screening aan de buitengrens duurt hooguit zeven dagen; zat iemand daar al langer dan tweeënzeventig uur, dan vier.',
    en: 'Screening at the external border lasts at most seven days; four if the person was already held there for more than seventy-two hours.',
  },
  'sr-8-4': {
    provision: 'art. 8(4)',
    kind: 'time-limit',
    decisions: ['screening'],
    nl: 'Screening in het land zelf duurt hooguit drie dagen na de aanhouding.',
    en: 'Screening inside the country lasts at most three days after apprehension.',
  },
  'sr-10': {
    provision: 'art. 10',
    kind: 'requirement',
    decisions: ['screening', 'statistics'],
    nl: 'Iemand die onafhankelijk is, kijkt mee of bij screening de grondrechten worden nageleefd, het belang van het kind en het verbod op terugsturen daarbij. Die mag onaangekondigd komen en stukken inzien.',
    en: 'Somebody independent monitors whether fundamental rights are kept in screening, the best interests of the child and the ban on refoulement included. They may come unannounced and see documents.',
  },
  'sr-11-3': {
    provision: 'art. 11(3)',
    kind: 'requirement',
    decisions: ['screening'],
    nl: 'Een kind krijgt uitleg die bij kinderen en bij zijn leeftijd past, met zijn vertegenwoordiger erbij.',
    en: 'A child gets information fit for children and for its age, with its representative present.',
  },
  'sr-12': {
    provision: 'art. 8(9), 12',
    kind: 'requirement',
    decisions: ['screening', 'health'],
    nl: 'Medisch personeel kijkt naar de gezondheid en opgeleide mensen naar kwetsbaarheid. Waar nodig komen kinderbescherming en hulp tegen mensenhandel erbij.',
    en: 'Medical staff check health and trained people check vulnerability. Where appropriate child protection and anti-trafficking bodies are involved.',
  },
  'sr-13-1': {
    provision: 'art. 13(1)',
    kind: 'requirement',
    decisions: ['screening'],
    nl: 'Tijdens de screening is het belang van het kind altijd een eerste overweging.',
    en: 'During screening the best interests of the child are always a primary consideration.',
  },
  'sr-13-2': {
    provision: 'art. 13(2)–(4)',
    kind: 'requirement',
    decisions: ['screening', 'representation'],
    nl: 'Bij een kind is een volwassen familielid als dat er is. Bij een kind alleen is een vertegenwoordiger of een opgeleid, onafhankelijk mens die zelf niet screent en geen opdrachten krijgt.',
    en: 'With a child is an adult relative if there is one. With a child alone is a representative or a trained, independent person who does not screen and takes no orders.',
  },
  'sr-13-5': {
    provision: 'art. 13(5)',
    kind: 'requirement',
    decisions: ['representation', 'screening'],
    nl: 'Ook bij screening vertegenwoordigt één mens in de regel hooguit dertig kinderen.',
    en: 'In screening too, one person represents as a rule at most thirty children.',
  },
  'sr-13-6': {
    provision: 'art. 13(6)',
    kind: 'prohibition',
    decisions: ['registration', 'screening'],
    nl: 'Dat er nog geen vertegenwoordiger is, mag een kind nooit tegenhouden om bescherming te vragen.',
    en: 'That there is no representative yet may never keep a child from asking for protection.',
  },
  'sr-17': {
    provision: 'art. 17',
    kind: 'requirement',
    decisions: ['screening'],
    nl: 'Wie is gescreend, kan het formulier inzien en fouten melden; dat wordt erbij gezet.',
    en: 'Whoever was screened can look at the form and point out mistakes; this is noted on it.',
  },
  'sr-18': {
    provision: 'art. 8(5)(g), 18',
    kind: 'requirement',
    decisions: ['screening'],
    nl: 'De screening eindigt met een verwijzing naar de juiste procedure, en die uitkomst wordt vastgelegd.',
    en: 'Screening ends with a referral to the right procedure, and that outcome is recorded.',
  },
});
