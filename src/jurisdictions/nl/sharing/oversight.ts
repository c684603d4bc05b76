// Rows of the AVG table for those who look over others’ shoulders: the Kinderombudsman, inspectorates, courts, the data-protection
// office. No more personal data than the task needs; working notes of lawyer and guardian are closed to all of them.
import type { Purpose } from '../../../domain/basics/actor.ts';
import type { SharingRow } from '../../../domain/sharing/row.ts';
import { BASIS, DECIDED, type Gift, INTERESTS, rows } from './rows.ts';

const reader = (receiver: string, role: string, purpose: Purpose, ...ground: readonly string[]) => ({
  receiver,
  roles: [role],
  purpose,
  ground,
});

const INVESTIGATING: readonly Gift[] = [
  {
    data: [
      ...BASIS,
      'age',
      'family',
      ...INTERESTS,
      ...DECIDED,
      'access-log',
      'measure-in-force',
      'authority-record',
      'functional-needs',
    ],
    why: {
      nl: 'Onderzoek naar hoe rechten zijn toegepast vraagt het dossier zoals het er lag.',
      en: 'Looking into how rights were applied takes the dossier as it stood.',
    },
  },
  {
    data: ['complaints', 'signals', 'protection', 'care-decisions', 'biometrics'],
    why: {
      nl: 'Klachten en signalen zijn de reden waarom dit toezicht er is.',
      en: 'Complaints and signals are why this oversight exists.',
    },
  },
];

/** Anonymised: that things happened and when, without a name or a text. */
const INSPECTING: readonly Gift[] = [
  {
    data: [...BASIS, 'age', ...INTERESTS, ...DECIDED, 'access-log', 'measure-in-force', 'care-decisions', 'complaints'],
    minimisation: 'yes-no',
    why: {
      nl: 'Toezicht op de werkwijze kan met wat er wanneer is gebeurd, zonder namen en teksten.',
      en: 'Oversight of the way of working can do with what happened when, without names and texts.',
    },
  },
];

const JUDGING: readonly Gift[] = [
  {
    data: [
      ...BASIS,
      'age',
      'family',
      ...INTERESTS,
      ...DECIDED,
      'measure-in-force',
      'authority-record',
      'functional-needs',
    ],
    why: {
      nl: 'De rechter leest het besluit en de bevindingen erachter. Wat achter de firewall ligt, brengt de kant van het kind zelf in; geheimhouding vraagt men met Awb 8:29.',
      en: 'The court reads the decision and the findings behind it. What lies behind the firewall, the child’s side brings in itself; secrecy is asked under Awb 8:29.',
    },
  },
];

const WHO_LOOKED: readonly Gift[] = [
  {
    data: ['access-log'],
    why: {
      nl: 'De functionaris gaat na wie in dossiers keek, en leest het dossier zelf niet.',
      en: 'The officer checks who looked into dossiers, and does not read the dossier.',
    },
  },
];

export const OVERSIGHT_ROWS: readonly SharingRow[] = [
  ...rows(
    reader('kinderombudsman', 'ombudsman-researcher', 'oversight', 'Wet Nationale ombudsman art. 11b (nog na te gaan)'),
    ...INVESTIGATING,
  ),
  ...rows(reader('inspectie', 'inspector', 'oversight', 'Awb 5:16 (nog na te gaan)'), ...INSPECTING),
  ...rows(reader('rechtbank', 'judge', 'adjudication', 'AVG 6 lid 1 onder e; Awb 8:42 (nog na te gaan)'), ...JUDGING),
  ...rows(reader('gegevensbescherming', 'data-protection-officer', 'data-protection', 'AVG 38 en 39'), ...WHO_LOOKED),
];
