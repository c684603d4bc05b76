// By which numbers oversight is alerted in the Netherlands, and when people here ordinarily work. Chosen for this system; no law sets them.
import type { Watching } from '../../domain/oversight/watching.ts';
import { DUTCH_CALENDAR } from './holidays.ts';

export const WATCHING: Watching = {
  minutes: 60,
  refusals: 10,
  dossiers: 40,
  dormantMonths: 12,
  unconfirmedDays: 90,
  hours: {
    from: 7,
    until: 19,
    closed: ['recognised', 'equated-by-law', 'equated-by-decree'],
    calendar: DUTCH_CALENDAR,
  },
};
