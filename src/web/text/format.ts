// Days, moments and numbers as people read them. Days are civil days and never pass through a time zone.
import type { Language } from '../../domain/basics/text.ts';

const LOCALE = { nl: 'nl-NL', en: 'en-GB' } as const satisfies Record<Language, string>;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

const ZONE = 'Europe/Amsterdam';

/** The civil day of a moment in the Netherlands; a day, or less than a day, stays what it is. */
const civilDay = (day: string): string =>
  day.includes('T')
    ? new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, dateStyle: 'short' }).format(new Date(day))
    : day;

/** Today, as it is in the Netherlands. */
export const todayHere = (): string => civilDay(new Date().toISOString());

/** `2026-11-25` as `25-11-2026`; a year, or a year and a month, the same way round. */
export const shortDay = (day: string): string => civilDay(day).split('-').reverse().join('-');

/** `2026-11-25` as `25 november 2026`. */
export function longDay(day: string, language: Language): string {
  const match = DAY.exec(civilDay(day));
  if (match === null) return shortDay(day);
  const [, year, month, date] = match;
  const noon = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date), 12));
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: 'UTC' }).format(noon);
}

/** `2026-11` as `november 2026`. */
export const longMonth = (month: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${month}-15T12:00:00.000Z`),
  );

/** A moment in Dutch time: `25 november 2026 om 09:15`. */
export const longMoment = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: ZONE,
  }).format(new Date(moment));

/** The time of a moment in Dutch time: `09:15`. */
export const clockTime = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(LOCALE[language], { timeStyle: 'short', timeZone: ZONE }).format(new Date(moment));

export const number = (value: number, language: Language): string =>
  new Intl.NumberFormat(LOCALE[language], { maximumFractionDigits: 2 }).format(value);

/** `a, b en c`. */
export const listed = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(LOCALE[language], { type: 'conjunction' }).format(items);
