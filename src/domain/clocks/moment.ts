// Arithmetic with moments, for limits in hours. An hour is an hour: no weekend, holiday or change of the clock moves it.
import { Day } from '../basics/day.ts';
import type { Words } from '../basics/text.ts';
import type { Zone } from './calendar.ts';
import { sayDay } from './civil-day.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SHAPE = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)$/;

/** A moment as read: the instant, and how far the clock it was read from is ahead of UTC. */
export type Instant = { readonly ms: number; readonly offsetMinutes: number };

/** Undefined where the text is no moment with an offset. */
export function readMoment(text: string): Instant | undefined {
  const [, date = '', hour, minute, second, offset = ''] = SHAPE.exec(text) ?? [];
  if (!Day.safeParse(date).success) return undefined;
  const offsetMinutes = offset === 'Z' ? 0 : minutesOf(offset);
  const local = Date.parse(`${date}T00:00:00Z`) + (Number(hour) * 60 + Number(minute)) * MINUTE_MS;
  return { ms: local + Number(second ?? 0) * 1000 - offsetMinutes * MINUTE_MS, offsetMinutes };
}

const minutesOf = (offset: string): number =>
  (offset.startsWith('-') ? -1 : 1) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));

/** Units: hours. What was read from a clock of the zone is said in the time of that zone, before and after the change. */
export function addHours({ ms, offsetMinutes }: Instant, hours: number, zone: Zone): Instant {
  const end = ms + hours * HOUR_MS;
  return { ms: end, offsetMinutes: offsetMinutes === zoneOffset(ms, zone) ? zoneOffset(end, zone) : offsetMinutes };
}

/** Shape: ISO 8601 with the offset, `2026-10-27T09:00:00+01:00`. */
export function writeMoment({ ms, offsetMinutes }: Instant): string {
  const local = new Date(ms + offsetMinutes * MINUTE_MS).toISOString().slice(0, 19);
  return `${local}${writeOffset(offsetMinutes)}`;
}

/** The moment at which the clocks of this zone show this day and time. Shape: of `time`, `HH:MM`. */
export function writeMomentHere(day: Day, time: string, zone: Zone): string {
  const ms = Date.parse(`${day}T${time}:00Z`) - zone.standardMinutes * MINUTE_MS;
  return `${day}T${time}:00${writeOffset(zoneOffset(ms, zone))}`;
}

export function sayMoment(instant: Instant): Words {
  const written = writeMoment(instant);
  const day = sayDay(written.slice(0, 10) as Day);
  const clock = `${written.slice(11, 16)} (${writeOffset(instant.offsetMinutes)})`;
  return { nl: `${day.nl} om ${clock}`, en: `${day.en} at ${clock}` };
}

/** Summer time runs from the last Sunday of March to the last Sunday of October, from 01:00 to 01:00 UTC. */
export function zoneOffset(ms: number, { standardMinutes }: Zone): number {
  const year = new Date(ms).getUTCFullYear();
  const summer = ms >= lastSunday(year, 2) && ms < lastSunday(year, 9);
  return standardMinutes + (summer ? 60 : 0);
}

function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0, 1));
  return last.getTime() - last.getUTCDay() * 24 * HOUR_MS;
}

function writeOffset(minutes: number): string {
  if (minutes === 0) return 'Z';
  const pad = (part: number) => String(part).padStart(2, '0');
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}
