// Civil days and open days, with the Dutch calendar. Every expected day was looked up on a paper calendar.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../tests/support/given.ts';
import { DUTCH_CALENDAR } from '../../jurisdictions/nl/holidays.ts';
import { addWorkdays, isClosed, openDay, type Reach, workdaysBetween } from './calendar.ts';
import { addDays, addMonths, daysBetween, sayDay, weekdayOf } from './civil-day.ts';

const ALL: Reach = ['recognised', 'equated-by-law', 'equated-by-decree'];
const anyDay = fc
  .integer({ min: 0, max: daysBetween(day('2020-02-01'), day('2034-12-01')) })
  .map((days) => addDays(day('2020-02-01'), days));

describe('rekenen met dagen', () => {
  test.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-12-31', 2, '2027-02-28'],
    ['2026-11-20', 2, '2027-01-20'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
  ])('%s met %i maanden erbij is %s: bestaat de datum niet, dan de laatste dag (AMMR art. 75)', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  test('een dag wordt gezegd met de dag van de week', () => {
    expect(sayDay(day('2026-11-20'))).toEqual({ nl: 'vrijdag 20 november 2026', en: 'Friday 20 November 2026' });
    expect(weekdayOf(day('2026-11-22'))).toBe(0);
  });

  test('een maand verder slaat nooit een maand over', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (from, months) => {
        const to = addMonths(from, months);
        const index = (at: string) => Number(at.slice(0, 4)) * 12 + Number(at.slice(5, 7));
        expect(index(to) - index(from)).toBe(months);
      }),
    );
  });
});

describe('open en gesloten dagen', () => {
  test.each([
    ['2026-12-25', '2026-12-28'],
    ['2027-01-01', '2027-01-04'],
    ['2026-04-03', '2026-04-07'],
    ['2026-05-14', '2026-05-18'],
    ['2026-11-20', '2026-11-20'],
  ])('na %s is %s de eerste open dag (Algemene termijnenwet art. 3)', (from, open) => {
    expect(openDay(DUTCH_CALENDAR, day(from), ALL)).toBe(open);
  });

  test('terug van tweede kerstdag is 24 december de eerste open dag', () => {
    expect(openDay(DUTCH_CALENDAR, day('2026-12-26'), ALL, -1)).toBe('2026-12-24');
  });

  test('werkdagen tellen komt uit op hetzelfde als dag voor dag nalopen, heen en terug', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), (from, workdays) => {
        const to = addWorkdays(DUTCH_CALENDAR, from, workdays, ALL);
        let count = 0;
        for (let at = addDays(from, 1); at <= to; at = addDays(at, 1))
          count += isClosed(DUTCH_CALENDAR, at, ALL) ? 0 : 1;
        expect(count).toBe(workdays);
        expect(workdaysBetween(DUTCH_CALENDAR, from, to, ALL)).toBe(workdays);
        expect(isClosed(DUTCH_CALENDAR, to, ALL)).toBe(false);
        const open = openDay(DUTCH_CALENDAR, from, ALL);
        expect(addWorkdays(DUTCH_CALENDAR, addWorkdays(DUTCH_CALENDAR, open, workdays, ALL), -workdays, ALL)).toBe(
          open,
        );
      }),
    );
  });
});
