import { describe, expect, test } from 'vitest';
import { allowance } from './allowance.ts';

const at = (clock: { ms: number }) => allowance({ most: 3, everyMs: 60_000 }, () => clock.ms);

describe('hoe vaak iets mag', () => {
  test('wie te vaak probeert, wacht; daarna mag het weer – BIO 9.4', () => {
    const clock = { ms: 0 };
    const { take } = at(clock);
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([undefined, undefined, undefined, 60]);
    clock.ms = 45_000;
    expect(take('a')).toBe(15);
    clock.ms = 60_000;
    expect(take('a')).toBeUndefined();
  });

  test('wat de een doet, telt niet voor de ander', () => {
    const { take } = at({ ms: 0 });
    for (let turn = 0; turn < 10; turn += 1) take('a');
    expect(take('b')).toBeUndefined();
  });

  test('honderdduizend verschillende sleutels blijven binnen een vaste ruimte', () => {
    const { take } = at({ ms: 0 });
    const before = process.memoryUsage().heapUsed;
    for (let turn = 0; turn < 100_000; turn += 1) take(`sleutel-${turn}`);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30_000_000);
  });
});
