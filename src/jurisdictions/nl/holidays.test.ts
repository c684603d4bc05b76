// The Dutch calendar against days that were looked up.
import { expect, test } from 'vitest';
import { DUTCH_CALENDAR, easterOf, kingsDayOf } from './holidays.ts';

test.each([
  [2020, '2020-04-12'],
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2030, '2030-04-21'],
  [2035, '2035-03-25'],
  [2038, '2038-04-25'],
])('Pasen in %i valt op %s', (year, day) => {
  expect(easterOf(year)).toBe(day);
});

test.each([
  [2025, '2025-04-26'],
  [2026, '2026-04-27'],
  [2031, '2031-04-26'],
])('Koningsdag in %i is %s: valt 27 april op zondag, dan een dag eerder', (year, day) => {
  expect(kingsDayOf(year)).toBe(day);
});

test('2026 heeft de feestdagen van de wet en de twee dagen van het besluit (Algemene termijnenwet art. 3)', () => {
  expect(DUTCH_CALENDAR.years[2026]?.holidays.map(({ day }) => day.slice(5))).toEqual(
    '01-01 01-02 04-03 04-06 04-27 05-05 05-14 05-15 05-25 12-25 12-26'.split(' '),
  );
});

test('2020 tot en met 2035 zijn er alle, met een bron, en zonder besluit staat dat erbij', () => {
  expect(Object.keys(DUTCH_CALENDAR.years)).toEqual(Array.from({ length: 16 }, (_, index) => String(2020 + index)));
  for (const { source, holidays } of Object.values(DUTCH_CALENDAR.years)) {
    expect(source).toContain('Algemene termijnenwet');
    expect(holidays.length).toBeGreaterThanOrEqual(9);
  }
  expect(DUTCH_CALENDAR.years[2026]?.decree).toBe('seen');
  expect(DUTCH_CALENDAR.years[2029]?.decree).toBe('not-seen');
});
