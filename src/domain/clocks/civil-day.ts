// Arithmetic with civil days, and how a day is said. A day has no time and no zone, so no change of the clock can move it.
// Which days are closed: calendar.ts. Moments: moment.ts.
import type { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';

const DAY_MS = 86_400_000;
const MONTHS_NL = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');
const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS_NL = 'zondag maandag dinsdag woensdag donderdag vrijdag zaterdag'.split(' ');
const WEEKDAYS_EN = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

const msOf = (day: Day): number => Date.UTC(yearOf(day), Number(day.slice(5, 7)) - 1, Number(day.slice(8)));
const dayOfMs = (ms: number): Day => new Date(ms).toISOString().slice(0, 10) as Day;

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Units: days; a negative number counts back. */
export const addDays = (day: Day, days: number): Day => dayOfMs(msOf(day) + days * DAY_MS);

/** Units: days, negative when `to` comes first. */
export const daysBetween = (from: Day, to: Day): number => (msOf(to) - msOf(from)) / DAY_MS;

/** The same date so many months on; where that month has no such date, its last day. Units: months. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), ((index % 12) + 12) % 12];
  const lastDate = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return dayOfMs(Date.UTC(year, month, Math.min(Number(day.slice(8)), lastDate)));
}

/** Shape: 0 is Sunday, 6 is Saturday. */
export const weekdayOf = (day: Day): number => new Date(msOf(day)).getUTCDay();

export const isWeekend = (day: Day): boolean => [0, 6].includes(weekdayOf(day));

/** The day as people say it, with the day of the week: that is what goes wrong most often. */
export function sayDay(day: Day): Words {
  const [month, date, weekday] = [Number(day.slice(5, 7)) - 1, Number(day.slice(8)), weekdayOf(day)];
  return {
    nl: `${WEEKDAYS_NL[weekday]} ${date} ${MONTHS_NL[month]} ${yearOf(day)}`,
    en: `${WEEKDAYS_EN[weekday]} ${date} ${MONTHS_EN[month]} ${yearOf(day)}`,
  };
}
