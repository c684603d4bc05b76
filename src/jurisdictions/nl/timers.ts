// The time limits that run in the Netherlands: those of European law and its own, and the calendar they are counted with.
import type { Calendar } from '../../domain/clocks/calendar.ts';
import { EUROPEAN_TIMERS } from '../../domain/clocks/eu/timers.ts';
import type { Timer } from '../../domain/clocks/timer.ts';
import { DUTCH_CALENDAR } from './holidays.ts';
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

export const timerOf = (id: string): Timer | undefined => TIMERS.find((timer) => timer.id === id);

/** Shape: what the domain needs to say which limits run on a dossier. */
export const DUTCH_CLOCKS: { readonly timers: readonly Timer[]; readonly calendar: Calendar } = {
  timers: TIMERS,
  calendar: DUTCH_CALENDAR,
};
