import { describe, expect, test } from 'vitest';
import { clockTime, longDay, longMoment, shortDay } from './format.ts';

describe('dagen en tijden zoals mensen die lezen', () => {
  test('een dag staat in cijfers als dag-maand-jaar', () => {
    expect(shortDay('2026-11-25')).toBe('25-11-2026');
    expect(shortDay('2026-11-25T12:30:00.000Z')).toBe('25-11-2026');
    expect(shortDay('2026-11-25T23:30:00.000Z')).toBe('26-11-2026');
  });

  test('een jaar, of een jaar en een maand, blijft wat het is', () => {
    expect(longDay('2019', 'nl')).toBe('2019');
    expect(longDay('2019-02', 'nl')).toBe('02-2019');
  });

  test('een dag in woorden volgt de taal en verschuift nooit door een tijdzone', () => {
    expect(longDay('2026-01-01', 'nl')).toBe('1 januari 2026');
    expect(longDay('2026-01-01', 'en')).toBe('1 January 2026');
  });

  test('een moment staat in Nederlandse tijd, ook over de grens van een dag', () => {
    expect(longMoment('2026-11-24T23:30:00.000Z', 'nl')).toContain('25 november 2026');
    expect(clockTime('2026-11-24T23:30:00.000Z', 'nl')).toBe('00:30');
  });
});
