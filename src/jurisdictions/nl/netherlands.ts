// The Netherlands as data: what the domain receives as its jurisdiction. Another country is another folder like this one.
import type { OrganisationId } from '../../domain/basics/actor.ts';
import type { Jurisdiction } from '../../domain/basics/jurisdiction.ts';
import type { DecisionKind } from '../../domain/dossier/decision-kinds.ts';
import { ORGANISATIONS, ROLES } from './organisations.ts';
import { PERMITS } from './permits.ts';
import { RETENTION } from './retention.ts';
import { ROUTES } from './routes.ts';
import { SHARING } from './sharing/table.ts';
import { EXTENSIONS } from './timers-all.ts';
import { WATCHING } from './watching.ts';

/** Who takes which decision. Placement of a child in danger and guardianship belong to child protection, never to IND. */
const DECISION_TAKERS = {
  'return-decision': ['ind'],
  departure: ['dtv'],
  'refusal-of-residence': ['ind'],
  'withdrawal-of-residence': ['ind'],
  'family-reunification-refusal': ['ind'],
  'member-state-transfer': ['ind', 'dtv'],
  'border-refusal': ['kmar'],
  detention: ['dtv', 'avim', 'kmar'],
  separation: ['dtv', 'ind', 'rvdk', 'gi'],
  'entry-ban': ['ind'],
  'parent-removal': ['ind', 'dtv'],
  'parent-entry-ban': ['ind'],
  'parent-detention': ['dtv', 'avim', 'kmar'],
  'resettlement-elsewhere': ['ind'],
  'group-measure': ['ind', 'dtv', 'kmar', 'coa'],
  'consular-contact': ['dtv'],
  'entry-refusal': ['ind', 'kmar'],
  'regularisation-refusal': ['ind'],
  'medical-deferral-refusal': ['ind'],
  // The court decides on statelessness; the IND acts on what it finds.
  'statelessness-refusal': ['ind'],
  'application-inadmissible': ['ind'],
  'accelerated-procedure': ['ind'],
  'border-procedure': ['ind'],
  'emergency-placement': ['coa'],
  'social-rights-limit': ['coa'],
  'parent-social-rights-limit': ['coa'],
  'end-of-care': ['coa', 'gi', 'nidos'],
  'end-of-guardianship': ['rvdk', 'nidos'],
  entry: ['ind', 'kmar'],
  regularisation: ['ind'],
  'medical-deferral': ['ind'],
  'statelessness-recognition': ['ind'],
  resettlement: ['ind'],
  placement: ['coa', 'nidos'],
  'protection-measure': ['rvdk', 'gi'],
  relocation: ['coa'],
  'age-determination': ['ind', 'avim', 'kmar'],
  'residence-permit': ['ind'],
  'family-reunification': ['ind'],
  guardianship: ['rvdk'],
  release: ['dtv', 'avim', 'kmar', 'ind'],
  'urgent-protection': ['rvdk', 'gi'],
} as const satisfies Record<DecisionKind, readonly string[]>;

export const NETHERLANDS: Jurisdiction = {
  code: 'NL',
  name: { nl: 'Nederland', en: 'The Netherlands' },
  organisations: ORGANISATIONS,
  roles: ROLES,
  permits: PERMITS,
  sharing: SHARING,
  routes: ROUTES,
  extensions: EXTENSIONS,
  // Norm: UAVG art. 5 (nog na te gaan).
  ownExerciseFrom: 16,
  // Youth and medical files. Source: vng.nl (nog na te gaan).
  ownFilesFrom: 12,
  retention: RETENTION,
  watching: WATCHING,
  decisionTakers: DECISION_TAKERS as unknown as Readonly<Record<DecisionKind, readonly OrganisationId[]>>,
};
