// Where norms part ways on weighing migration control, on who assesses, on return of a child alone and on sharing data.
import { MOST_FAVOURABLE, type NormConflict } from './conflict.ts';

export const WEIGHING_AND_RETURN = [
  {
    id: 'migration-control',
    topic: { nl: 'Migratiebeleid tegenover het kind', en: 'Migration policy against the child' },
    readings: [
      {
        id: 'cannot-outweigh',
        norms: ['jgc3-33', 'jgc3-28', 'gc14-37', 'crc-3-1'],
        words: {
          nl: 'Algemene migratiebeheersing kan bij terugkeer niet zwaarder wegen dan het belang van het kind.',
          en: 'In return, general migration control cannot outweigh the best interests of the child.',
        },
      },
      {
        id: 'fair-balance',
        norms: ['echr-8'],
        practice: 'IND, publieksinformatie',
        words: {
          nl: 'Het belang van het kind weegt zwaar, maar een streng migratiebeleid kan in een eerlijk evenwicht de doorslag geven.',
          en: "The child's best interests weigh heavily, but a strict migration policy can tip a fair balance.",
        },
      },
    ],
    follows: 'cannot-outweigh',
    why: {
      nl: 'Wie beleid laat winnen van dit ene kind, zet het belang van het kind niet voorop. De lezing van de Comités is een gezaghebbende richtlijn, geen bindend recht; Voorop maakt haar tot eigen regel.',
      en: "Letting policy win from this one child does not put its best interests first. The Committees' reading is authoritative guidance, not binding law; Voorop makes it a rule of its own.",
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['migration-control-not-decisive'],
  },
  {
    id: 'who-assesses',
    topic: { nl: 'Wie het belang van het kind beoordeelt', en: "Who assesses the child's best interests" },
    readings: [
      {
        id: 'independent',
        norms: ['jgc3-32c', 'jgc3-32j', 'jgc3-14'],
        words: {
          nl: 'Mensen uit meer vakgebieden, los van de migratiediensten, met de kinderbescherming voorop.',
          en: 'People from several professions, independent of the migration services, with child protection in the lead.',
        },
      },
      {
        id: 'deciding-service',
        norms: ['awb-3-2'],
        practice: 'Kamerstuk 19 637, nr. 2590',
        words: {
          nl: 'De IND beslist en weegt zelf, en vraagt de Raad voor de Kinderbescherming als dat nodig is. De Raad zegt wat een kind nodig heeft en zegt niets over verblijf.',
          en: 'The IND decides and weighs itself, and asks the Child Care and Protection Board where needed. The Board says what a child needs and says nothing about residence.',
        },
      },
    ],
    follows: 'independent',
    why: {
      nl: 'Voorop scheidt de twee: de beoordeling komt van buiten de migratiediensten, de beslissing over verblijf blijft bij de IND.',
      en: 'Voorop keeps the two apart: the assessment comes from outside the migration services, the decision on residence stays with the IND.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['assessment-independent'],
  },
  {
    id: 'care-on-return-by-age',
    topic: { nl: 'Opvang bij terugkeer en leeftijd', en: 'Reception on return and age' },
    readings: [
      {
        id: 'every-age',
        norms: ['rd-10-2', 'rd-6-1', 'crc-2-1', 'jgc4-3'],
        words: {
          nl: 'Voor elk kind alleen, van elke leeftijd, wordt goede opvang uitgezocht voordat een terugkeerbesluit valt.',
          en: 'For every child alone, of every age, adequate reception is looked into before a return decision is made.',
        },
      },
      {
        id: 'under-fifteen',
        norms: [],
        practice: 'Vc 2000, B8/6 (2017)',
        words: {
          nl: 'Verblijf omdat opvang ontbreekt, was er alleen voor wie bij de eerste aanvraag jonger dan vijftien was.',
          en: 'Residence for lack of reception was there only for those younger than fifteen at the first request.',
        },
      },
    ],
    follows: 'every-age',
    why: {
      nl: 'Leeftijd alleen maakt een kind niet minder kind. De grens van vijftien jaar is door rechtspraak van na 2017 ingehaald; de huidige tekst is niet nagezien.',
      en: 'Age alone does not make a child less of a child. The limit of fifteen has been overtaken by case law after 2017; the present text was not checked.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['care-on-return'],
  },
  {
    id: 'firewall-or-sharing',
    topic: { nl: 'Gegevens afschermen of delen', en: 'Shielding or sharing data' },
    readings: [
      {
        id: 'firewall',
        norms: ['jgc3-17', 'crc-16'],
        words: {
          nl: 'Wat een kind vertelt om hulp te krijgen, gaat niet naar wie het verblijf handhaaft.',
          en: 'What a child tells in order to get help does not go to those who enforce residence rules.',
        },
      },
      {
        id: 'duty-to-share',
        norms: ['ammr-48-2'],
        practice: 'AVG-tabel Handelingsprotocol',
        words: {
          nl: 'Diensten moeten kunnen delen, bijvoorbeeld de beoordeling van het kind vóór een overdracht aan een andere lidstaat.',
          en: 'Services must be able to share, for instance the assessment of the child before a transfer to another Member State.',
        },
      },
    ],
    follows: 'firewall',
    why: {
      nl: 'Delen loopt per doel en per richting: naar bescherming mag, naar handhaving niet. Wat een besluit nodig heeft, komt als uittreksel. Dat de andere lidstaat vóór een overdracht de beoordeling krijgt, is bindend recht; zij mag die alleen gebruiken om het kind op te vangen.',
      en: 'Sharing goes by purpose and by direction: towards protection yes, towards enforcement no. What a decision needs comes as an extract. That the other Member State gets the assessment before a transfer is binding law; it may use it only to receive the child.',
    },
    basis: MOST_FAVOURABLE,
    arisesIn: ['transfer-guarantees', 'no-contact-with-persecutor'],
    ownRule: true,
  },
] as const satisfies readonly NormConflict[];
