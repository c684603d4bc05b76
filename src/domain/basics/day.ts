// Civil days in Europe/Amsterdam. A day in a letter has no time and no zone; moments carry an offset and end in `…At`.
import { z } from 'zod';

/** Shape: `YYYY-MM-DD`. */
export const Day = z.iso.date().brand('Day');
export type Day = z.infer<typeof Day>;

/** Shape: ISO 8601 in UTC, `2026-03-02T09:15:00.000Z`. */
export const Moment = z.iso.datetime({ offset: true }).brand('Moment');
export type Moment = z.infer<typeof Moment>;

/** Whole years between two days, as a birthday counts them. Units: years. */
export function yearsBetween(from: Day, to: Day): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return to.slice(5) < from.slice(5) ? years - 1 : years;
}

const DAY_MS = 86_400_000;

/** Whole days from the first to the second; negative where the second comes first. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
