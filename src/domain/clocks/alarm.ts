// How far a limit has run: the ladder on which people are warned, half-way, near the end, on the day and after it.
import type { Day } from '../basics/day.ts';
import { daysBetween } from './civil-day.ts';

export const ALARMS = ['begun', 'half', 'near', 'due', 'past'] as const;
export type Alarm = (typeof ALARMS)[number];

const HALF = 0.5;
const NEAR = 0.8;

/** Without a last day there is nothing to climb to: `begun`. */
export function alarmOn(start: Day, last: string | null, today: Day): Alarm {
  if (last === null || today < start) return 'begun';
  if (today >= last) return today > last ? 'past' : 'due';
  const passed = daysBetween(start, today) / daysBetween(start, last.slice(0, 10) as Day);
  if (passed >= NEAR) return 'near';
  return passed >= HALF ? 'half' : 'begun';
}
