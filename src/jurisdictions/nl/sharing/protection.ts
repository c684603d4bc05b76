// Rows of the AVG table for those who protect the child or speak for it: child protection, guardianship, lawyers. They may have
// what was gathered for protection; working notes stay with whoever wrote them.
import type { Purpose } from '../../../domain/basics/actor.ts';
import type { SharingRow } from '../../../domain/sharing/row.ts';
import { BASIS, DECIDED, type Gift, INTERESTS, OWN_COMPLAINTS, PROTECTED, rows } from './rows.ts';

const WHO: Gift = {
  data: [...BASIS, 'age', 'family', 'access-log', 'measure-in-force'],
  why: {
    nl: 'Wie een kind beschermt, moet weten wie het is, wie het bijstaat en wie er over het kind leest.',
    en: 'Whoever protects a child must know who it is, who stands beside it and who reads about it.',
  },
};
/** What a migration authority wrote on a protected matter, a report also: for whoever stands beside the child or protects it, not to assess by. */
const BESIDE: Gift = {
  data: ['authority-record'],
  why: {
    nl: 'Wie naast het kind staat of het beschermt, leest wat een migratiedienst over het kind vastlegde of meldde, om het te kunnen tegenspreken of te helpen.',
    en: 'Whoever stands beside the child or protects it reads what a migration authority recorded or reported about it, to answer it or to help.',
  },
};
/** A complaint can be about any of those who protect: only the lawyer reads one of another. */
const COMPLAINTS: Gift = {
  data: ['complaints'],
  why: {
    nl: 'De advocaat staat het kind bij in een klacht, ook als die over de voogd of de jeugdbescherming gaat.',
    en: 'The lawyer assists the child in a complaint, also where it is about the guardian or youth protection.',
  },
};
const INTEREST: Gift = {
  data: [...INTERESTS, ...DECIDED, 'functional-needs'],
  why: {
    nl: 'Het onderzoek naar de belangen en wat ermee gebeurt, moeten op elkaar aansluiten.',
    en: 'The assessment of the interests and what is done with it must fit together.',
  },
};
const BEHIND: Gift = {
  data: PROTECTED,
  why: {
    nl: 'Voor de bescherming van dit kind verzameld, en alleen daarvoor te gebruiken.',
    en: 'Gathered for the protection of this child, and to be used for nothing else.',
  },
  informs: {
    nl: 'Het kind moet bij het vastleggen horen wie dit kan lezen.',
    en: 'The child must be told who can read this when it is recorded.',
  },
};
const NOTES: Gift = {
  data: ['working-notes'],
  giver: 'self',
  why: {
    nl: 'Werkaantekeningen leest alleen de eigen kring van wie ze schreef.',
    en: 'Working notes are read only by the own circle of whoever wrote them.',
  },
};

const protecting = (
  receiver: string,
  role: string,
  purpose: Purpose,
  ground: readonly string[],
  ...more: readonly Gift[]
): readonly SharingRow[] => rows({ receiver, roles: [role], purpose, ground }, WHO, INTEREST, BEHIND, ...more);

/** The exception for health and other special data; which one, nobody checked yet. */
const SPECIAL = 'AVG 9 lid 2 en UAVG 30 lid 2 (uitzondering nog na te gaan)';
const CRIMINAL = 'AVG 10 en UAVG 31 tot en met 33 (nog na te gaan)';
const CHILD_PROTECTION = ['AVG 6 lid 1 onder e', 'BW 1:238 tot en met 1:240 (nog na te gaan)', SPECIAL, CRIMINAL];
const YOUTH_PROTECTION = ['AVG 6 lid 1 onder c en e', 'Jeugdwet 7.3.11 (nog na te gaan)', SPECIAL, CRIMINAL];
const GUARDIANSHIP = ['AVG 6 lid 1 onder c', 'BW 1:245 en 1:302 (nog na te gaan)', SPECIAL, CRIMINAL];
const LEGAL_AID = ['AVG 6 lid 1 onder b of f en AVG 9 lid 2 onder f (nog na te gaan)', CRIMINAL];

export const PROTECTION_ROWS: readonly SharingRow[] = [
  ...protecting('rvdk', 'investigator', 'best-interests-assessment', CHILD_PROTECTION, OWN_COMPLAINTS),
  ...protecting('rvdk', 'investigator', 'protection', CHILD_PROTECTION, BESIDE, OWN_COMPLAINTS),
  ...protecting('gi', 'youth-protector', 'best-interests-assessment', YOUTH_PROTECTION, OWN_COMPLAINTS),
  ...protecting('gi', 'youth-protector', 'protection', YOUTH_PROTECTION, BESIDE, OWN_COMPLAINTS),
  ...protecting('nidos', 'guardian', 'best-interests-assessment', GUARDIANSHIP, BESIDE, NOTES, OWN_COMPLAINTS),
  ...protecting('nidos', 'guardian', 'protection', GUARDIANSHIP, BESIDE, NOTES, OWN_COMPLAINTS),
  ...protecting('advocatuur', 'lawyer', 'legal-assistance', LEGAL_AID, BESIDE, NOTES, COMPLAINTS),
];
