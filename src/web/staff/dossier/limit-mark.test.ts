import { describe, expect, test } from 'vitest';
import { limitMark } from './limit-mark.ts';

const limit = { state: 'running', alarm: 'begun' } as const;

describe('het merk van een termijn', () => {
  test('zegt dat hij loopt, bijna om is of vandaag eindigt', () => {
    expect(limitMark(limit)).toBe('running');
    expect(limitMark({ ...limit, alarm: 'half' })).toBe('running');
    expect(limitMark({ ...limit, alarm: 'near' })).toBe('near');
    expect(limitMark({ ...limit, alarm: 'due' })).toBe('due');
  });

  test('houdt gehaald, te laat gehaald, verstreken en voorbij uit elkaar', () => {
    expect(limitMark({ state: 'met', alarm: 'past' })).toBe('met');
    expect(limitMark({ state: 'met-late', alarm: 'past' })).toBe('late');
    expect(limitMark({ state: 'breached', alarm: 'past' })).toBe('breached');
    expect(limitMark({ state: 'ended', alarm: 'past' })).toBe('ended');
  });
});
