// What holds for every limit and every start: a later event never ends earlier, a moved end is never on a closed day, an
// extension never takes time away, and a warning is never after the end.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../../tests/support/given.ts';
import { DUTCH_CLOCKS, TIMERS } from '../../jurisdictions/nl/timers.ts';
import type { Day } from '../basics/day.ts';
import { isClosed } from './calendar.ts';
import { addDays, daysBetween } from './civil-day.ts';
import { type Due, dueOf } from './due.ts';
import { movesClosedEnd, RULES } from './reckon.ts';
import type { Timer } from './timer.ts';

const { calendar } = DUTCH_CLOCKS;
const FROM = day('2020-02-01');
const anyDay = fc.integer({ min: 0, max: daysBetween(FROM, day('2031-01-01')) }).map((days) => addDays(FROM, days));
const inDays = TIMERS.filter(
  ({ limit }) => limit.kind !== 'no-number' && !('length' in limit && limit.length.unit === 'hour'),
);
const anyTimer = fc.constantFrom(...inDays);

const dueFor = (timer: Timer, start: Day, extended?: string): Due => {
  const result = dueOf(timer, start, { calendar, ...(extended !== undefined && { extended }) });
  if (!result.ok) throw new Error(result.refusal.code);
  return result.value;
};
const bounds = ({ due }: Due): readonly [string, string] => {
  if (due === null) throw new Error('no due date');
  return typeof due === 'string' ? [due, due] : [due.earliest, due.latest];
};

describe('elke termijn', () => {
  test('eindigt nooit eerder als zij later begint', () => {
    fc.assert(
      fc.property(anyTimer, anyDay, fc.integer({ min: 1, max: 40 }), (timer, start, later) => {
        const [one, other] = [bounds(dueFor(timer, start)), bounds(dueFor(timer, addDays(start, later)))];
        expect(other[0] >= one[0] && other[1] >= one[1]).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('eindigt nooit op een gesloten dag als de regel het einde verschuift', () => {
    const moving = inDays.filter(
      ({ limit, rule }) => 'length' in limit && limit.kind === 'within' && movesClosedEnd(rule, [limit.length]),
    );
    expect(moving.length).toBeGreaterThan(40);
    fc.assert(
      fc.property(fc.constantFrom(...moving), anyDay, (timer, start) => {
        const { due, warnOn } = dueFor(timer, start);
        expect(isClosed(calendar, due as Day, RULES[timer.rule].reach)).toBe(false);
        expect(String(due) > start).toBe(true);
        expect(String(warnOn) <= String(due)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('ligt bij terugtellen voor de gebeurtenis, op een open dag', () => {
    const back = inDays.filter(({ limit }) => limit.kind === 'before');
    fc.assert(
      fc.property(fc.constantFrom(...back), anyDay, (timer, start) => {
        const [earliest, latest] = bounds(dueFor(timer, start));
        expect(earliest <= latest && latest < start).toBe(true);
        expect(isClosed(calendar, latest as Day, RULES[timer.rule].reach)).toBe(false);
      }),
    );
  });

  test('geeft nooit een einde dat voor het begin van het bereik ligt', () => {
    fc.assert(
      fc.property(anyTimer, anyDay, (timer, start) => {
        const [earliest, latest] = bounds(dueFor(timer, start));
        expect(earliest <= latest).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});

test('een verlenging die erbij komt, neemt nooit tijd af', () => {
  const longer = inDays.flatMap((timer) =>
    Object.entries(timer.variants ?? {})
      .filter(([, { limit }]) => limit.kind === 'longer')
      .map(([name]) => [timer, name] as const),
  );
  expect(longer.length).toBeGreaterThan(8);
  fc.assert(
    fc.property(fc.constantFrom(...longer), anyDay, ([timer, name], start) => {
      expect(bounds(dueFor(timer, start, name))[0] > bounds(dueFor(timer, start))[0]).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
