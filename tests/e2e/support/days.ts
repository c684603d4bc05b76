// Days as the server counts them (Dutch time) and as people type them. The arithmetic is the seed's.
import type { Day } from '../../../src/domain/basics/day.ts';

const DUTCH_DAY = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

export const today = (): Day => DUTCH_DAY.format(new Date()) as Day;

/** `2026-11-25` as somebody types it: `25-11-2026`. */
export const typed = (day: string): string => day.split('-').reverse().join('-');
