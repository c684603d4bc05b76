import { describe, expect, test } from 'vitest';
import { Day } from '../../../domain/basics/day.ts';
import { limitMark } from './limit-mark.ts';

const limit = { state: 'running', alarm: 'begun', metOn: null, due: Day.parse('2026-03-10') } as const;

describe('het merk van een termijn', () => {
  test('zegt dat hij loopt, bijna om is of vandaag eindigt', () => {
    expect(limitMark(limit)).toBe('running');
    expect(limitMark({ ...limit, alarm: 'half' })).toBe('running');
    expect(limitMark({ ...limit, alarm: 'near' })).toBe('near');
    expect(limitMark({ ...limit, alarm: 'due' })).toBe('due');
  });

  test('noemt gehaald op de laatste dag gehaald, en een dag later te laat', () => {
    expect(limitMark({ ...limit, state: 'met', metOn: Day.parse('2026-03-10') })).toBe('met');
    expect(limitMark({ ...limit, state: 'met', metOn: Day.parse('2026-03-11') })).toBe('late');
    const range = { earliest: Day.parse('2026-03-05'), latest: Day.parse('2026-03-10') };
    expect(limitMark({ ...limit, due: range, state: 'met', metOn: Day.parse('2026-03-08') })).toBe('met');
    expect(limitMark({ ...limit, due: null, state: 'met', metOn: Day.parse('2026-03-08') })).toBe('met');
  });

  test('houdt verstreken en voorbij uit elkaar', () => {
    expect(limitMark({ ...limit, state: 'breached', alarm: 'past' })).toBe('breached');
    expect(limitMark({ ...limit, state: 'ended', alarm: 'past' })).toBe('ended');
  });
});
