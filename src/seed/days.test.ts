// Day arithmetic: months of unequal length, weekends, and talks that leave time in the week.
import { describe, expect, it } from 'vitest';
import type { Day } from '../domain/basics/day.ts';
import { earlier, momentOn, plusDays, talkDay, workday } from './days.ts';

const day = (text: string): Day => text as Day;

describe('rekenen met dagen', () => {
  it('kiest de laatste dag van een maand waarin de datum niet bestaat — huis §5', () => {
    expect(earlier(day('2028-02-29'), 1)).toBe('2027-02-28');
    expect(earlier(day('2026-03-31'), 0, 1)).toBe('2026-02-28');
    expect(earlier(day('2026-01-15'), 12, 5)).toBe('2013-08-15');
  });

  it('telt over een schrikkeldag heen — huis §5', () => {
    expect(plusDays(day('2028-02-28'), 2)).toBe('2028-03-01');
    expect(plusDays(day('2028-03-01'), -1)).toBe('2028-02-29');
  });

  it('schuift een weekend terug naar vrijdag — huis §5', () => {
    expect(workday(day('2026-03-16'), 1)).toBe('2026-03-13');
    expect(workday(day('2026-03-16'), 2)).toBe('2026-03-13');
    expect(workday(day('2026-03-16'), 4)).toBe('2026-03-12');
  });

  it('zet een gesprek over slecht nieuws nooit op vrijdag of in het weekend — eis C6', () => {
    expect(talkDay(day('2026-03-12'), 1)).toBe('2026-03-16');
    expect(talkDay(day('2026-03-12'), 0)).toBe('2026-03-12');
  });

  it('schrijft een moment in UTC met milliseconden — huis §5', () => {
    expect(momentOn(day('2026-03-02'), 75, 9)).toBe('2026-03-02T08:15:09.000Z');
  });
});
