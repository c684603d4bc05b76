// Day arithmetic for the stories: every day in them is counted back from the day on which they are told, so that children
// keep their ages and no dossier grows old. No clock here: the day comes in as an argument.
import type { Day } from '../domain/basics/day.ts';

const DAY_MS = 86_400_000;
const SATURDAY = 6;
const FRIDAY = 5;
const SUNDAY = 0;

const asDay = (moment: number): Day => new Date(moment).toISOString().slice(0, 10) as Day;
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** The day this many days later; earlier where the number is negative. */
export const plusDays = (day: Day, days: number): Day => asDay(Date.parse(day) + days * DAY_MS);

/** The same date so many years and months earlier; the last day of that month where the date does not exist in it. */
export function earlier(day: Day, years: number, months = 0): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - years * 12 - months;
  const [year, month] = [Math.floor(count / 12), count % 12];
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return asDay(Date.UTC(year, month, Math.min(Number(day.slice(8)), lastOfMonth)));
}

/** The working day on or before the day so many days ago: in the stories nobody writes in a dossier at the weekend. */
export function workday(today: Day, ago: number): Day {
  const day = plusDays(today, -ago);
  if (weekday(day) === SATURDAY) return plusDays(day, -1);
  return weekday(day) === SUNDAY ? plusDays(day, -2) : day;
}

/** The first day, from so many days ahead, on which a child may hear bad news: Monday to Thursday, help still open. */
export function talkDay(today: Day, ahead: number): Day {
  const day = plusDays(today, ahead);
  const closed: readonly number[] = [FRIDAY, SATURDAY, SUNDAY];
  return closed.includes(weekday(day)) ? talkDay(today, ahead + 1) : day;
}

/** A moment on this day, in minutes after seven in the morning UTC. Shape: `2026-03-02T07:15:09.000Z`. */
export const momentOn = (day: Day, minutes: number, seconds: number): string =>
  new Date(Date.parse(`${day}T07:00:00Z`) + minutes * 60_000 + seconds * 1000).toISOString();
