// Where norms part ways on hearing a child, on its own appeal and on its age.
import { MOST_FAVOURABLE, type NormConflict } from './conflict.ts';

export const HEARING_AND_AGE = [
  {
    id: 'hearing-young-children',
    topic: { nl: 'Jonge kinderen en kinderen met ouders horen', en: 'Hearing young and accompanied children' },
    readings: [
      {
        id: 'every-child',
        norms: ['crc-12', 'gc12-21', 'jgc3-37', 'jgc3-38'],
        words: {
          nl: 'Elk kind krijgt de kans, zonder ondergrens en los van zijn ouders. Leeftijd bepaalt alleen hoe.',
          en: 'Every child gets the chance, without minimum age and independently of its parents. Age decides only how.',
        },
      },
      {
        id: 'from-a-certain-age',
        norms: ['apr-22', 'echr-8'],
        practice: 'ECLI:NL:RVS:2025:3899–3901',
        words: {
          nl: 'De procedureverordening laat een gehoor alleen weg als het niet in het belang van dit kind is, met redenen. De Nederlandse praktijk kijkt naar twaalf jaar en ouder, jonger als het kind het kan; het Europese Hof kent in uitzettingszaken geen vaste regel.',
          en: 'The procedures regulation lets a hearing be left out only where it is not in the interest of this child, with reasons. Dutch practice looks at twelve and older, younger if the child is able; the European Court has no firm rule in removal cases.',
        },
      },
    ],
    follows: 'every-child',
    why: {
      nl: 'Een aanbod schaadt niemand: een kind mag ook niets zeggen. Wie het niet vraagt, weet niet wat het kind wil.',
      en: 'An offer harms nobody: a child may also say nothing. Whoever does not ask cannot know what the child wants.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['child-heard'],
  },
  {
    id: 'own-remedy',
    topic: { nl: 'Zelf een aanvraag doen of in beroep gaan', en: 'Applying or appealing in person' },
    readings: [
      {
        id: 'child-itself',
        norms: ['crc-12', 'jgc4-15', 'jgc4-17', 'charter-47'],
        words: {
          nl: 'Elk kind heeft een eigen rechtsmiddel, ook tegen een besluit over zijn ouders.',
          en: 'Every child has a remedy of its own, also against a decision on its parents.',
        },
      },
      {
        id: 'legal-capacity',
        norms: ['apr-33'],
        practice: 'Awb art. 8:21 (niet nagelezen/not read)',
        words: {
          nl: 'Een aanvraag doet een kind alleen zelf als de nationale wet het daarvoor oud genoeg vindt; anders doet een volwassene het. Voor beroep regelt de nationale wet dat.',
          en: 'A child lodges an application in person only if national law finds it old enough; otherwise an adult does. For an appeal national law settles that.',
        },
      },
    ],
    follows: 'child-itself',
    why: {
      nl: 'Voorop geeft elk kind uitleg over zijn rechtsmiddel en een weg via vertegenwoordiger of advocaat. Voor het indienen is dit bindend recht; wie mag procederen, bepaalt de rechter.',
      en: 'Voorop explains its remedy to every child and gives a way through representative or lawyer. For lodging this is binding law; who may litigate is for the court.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['effective-remedy'],
  },
  {
    id: 'age-method',
    topic: { nl: 'Hoe leeftijd wordt onderzocht', en: 'How age is assessed' },
    readings: [
      {
        id: 'several-specialists',
        norms: ['apr-25', 'jgc4-4', 'jgc3-32h'],
        words: {
          nl: 'Door meer deskundigen, met papieren en verklaringen erbij, nooit op uiterlijk alleen. Bij twijfel is iemand een kind.',
          en: 'By several specialists, with papers and statements, never on looks alone. In doubt the person is a child.',
        },
      },
      {
        id: 'inspection',
        norms: [],
        practice: 'Leeftijdsschouw; IND WI 2023/6 (niet gelezen)',
        words: {
          nl: 'Medewerkers schouwen: zij kijken hoe iemand eruitziet en zich gedraagt, en kunnen besluiten dat iemand duidelijk volwassen is.',
          en: 'Officers inspect: they look at appearance and behaviour, and can conclude that somebody is clearly an adult.',
        },
      },
    ],
    follows: 'several-specialists',
    why: {
      nl: 'Een kind dat voor volwassen doorgaat, verliest alle bescherming. Die fout weegt zwaarder dan het omgekeerde.',
      en: 'A child taken for an adult loses all protection. That mistake weighs more than the reverse.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['age-assessment-method', 'benefit-of-the-doubt'],
  },
  {
    id: 'age-registered-elsewhere',
    topic: {
      nl: 'Een geboortedatum die een andere lidstaat noteerde',
      en: 'A birth date recorded by another Member State',
    },
    readings: [
      {
        id: 'benefit-of-the-doubt',
        norms: ['jgc4-4', 'jgc3-32h', 'crc-8'],
        words: {
          nl: 'Eerst kijken hoe die datum daar is ontstaan. Zolang er twijfel is, geldt iemand als kind.',
          en: 'First look how that date came about there. As long as there is doubt, the person counts as a child.',
        },
      },
      {
        id: 'trust-between-states',
        norms: [],
        practice: 'NL tot/until 2024-10; ECLI:NL:RVS:2024:3992',
        words: {
          nl: 'Lidstaten vertrouwen elkaars registratie. Tot oktober 2024 nam Nederland die vrijwel vanzelf over; sindsdien is een eigen oordeel nodig.',
          en: "Member States trust each other's records. Until October 2024 the Netherlands adopted them almost automatically; since then an assessment of its own is needed.",
        },
      },
    ],
    follows: 'benefit-of-the-doubt',
    why: {
      nl: 'Een registratie die alleen op een haastige verklaring rust, zegt weinig. De Nederlandse rechter is deze kant op gegaan; de uitspraken zijn niet in hun geheel gelezen.',
      en: 'A record that rests only on a hurried statement says little. Dutch courts have moved this way; the judgments were not read in full.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['benefit-of-the-doubt'],
  },
] as const satisfies readonly NormConflict[];
