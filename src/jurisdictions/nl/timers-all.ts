// All time limits that run in the Netherlands, those of European law and its own, in the order of their numbers.
import { EUROPEAN_TIMERS } from '../../domain/clocks/eu/timers.ts';
import type { Timer } from '../../domain/clocks/timer.ts';
import { APPEAL_TIMERS } from './timers-appeals.ts';
import { DECISION_TIMERS } from './timers-decisions.ts';
import { LIBERTY_AND_CARE_TIMERS } from './timers-liberty-and-care.ts';

const byId = (one: Timer, other: Timer): number => one.id.localeCompare(other.id);

export const TIMERS: readonly Timer[] = [
  ...EUROPEAN_TIMERS,
  ...DECISION_TIMERS,
  ...APPEAL_TIMERS,
  ...LIBERTY_AND_CARE_TIMERS,
].sort(byId);

/** Per limit: the names of the cases in which the law gives more time. */
export const EXTENSIONS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  TIMERS.map(({ id, variants = {} }) => [id, Object.keys(variants)]),
);
