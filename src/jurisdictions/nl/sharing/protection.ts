// Rows of the AVG table for those who protect the child or speak for it: child protection, guardianship, lawyers. They may have
// what was gathered for protection; working notes stay with whoever wrote them.
import type { Purpose } from '../../../domain/basics/actor.ts';
import type { SharingRow } from '../../../domain/sharing/row.ts';
import { BASIS, DECIDED, type Gift, INTERESTS, PROTECTED, rows } from './rows.ts';

const WHO: Gift = {
  data: [...BASIS, 'age', 'family', 'access-log', 'measure-in-force', 'authority-record'],
  why: {
    nl: 'Wie een kind beschermt, moet weten wie het is, wie het bijstaat en wie er over het kind leest.',
    en: 'Whoever protects a child must know who it is, who stands beside it and who reads about it.',
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
    nl: 'Het kind hoort bij het vastleggen wie dit kan lezen.',
    en: 'The child is told who can read this when it is recorded.',
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
  notes: boolean,
): readonly SharingRow[] =>
  rows({ receiver, roles: [role], purpose, ground }, WHO, INTEREST, BEHIND, ...(notes ? [NOTES] : []));

const CHILD_PROTECTION = ['AVG 6 lid 1 onder e', 'BW 1:238 tot en met 1:240 (nog na te gaan)'];
const YOUTH_PROTECTION = ['AVG 6 lid 1 onder c en e', 'Jeugdwet 7.3.11 (nog na te gaan)'];
const GUARDIANSHIP = ['AVG 6 lid 1 onder c', 'BW 1:245 en 1:302 (nog na te gaan)'];
const LEGAL_AID = ['AVG 6 lid 1 onder c', 'Advocatenwet 10a (nog na te gaan)'];

export const PROTECTION_ROWS: readonly SharingRow[] = [
  ...protecting('rvdk', 'investigator', 'best-interests-assessment', CHILD_PROTECTION, false),
  ...protecting('rvdk', 'investigator', 'protection', CHILD_PROTECTION, false),
  ...protecting('gi', 'youth-protector', 'best-interests-assessment', YOUTH_PROTECTION, false),
  ...protecting('gi', 'youth-protector', 'protection', YOUTH_PROTECTION, false),
  ...protecting('nidos', 'guardian', 'best-interests-assessment', GUARDIANSHIP, true),
  ...protecting('nidos', 'guardian', 'protection', GUARDIANSHIP, true),
  ...protecting('advocatuur', 'lawyer', 'legal-assistance', LEGAL_AID, true),
];
