// The kinds of procedure around a child, each with the milestones that can happen in it. Procedures overlap freely: a dossier
// holds all that run, of the child and of its parents. What people record: procedures.ts.
import type { Words } from '../basics/text.ts';
import type { Milestone } from './milestones.ts';

type Kind = { readonly name: Words; readonly milestones: readonly Milestone[] };

const FIRST_CONTACT = [
  'apprehended-at-border',
  'apprehended-inland',
  'disembarked',
  'presented-at-border',
  'screening-ended',
] as const;
const FINGERPRINTS = ['eurodac-sent', 'health-reason-ended', 'hit-received'] as const;
const ASKED_FOR = ['application-made', 'application-made-elsewhere', 'application-passed-on'] as const;
const DECIDED = ['decision-taken', 'decision-notified', 'decision-published'] as const;
const CONTESTED = ['objection-lodged', 'appeal-lodged', 'default-notice-received'] as const;
const PERMIT = ['protection-granted', 'grant-notified', 'interim-document-given', 'permit-issued'] as const;
const ON_APPLICATION = ['application-received', ...DECIDED, ...CONTESTED, 'permit-issued'] as const;
const TRACED = ['tracing-asked', 'tracing-answered'] as const;

export const PROCEDURE_KINDS = {
  screening: {
    name: { nl: 'Screening', en: 'Screening' },
    milestones: [...FIRST_CONTACT, ...FINGERPRINTS, 'application-made'],
  },
  asylum: {
    name: { nl: 'Asiel', en: 'Asylum' },
    milestones: [
      ...FIRST_CONTACT,
      ...ASKED_FOR,
      'application-registered',
      'application-lodged',
      ...FINGERPRINTS,
      'assistant-designated',
      'representative-appointed',
      'needs-assessed',
      'reception-needs-assessed',
      'other-education-started',
      'school-started',
      ...TRACED,
      ...DECIDED,
      ...PERMIT,
      'entry-allowed',
      'stay-asked',
      ...CONTESTED,
    ],
  },
  'regular-residence': { name: { nl: 'Gewoon verblijf', en: 'Regular residence' }, milestones: ON_APPLICATION },
  'family-reunification': { name: { nl: 'Gezinshereniging', en: 'Family reunification' }, milestones: ON_APPLICATION },
  'parent-of-eu-child': {
    name: { nl: 'Verblijf bij een kind dat Unieburger is', en: 'Stay with a child who is a Union citizen' },
    milestones: ON_APPLICATION,
  },
  responsibility: {
    name: { nl: 'Welke staat verantwoordelijk is', en: 'Which state is responsible' },
    milestones: [
      'application-registered',
      'hit-received',
      'take-charge-requested',
      'take-back-notified',
      'request-received',
      'urgent-request-received',
      'take-back-received',
      'request-accepted',
      'take-back-confirmed',
      'accepted-by-silence',
      'request-refused',
      're-examination-asked',
      're-examination-answered',
      'humanitarian-asked',
      'humanitarian-answered',
      ...TRACED,
      'information-asked',
      'information-answered',
      'transfer-decided',
      ...DECIDED,
      'appeal-lodged',
      'suspension-requested',
      'suspension-granted',
      'suspension-refused',
      'appeal-decided',
      'suspensive-effect-ended',
      'arrival-planned',
      'transfer-form-sent',
      'transfer-form-received',
      'availability-confirmed',
      'transferred',
      'back-after-transfer',
    ],
  },
  relocation: {
    name: { nl: 'Herplaatsing binnen de Unie', en: 'Relocation within the Union' },
    milestones: [
      'relocation-asked',
      'relocation-confirmed',
      'transfer-decided',
      'suspensive-effect-ended',
      'transfer-planned',
      'notice-given',
      'transferred',
    ],
  },
  return: {
    name: { nl: 'Terugkeer', en: 'Return' },
    milestones: [
      'right-to-remain-ended',
      ...DECIDED,
      ...CONTESTED,
      'voluntary-departure-asked',
      'entry-allowed',
      'departed',
    ],
  },
  entry: {
    name: { nl: 'Toegang of visum', en: 'Entry or visa' },
    milestones: [...FIRST_CONTACT, ...ON_APPLICATION, 'entry-allowed'],
  },
  withdrawal: {
    name: { nl: 'Intrekking van verblijf', en: 'Withdrawal of residence' },
    milestones: [...DECIDED, ...CONTESTED],
  },
  statelessness: { name: { nl: 'Staatloosheid', en: 'Statelessness' }, milestones: ON_APPLICATION },
  age: { name: { nl: 'Leeftijd', en: 'Age' }, milestones: [...DECIDED, ...CONTESTED] },
  reception: { name: { nl: 'Opvang', en: 'Reception' }, milestones: ON_APPLICATION },
  detention: {
    name: { nl: 'Vrijheidsontneming', en: 'Detention' },
    milestones: [
      'detention-started',
      'decision-published',
      'detention-review-asked',
      'court-notified',
      'court-heard',
      'detention-review-done',
      'detention-appeal-received',
      'inquiry-closed',
      'detention-appeal-judged',
      'family-facility',
      'detention-ended',
    ],
  },
  guardianship: {
    name: { nl: 'Voogdij', en: 'Guardianship' },
    milestones: [
      'application-received',
      'assistant-designated',
      'representative-appointed',
      'decision-taken',
      ...TRACED,
    ],
  },
  'protection-measure': {
    name: { nl: 'Maatregel van kinderbescherming', en: 'Child-protection measure' },
    milestones: ['order-made', 'order-used', 'order-ended'],
  },
  hardship: { name: { nl: 'Bijzondere omstandigheden', en: 'Hardship' }, milestones: ON_APPLICATION },
  'medical-deferral': { name: { nl: 'Uitstel wegens ziekte', en: 'Medical deferral' }, milestones: ON_APPLICATION },
  appeal: {
    name: { nl: 'Bezwaar of beroep', en: 'Objection or appeal' },
    milestones: [
      'decision-published',
      'objection-lodged',
      'objection-term-ended',
      'appeal-lodged',
      'decision-taken',
      'appeal-decided',
      'default-notice-received',
    ],
  },
  complaint: { name: { nl: 'Klacht', en: 'Complaint' }, milestones: ['application-received', 'decision-taken'] },
  'data-request': {
    name: { nl: 'Verzoek over eigen gegevens', en: 'Request about own data' },
    milestones: ['data-asked', 'data-answered'],
  },
} as const satisfies Readonly<Record<string, Kind>>;

export type ProcedureKind = keyof typeof PROCEDURE_KINDS;
export const PROCEDURE_KIND_IDS = Object.keys(PROCEDURE_KINDS) as [ProcedureKind, ...ProcedureKind[]];

export const milestonesOf = (kind: ProcedureKind): readonly Milestone[] => PROCEDURE_KINDS[kind].milestones;

/** Which way a procedure goes, where that changes a limit. */
export const TRACKS = {
  regular: { nl: 'Gewoon', en: 'Regular' },
  accelerated: { nl: 'Versneld', en: 'Accelerated' },
  border: { nl: 'Aan de grens', en: 'At the border' },
  inadmissibility: { nl: 'Ontvankelijkheid', en: 'Admissibility' },
  'inadmissibility-short': {
    nl: 'Ontvankelijkheid, grond van artikel 38(1)(e)',
    en: 'Admissibility, ground of article 38(1)(e)',
  },
  'take-charge': { nl: 'Overname', en: 'Take charge' },
  'take-back': { nl: 'Terugname', en: 'Take back' },
  general: { nl: 'Algemeen bestuursrecht', en: 'General administrative law' },
  committee: { nl: 'Met een adviescommissie', en: 'With an advisory committee' },
  'provisional-supervision': { nl: 'Voorlopige ondertoezichtstelling', en: 'Provisional supervision' },
  supervision: { nl: 'Ondertoezichtstelling', en: 'Supervision' },
  'out-of-home': { nl: 'Uithuisplaatsing', en: 'Out-of-home placement' },
} as const satisfies Readonly<Record<string, Words>>;
export type Track = keyof typeof TRACKS;
export const TRACK_IDS = Object.keys(TRACKS) as [Track, ...Track[]];

export const OUTCOMES = {
  granted: { nl: 'Toegekend', en: 'Granted' },
  refused: { nl: 'Afgewezen', en: 'Refused' },
  withdrawn: { nl: 'Ingetrokken', en: 'Withdrawn' },
  transferred: { nl: 'Overgedragen', en: 'Transferred' },
  lapsed: { nl: 'Vervallen', en: 'Lapsed' },
  ended: { nl: 'Geëindigd', en: 'Ended' },
} as const satisfies Readonly<Record<string, Words>>;
export type Outcome = keyof typeof OUTCOMES;
export const OUTCOME_IDS = Object.keys(OUTCOMES) as [Outcome, ...Outcome[]];
