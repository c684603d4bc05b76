// Which days are closed, and counting over open ones. The days themselves are data of a country
// (src/jurisdictions/<code>/holidays.ts); here only how they are read.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import { addDays, isWeekend, yearOf } from './civil-day.ts';

/**
 * Why a day is closed. The last two are put on a par with holidays for national terms; whether they count as official
 * holidays for a term of European law as well is not settled.
 */
export type HolidayKind = 'recognised' | 'equated-by-law' | 'equated-by-decree';

export type Holiday = { readonly day: Day; readonly name: Words; readonly kind: HolidayKind };

/** What is known of one year. `decree` says whether the yearly decree with further days was seen. */
export type HolidayYear = {
  readonly holidays: readonly Holiday[];
  readonly source: string;
  readonly decree: 'seen' | 'partly-seen' | 'not-seen';
};

/** Shape: `years` is keyed by the year; a year without a key is a year without data, which is not a year without holidays. */
export type Calendar = {
  readonly version: string;
  readonly country: string;
  readonly zone: Zone;
  readonly years: Readonly<Record<number, HolidayYear>>;
};

/** Civil time with European summer time. Units: minutes ahead of UTC in winter. */
export type Zone = { readonly name: string; readonly standardMinutes: number };

/** Which kinds of holiday a rule takes as closed. */
export type Reach = readonly HolidayKind[];

export const holidayOn = (calendar: Calendar, day: Day, reach: Reach): Holiday | undefined =>
  calendar.years[yearOf(day)]?.holidays.find((one) => one.day === day && reach.includes(one.kind));

export const isClosed = (calendar: Calendar, day: Day, reach: Reach): boolean =>
  isWeekend(day) || holidayOn(calendar, day, reach) !== undefined;

/** The day itself where it is open, else the next open one; `step` -1 looks back. */
export function openDay(calendar: Calendar, day: Day, reach: Reach, step: 1 | -1 = 1): Day {
  let at = day;
  while (isClosed(calendar, at, reach)) at = addDays(at, step);
  return at;
}

/** So many open days on from a day that is not counted itself; a negative number counts back. Units: working days. */
export function addWorkdays(calendar: Calendar, day: Day, workdays: number, reach: Reach): Day {
  const step = workdays < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.abs(workdays); left > 0; ) {
    at = addDays(at, step);
    if (!isClosed(calendar, at, reach)) left -= 1;
  }
  return at;
}

/** Open days after `from` up to and including `to`. Units: working days. */
export function workdaysBetween(calendar: Calendar, from: Day, to: Day, reach: Reach): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (!isClosed(calendar, at, reach)) count += 1;
  return count;
}

/** The holidays strictly after `from`, up to and including `to`, that are not in a weekend anyway. */
export function holidaysBetween(calendar: Calendar, from: Day, to: Day, reach: Reach): readonly Holiday[] {
  const found: Holiday[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year += 1)
    for (const one of calendar.years[year]?.holidays ?? [])
      if (one.day > from && one.day <= to && reach.includes(one.kind) && !isWeekend(one.day)) found.push(one);
  return found;
}
