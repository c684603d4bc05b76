// A day as people type it (25-11-2026, 25/11/2026, 25 november 2026) and as the server keeps it (2026-11-25). Typed text and
// no native date field: those follow the language of the browser and swap day and month. Pure.

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const satisfies readonly (readonly string[])[];

const DAY_FIRST = /^(\d{1,2})[-/. ]+(\d{1,2}|[a-z]+)[-/. ]+(\d{4})$/;
const YEAR_FIRST = /^(\d{4})-(\d{2})-(\d{2})$/;

const EARLIEST_YEAR = 1900;
const LATEST_YEAR = 2200;

function monthOf(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  return MONTHS.findIndex((names) => names.some((name) => name === text)) + 1;
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function dayOf(year: number, month: number, date: number): string | undefined {
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return undefined;
  if (month < 1 || month > 12 || date < 1 || date > daysIn(year, month)) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

/** The day that was typed, as `YYYY-MM-DD`; undefined where it is no existing day. A year needs four digits. */
export function parseDay(typed: string): string | undefined {
  const text = typed.trim().toLowerCase();
  const iso = YEAR_FIRST.exec(text);
  if (iso !== null) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const match = DAY_FIRST.exec(text);
  if (match === null) return undefined;
  return dayOf(Number(match[3]), monthOf(match[2] ?? ''), Number(match[1]));
}

/** True for a day in the form that the server keeps. */
export const isDay = (value: string): boolean => YEAR_FIRST.test(value) && parseDay(value) === value;

/** What a form keeps of typed text: the day where it is one, else the text as typed (so that a draft loses nothing). */
export const valueOfTyped = (typed: string): string => parseDay(typed) ?? typed.trim();

/** What the field shows for a kept value: `2026-11-25` as `25-11-2026`. */
export const shownDay = (value: string): string => (isDay(value) ? value.split('-').reverse().join('-') : value);
