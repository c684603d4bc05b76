// How far a limit has run: the ladder on which people are warned, half-way, near the end, on the day and after it.
import type { Day } from '../basics/day.ts';
import { addDays, daysBetween } from './civil-day.ts';

export const ALARMS = ['begun', 'half', 'near', 'due', 'past'] as const;
export type Alarm = (typeof ALARMS)[number];

/** One step of the ladder, and the day on which it is reached. */
export type Rung = { readonly alarm: Alarm; readonly on: Day };

const HALF = 0.5;
const NEAR = 0.8;

/** Without a last day there is nothing to climb to: `begun`. */
export function alarmOn(start: Day, last: string | null, today: Day): Alarm {
  if (last === null) return 'begun';
  if (today >= last) return today > last ? 'past' : 'due';
  if (today < start) return 'begun';
  const passed = daysBetween(start, today) / daysBetween(start, last.slice(0, 10) as Day);
  if (passed >= NEAR) return 'near';
  return passed >= HALF ? 'half' : 'begun';
}

/** Every step with its day. Two steps can fall on one day, in a short limit. */
export function rungsOf(start: Day, last: string | null): readonly Rung[] {
  if (last === null) return [{ alarm: 'begun', on: start }];
  const end = last.slice(0, 10) as Day;
  const days = Math.max(0, daysBetween(start, end));
  const at = (part: number): Day => addDays(end, Math.ceil(days * part) - days);
  return [
    { alarm: 'begun', on: start <= end ? start : end },
    { alarm: 'half', on: at(HALF) },
    { alarm: 'near', on: at(NEAR) },
    { alarm: 'due', on: end },
    { alarm: 'past', on: addDays(end, 1) },
  ];
}
