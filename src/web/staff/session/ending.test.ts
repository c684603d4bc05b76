import { describe, expect, test } from 'vitest';
import { endingOf } from './ending.ts';

const ORDINARY = { idleSeconds: 1800, leftSeconds: 36_000 };
const at = (minutes: number, quietMinutes: number, lasts = ORDINARY) =>
  endingOf(lasts, 0, minutes * 60_000, quietMinutes * 60_000);

describe('het einde van een sessie', () => {
  test('wordt niet genoemd zolang iemand werkt', () => {
    expect(at(0, 0)).toBeUndefined();
    expect(at(300, 10)).toBeUndefined();
  });

  test('wordt genoemd ruim twee minuten voordat stilte haar beëindigt – WCAG 2.2.1', () => {
    expect(at(27, 26.9)).toBeUndefined();
    expect(at(28, 28)).toEqual({ kind: 'idle', minutes: 1 });
  });

  test('wordt genoemd in de laatste tien minuten van de hele sessie – WCAG 2.2.1', () => {
    expect(at(589, 0)).toBeUndefined();
    expect(at(595, 0)).toEqual({ kind: 'whole', minutes: 5 });
  });

  test('is er als de tijd om is', () => {
    expect(at(31, 31)).toBe('over');
    expect(at(601, 0)).toBe('over');
  });
});
