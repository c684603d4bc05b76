// The numbers by which oversight is alerted, and when people ordinarily work: data of a country, no law. Counted per person, never per
// child.

import { Day } from '../basics/day.ts';
import { type Calendar, isClosed, type Reach } from '../clocks/calendar.ts';
import { zoneOffset } from '../clocks/moment.ts';

export type Watching = {
  /** Within how long is counted. */
  readonly minutes: number;
  /** So many refusals at the door of one person within that time are one alert. */
  readonly refusals: number;
  /** So many dossiers opened by one person within that time are one alert. */
  readonly dossiers: number;
  /** A dossier in which nothing was recorded for so long is one that somebody reaches back to. */
  readonly dormantMonths: number;
  /** For how many days back an opening that nobody confirmed is still looked for. */
  readonly unconfirmedDays: number;
  /** Ordinary working hours, on days that are open. Units: hours of the civil clock. */
  readonly hours: {
    readonly from: number;
    readonly until: number;
    readonly closed: Reach;
    readonly calendar: Calendar;
  };
};

const MINUTE_MS = 60_000;

/** Whether this moment lies outside ordinary working hours, by the clock and the calendar of the country. */
export function outsideHours(moment: string, { from, until, closed, calendar }: Watching['hours']): boolean {
  const ms = Date.parse(moment);
  const local = new Date(ms + zoneOffset(ms, calendar.zone) * MINUTE_MS).toISOString();
  const hour = Number(local.slice(11, 13));
  return hour < from || hour >= until || isClosed(calendar, Day.parse(local.slice(0, 10)), closed);
}
