// The Dutch calendar for terms, 2020-2035: Algemene termijnenwet art. 3(1) (holidays) and 3(2) (Good Friday) worked out per
// year, and the days that royal decrees equate after art. 3(3). Decrees run three years; what was not seen is said.
// A term of European law reads these days differently: src/domain/clocks/reckon.ts.
import type { Day } from '../../domain/basics/day.ts';
import type { Calendar, Holiday, HolidayKind, HolidayYear } from '../../domain/clocks/calendar.ts';
import { addDays, weekdayOf } from '../../domain/clocks/civil-day.ts';

const LAW = 'Algemene termijnenwet art. 3, https://wetten.overheid.nl/BWBR0002448';
const FIRST_YEAR = 2020;
const LAST_YEAR = 2035;

type Decree = { readonly seen: HolidayYear['decree']; readonly days: readonly string[]; readonly source: string };

const DECREE_2023: Pick<Decree, 'seen' | 'source'> = {
  seen: 'seen',
  source: 'Besluit gelijkstelling van 28 april 2023 t/m 30 mei 2025 (titel, aangehaald op sterfgeval.nl)',
};
const DECREE_2026: Pick<Decree, 'seen' | 'source'> = {
  seen: 'seen',
  source: 'Besluit gelijkstelling van 2 januari 2026 t/m 26 mei 2028 (titel, aangehaald op sterfgeval.nl)',
};

/** Days equated by decree. A year that is not here has a decree that was not seen, or not made yet. */
const DECREES: Readonly<Record<number, Decree>> = {
  2021: { seen: 'partly-seen', days: ['2021-05-14'], source: 'lijst van een gerechtsdeurwaarder (boitenluhrs.nl)' },
  2022: { seen: 'partly-seen', days: ['2022-05-27'], source: 'lijst van een advocatenkantoor (wvhl.nl)' },
  2023: { ...DECREE_2023, days: ['2023-04-28', '2023-05-19'] },
  2024: { ...DECREE_2023, days: ['2024-05-10', '2024-12-27'] },
  2025: { ...DECREE_2023, days: ['2025-05-30'] },
  2026: { ...DECREE_2026, days: ['2026-01-02', '2026-05-15'] },
  2027: { ...DECREE_2026, days: ['2027-05-07'] },
  2028: { ...DECREE_2026, days: ['2028-04-28', '2028-05-26'] },
};

const dated = (year: number, monthAndDate: string): Day => `${year}-${monthAndDate}` as Day;

/** Easter Sunday of the Gregorian calendar, by the anonymous computus. */
export function easterOf(year: number): Day {
  const [golden, century, inCentury] = [year % 19, Math.floor(year / 100), year % 100];
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * late + 114;
  const pad = (part: number) => String(part).padStart(2, '0');
  return dated(year, `${pad(Math.floor(count / 31))}-${pad((count % 31) + 1)}`);
}

/** 27 April, or the Saturday before it where that is a Sunday. */
export const kingsDayOf = (year: number): Day => {
  const day = dated(year, '04-27');
  return weekdayOf(day) === 0 ? addDays(day, -1) : day;
};

function holidaysOf(year: number): readonly Holiday[] {
  const easter = easterOf(year);
  const holiday = (day: Day, nl: string, en: string, kind: HolidayKind = 'recognised'): Holiday => ({
    day,
    name: { nl, en },
    kind,
  });
  const decreed = (DECREES[year]?.days ?? []).map((day) =>
    holiday(day as Day, 'dag die met een feestdag is gelijkgesteld', 'day equated with a holiday', 'equated-by-decree'),
  );
  return [
    holiday(dated(year, '01-01'), 'Nieuwjaarsdag', 'New Year’s Day'),
    holiday(addDays(easter, -2), 'Goede Vrijdag', 'Good Friday', 'equated-by-law'),
    holiday(addDays(easter, 1), 'tweede paasdag', 'Easter Monday'),
    holiday(kingsDayOf(year), 'Koningsdag', 'King’s Day'),
    holiday(dated(year, '05-05'), 'Bevrijdingsdag', 'Liberation Day'),
    holiday(addDays(easter, 39), 'Hemelvaartsdag', 'Ascension Day'),
    holiday(addDays(easter, 50), 'tweede pinksterdag', 'Whit Monday'),
    holiday(dated(year, '12-25'), 'eerste kerstdag', 'Christmas Day'),
    holiday(dated(year, '12-26'), 'tweede kerstdag', 'Boxing Day'),
    ...decreed,
  ].sort((one, other) => one.day.localeCompare(other.day));
}

const yearData = (year: number): HolidayYear => ({
  holidays: holidaysOf(year),
  source: [LAW, DECREES[year]?.source].filter((each) => each !== undefined).join('; '),
  decree: DECREES[year]?.seen ?? 'not-seen',
});

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

/** Change the version when a day changes: a due date is proved again with the calendar it was computed with. */
export const DUTCH_CALENDAR: Calendar = {
  version: 'NL-2026-11-25',
  country: 'NL',
  zone: { name: 'Europe/Amsterdam', standardMinutes: 60 },
  years: Object.fromEntries(YEARS.map((year) => [year, yearData(year)])),
};
