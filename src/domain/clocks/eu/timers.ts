// All time limits of European law. A country adds its own: src/jurisdictions/<code>/timers.ts.
import type { Timer } from '../timer.ts';
import { ASYLUM_PROCEDURE } from './asylum-procedure.ts';
import { BETWEEN_STATES } from './between-states.ts';
import { DATA_AND_STATISTICS } from './data.ts';
import { LIBERTY_APPEAL_STATUS } from './liberty-appeal-status.ts';
import { NEEDS_AND_EDUCATION } from './needs-and-education.ts';
import { REGISTRATION } from './registration.ts';
import { RESPONSIBILITY } from './responsibility.ts';
import { SCREENING_LIMITS } from './screening.ts';
import { TRANSFER } from './transfer.ts';

export const EUROPEAN_TIMERS: readonly Timer[] = [
  ...SCREENING_LIMITS,
  ...REGISTRATION,
  ...NEEDS_AND_EDUCATION,
  ...ASYLUM_PROCEDURE,
  ...RESPONSIBILITY,
  ...TRANSFER,
  ...BETWEEN_STATES,
  ...LIBERTY_APPEAL_STATUS,
  ...DATA_AND_STATISTICS,
];
