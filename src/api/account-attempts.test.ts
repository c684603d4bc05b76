import { describe, expect, test } from 'vitest';
import { accountAttempts, delayAfter } from './account-attempts.ts';

const at = () => {
  const clock = { ms: 0 };
  const waited: number[] = [];
  const attempts = accountAttempts(
    () => clock.ms,
    async (ms) => waited.push(ms),
  );
  return { clock, waited, attempts };
};

describe('verkeerde pogingen voor één account', () => {
  test('worden na een paar steeds later beantwoord, tot twee seconden en niet meer – BIO 9.4', async () => {
    expect([0, 4, 5, 6, 14, 1_000_000].map(delayAfter)).toEqual([0, 0, 200, 400, 2_000, 2_000]);
    const { waited, attempts } = at();
    for (let turn = 0; turn < 100; turn += 1) {
      await attempts.pause('voogd');
      attempts.failed('voogd');
    }
    expect(waited).toHaveLength(95);
    expect(Math.max(...waited)).toBe(2_000);
  });

  test('houden een ander niet op, en de persoon zelf na een minuut ook niet meer – BIO 9.4', async () => {
    const { clock, waited, attempts } = at();
    for (let turn = 0; turn < 50; turn += 1) attempts.failed('voogd');
    await attempts.pause('advocaat');
    clock.ms = 60_000;
    await attempts.pause('voogd');
    expect(waited).toEqual([]);
    expect(attempts.failedLately('voogd')).toBe(50);
    clock.ms = 24 * 3_600_000;
    expect(attempts.failedLately('voogd')).toBe(0);
  });

  test('blijven voor honderdduizend accounts binnen een vaste ruimte', () => {
    const { attempts } = at();
    const before = process.memoryUsage().heapUsed;
    for (let turn = 0; turn < 100_000; turn += 1) attempts.failed(`account-${turn}`);
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(30_000_000);
  });
});
