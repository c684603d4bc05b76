// The time limits that run in the Netherlands as the domain receives them: limits, calendar, from which milestone each runs, who
// keeps it, and the term to contest each kind of decision. The limits themselves: timers-all.ts.
import type { Clocks, Remedy } from '../../domain/clocks/clocks.ts';
import { EUROPEAN_NOT_RUNNING, EUROPEAN_RUNS } from '../../domain/clocks/eu/runs.ts';
import type { Run } from '../../domain/clocks/run.ts';
import type { Timer } from '../../domain/clocks/timer.ts';
import type { DecisionKind } from '../../domain/dossier/decision-kinds.ts';
import { DUTCH_CALENDAR } from './holidays.ts';
import { ORGANISATIONS } from './organisations.ts';
import { TIMERS } from './timers-all.ts';
import { OWNERS } from './timers-owners.ts';
import { DUTCH_RUNS, OVERLAPS } from './timers-runs.ts';

export { TIMERS };

export const timerOf = (id: string): Timer | undefined => TIMERS.find((timer) => timer.id === id);

export const RUNS: readonly Run[] = [...EUROPEAN_RUNS, ...DUTCH_RUNS];

const IMMIGRATION: Remedy = { timer: 'T-55' };
/** Whether a case is accelerated, inadmissible or manifestly unfounded is not in the dossier: then it is one week. */
const MAYBE_ASYLUM: Remedy = { timer: 'T-55', shortest: 'T-57' };
const TRANSFER: Remedy = { timer: 'T-57' };
/** Care and social rights end by a municipality or by the reception body: who decided tells which term it is. */
const MAYBE_GENERAL: Remedy = { timer: 'T-58', shortest: 'T-55' };

/** Null: no term of the law (detention, Vw art. 69), a court decides, or the decision helps the child. */
const REMEDIES: Readonly<Record<DecisionKind, Remedy | null>> = {
  'return-decision': MAYBE_ASYLUM,
  departure: IMMIGRATION,
  'refusal-of-residence': MAYBE_ASYLUM,
  'withdrawal-of-residence': MAYBE_ASYLUM,
  'family-reunification-refusal': IMMIGRATION,
  'member-state-transfer': TRANSFER,
  'border-refusal': IMMIGRATION,
  detention: null,
  separation: null,
  relocation: IMMIGRATION,
  'age-determination': IMMIGRATION,
  'residence-permit': null,
  'family-reunification': null,
  guardianship: null,
  release: null,
  'urgent-protection': null,
  'entry-ban': MAYBE_ASYLUM,
  'parent-removal': MAYBE_ASYLUM,
  'parent-entry-ban': MAYBE_ASYLUM,
  'parent-detention': null,
  'resettlement-elsewhere': IMMIGRATION,
  'group-measure': MAYBE_ASYLUM,
  'consular-contact': IMMIGRATION,
  'entry-refusal': IMMIGRATION,
  'regularisation-refusal': IMMIGRATION,
  'medical-deferral-refusal': IMMIGRATION,
  'statelessness-refusal': null,
  'application-inadmissible': MAYBE_ASYLUM,
  'accelerated-procedure': MAYBE_ASYLUM,
  'border-procedure': MAYBE_ASYLUM,
  'emergency-placement': IMMIGRATION,
  'social-rights-limit': MAYBE_GENERAL,
  'parent-social-rights-limit': MAYBE_GENERAL,
  'end-of-care': MAYBE_GENERAL,
  'end-of-guardianship': null,
  entry: null,
  regularisation: null,
  'medical-deferral': null,
  'statelessness-recognition': null,
  resettlement: null,
  placement: null,
  'protection-measure': null,
};

/** What the domain needs to say which limits run on a dossier. */
export const DUTCH_CLOCKS: Clocks = {
  timers: TIMERS,
  calendar: DUTCH_CALENDAR,
  representative: 'T-04',
  remedies: REMEDIES,
  runs: RUNS,
  notRunning: EUROPEAN_NOT_RUNNING,
  overlaps: OVERLAPS,
  owners: OWNERS,
  besideChild: ['nidos', 'gi'],
  authorities: ORGANISATIONS.filter(({ kind }) => kind === 'migration-authority').map(({ id }) => id),
};
