import { describe, expect, test } from 'vitest';
import { isDay, parseDay, shownDay, valueOfTyped } from './day-text.ts';

describe('een datum zoals mensen die typen', () => {
  test.each([
    ['25-11-2026', '2026-11-25'],
    ['5-2-2014', '2014-02-05'],
    ['05/02/2014', '2014-02-05'],
    ['5.2.2014', '2014-02-05'],
    ['5 2 2014', '2014-02-05'],
    [' 5 februari 2014 ', '2014-02-05'],
    ['5 Mei 2014', '2014-05-05'],
    ['1 march 2020', '2020-03-01'],
    ['2014-02-05', '2014-02-05'],
    ['29-02-2024', '2024-02-29'],
  ])('%s wordt gelezen als %s', (typed, day) => {
    expect(parseDay(typed)).toBe(day);
  });

  test.each([
    '',
    '29-02-2026',
    '31-4-2026',
    '0-1-2026',
    '1-13-2026',
    '1-1-26',
    '1-1',
    '12 brumaire 2026',
    '1-1-1799',
    '2026-02-30',
  ])('%j is geen bestaande datum', (typed) => {
    expect(parseDay(typed)).toBeUndefined();
  });

  test('dag en maand worden nooit verwisseld', () => {
    expect(parseDay('03-04-2026')).toBe('2026-04-03');
  });

  test('wat geen datum is, blijft staan zoals het is getypt', () => {
    expect(valueOfTyped('5-2-20')).toBe('5-2-20');
    expect(shownDay('5-2-20')).toBe('5-2-20');
    expect(isDay('5-2-20')).toBe(false);
  });

  test('een bewaarde datum wordt getoond als dag-maand-jaar', () => {
    expect(shownDay('2026-11-25')).toBe('25-11-2026');
    expect(valueOfTyped(shownDay('2026-11-25'))).toBe('2026-11-25');
  });
});
