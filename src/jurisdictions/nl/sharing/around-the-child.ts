// Rows of the AVG table for those around the child: reception, support, health, school, police, and the child and its parents.
import type { Purpose } from '../../../domain/basics/actor.ts';
import type { SharingRow } from '../../../domain/sharing/row.ts';
import { BASIS, DECIDED, type Gift, INTERESTS, PROTECTED, rows } from './rows.ts';

const reader = (receiver: string, role: string, purpose: Purpose, ...ground: readonly string[]) => ({
  receiver,
  roles: [role],
  purpose,
  ground,
});

/** Whoever meets the family must not tell by mistake. Never for a migration authority: it would tell of violence at home. */
const KEPT_FROM: Gift = {
  data: ['kept-from-parent'],
  why: {
    nl: 'Wie met het kind of de ouders praat, moet weten wat een ouder niet mag horen. Waarom, staat er niet bij.',
    en: 'Whoever talks to the child or the parents must know what a parent must not hear. Why is not told.',
  },
};

const RECEPTION: readonly Gift[] = [
  KEPT_FROM,
  {
    data: [...BASIS, 'age', 'family', 'access-log'],
    why: {
      nl: 'Wie een kind opvangt, moet weten wie het is en wie het bijstaat.',
      en: 'Whoever receives a child must know who it is and who stands beside it.',
    },
  },
  {
    data: ['views', 'interests', 'living-figures', 'determination', ...DECIDED],
    minimisation: 'extract',
    why: {
      nl: 'Wat het kind nodig heeft en wat is besloten, bepaalt welke opvang past.',
      en: 'What the child needs and what was decided tell which reception fits.',
    },
  },
  {
    data: ['care-decisions', 'functional-needs', 'measure-in-force'],
    why: {
      nl: 'Opvang gaat over verhuizen en over welke hulp een kind nodig heeft. Wie een verhuizing meebeoordeelt, leest wat de ander schreef.',
      en: 'Reception is about moving and what help a child needs. Whoever assesses a move together reads what the other wrote.',
    },
  },
  {
    // Where a child is who hides, or is in a safe house, nobody reads but those who protect it.
    data: ['place', 'signals', 'care', 'health', 'protection', 'private-words', 'complaints'],
    giver: 'self',
    why: {
      nl: 'Wat een medewerker zelf zag en meldde, kan die organisatie teruglezen.',
      en: 'What a worker saw and reported, that organisation can read again.',
    },
  },
];

const SUPPORT: readonly Gift[] = [
  KEPT_FROM,
  {
    data: [...BASIS, 'age', 'family', ...INTERESTS, ...DECIDED, 'care-decisions', 'access-log', 'measure-in-force'],
    why: {
      nl: 'Het kind vraagt om hulp bij zijn procedure; wat vertrouwelijk is, blijft bij de voogd en de advocaat.',
      en: 'The child asks for help with its procedure; what is confidential stays with guardian and lawyer.',
    },
  },
  {
    data: ['place', 'signals', 'private-words', 'care', 'health', 'complaints', 'protection'],
    giver: 'self',
    why: {
      nl: 'Wat het kind aan deze helper vertelde, kan de helper teruglezen.',
      en: 'What the child told this helper, the helper can read again.',
    },
  },
];

const ALL_OF_THE_CHILD: readonly Gift[] = [
  {
    data: [
      ...BASIS,
      'age',
      'family',
      ...INTERESTS,
      ...DECIDED,
      ...PROTECTED,
      'complaints',
      'functional-needs',
      'access-log',
      'measure-in-force',
      'authority-record',
    ],
    why: {
      nl: 'Het gaat over het kind zelf: het mag lezen wat over hem of haar is vastgelegd. Niet de eigen aantekeningen van voogd en advocaat, en niet wat over anderen gaat (AVG art. 15 lid 4).',
      en: 'It is about the child itself: it may read what was recorded about it. Not the own notes of guardian and lawyer, and not what is about others (GDPR 15(4)).',
    },
  },
];

const OF_A_PARENT: readonly Gift[] = [
  {
    data: [...BASIS, 'age', 'family', ...DECIDED, 'determination'],
    why: {
      nl: 'Een ouder moet kunnen volgen wat er over het kind is besloten. Wat het kind in vertrouwen zei, hoort daar niet bij.',
      en: 'A parent must be able to follow what was decided about the child. What the child said in confidence is no part of that.',
    },
  },
  {
    data: ['complaints'],
    giver: 'self',
    subject: 'parent',
    why: {
      nl: 'Wat een ouder zelf vroeg over de eigen gegevens, kan die ouder teruglezen, met het antwoord. Een andere ouder niet.',
      en: 'What a parent asked about the own data, that parent can read again, with the answer. Another parent cannot.',
    },
  },
];

const CARE: readonly Gift[] = [
  KEPT_FROM,
  {
    data: ['identity', 'protectors'],
    minimisation: 'extract',
    why: {
      nl: 'Zorg moet weten wie het kind is en wie toestemming geeft, en niets over de procedure.',
      en: 'Care must know who the child is and who consents, and nothing about the procedure.',
    },
  },
  {
    data: ['health', 'functional-needs'],
    why: {
      nl: 'Zorg begint met wat er al bekend is over de gezondheid van het kind.',
      en: 'Care begins with what is known already of the child’s health.',
    },
  },
];

const SCHOOL: readonly Gift[] = [
  KEPT_FROM,
  {
    data: ['identity', 'protectors'],
    minimisation: 'extract',
    why: {
      nl: 'School moet weten wie het kind is en wie zij kan bellen, en niets over de procedure.',
      en: 'School must know who the child is and whom to call, and nothing about the procedure.',
    },
  },
  {
    data: ['functional-needs'],
    why: {
      nl: 'Wat het kind op school nodig heeft, als het kind met de voogd of advocaat goed vond dat anderen dit lezen.',
      en: 'What the child needs at school, where the child agreed with guardian or lawyer that others read this.',
    },
  },
];

const SAFETY: readonly Gift[] = [
  {
    data: ['identity', 'protectors'],
    condition: 'danger',
    why: {
      nl: 'Alleen als het kind met spoed bij de kinderbescherming is gemeld, en met naam toegelaten: wie het is en wie er voor het kind is.',
      en: 'Only where the child was referred to child protection urgently, and let in by name: who it is and who stands beside it.',
    },
  },
];

export const AROUND_ROWS: readonly SharingRow[] = [
  ...rows(
    reader('coa', 'reception-worker', 'reception', 'AVG 6 lid 1 onder e', 'Wet COA art. 3 (nog na te gaan)'),
    ...RECEPTION,
  ),
  ...rows(
    reader('coa', 'reception-worker', 'protection', 'AVG 6 lid 1 onder e', 'Meldcode (nog na te gaan)'),
    ...RECEPTION,
  ),
  ...rows(
    reader(
      'vwn',
      'support-worker',
      'legal-assistance',
      'AVG 6 lid 1 onder b of f, met een machtiging van het kind (nog na te gaan)',
    ),
    ...SUPPORT,
  ),
  ...rows(reader('vwn', 'support-worker', 'protection', 'AVG 6 lid 1 onder d of f (nog na te gaan)'), ...SUPPORT),
  ...rows(reader('kinderen', 'child', 'own-affairs', 'AVG 15'), ...ALL_OF_THE_CHILD),
  ...rows(reader('ouders', 'parent', 'own-affairs', 'AVG 15', 'BW 1:247 (nog na te gaan)'), ...OF_A_PARENT),
  ...rows(
    reader(
      'gezondheidszorg',
      'health-professional',
      'care',
      'AVG 6 lid 1 onder c; BW 7:454 en 7:457 (nog na te gaan)',
      'AVG 9 lid 2 onder h en UAVG 30 lid 3 (nog na te gaan)',
    ),
    ...CARE,
  ),
  ...rows(
    reader(
      'school',
      'school-worker',
      'education',
      'AVG 6 lid 1 onder e; WPO of WVO 2020 (nog na te gaan)',
      'UAVG 30 lid 2 onder a (nog na te gaan)',
    ),
    ...SCHOOL,
  ),
  ...rows(
    reader('politie', 'police-officer', 'protection', 'AVG 6 lid 1 onder d', 'Wet politiegegevens (nog na te gaan)'),
    ...SAFETY,
  ),
];
