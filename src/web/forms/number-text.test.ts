import { expect, test } from 'vitest';
import { isNoNumber, numberIn } from './number-text.ts';

test('een getal staat er met een komma of een punt', () => {
  expect(numberIn('16')).toBe(16);
  expect(numberIn(' 16,5 ')).toBe(16.5);
  expect(numberIn('16.5')).toBe(16.5);
  expect(numberIn('zestien')).toBeUndefined();
  expect(numberIn('-1')).toBeUndefined();
});

test('leeg is geen fout, tekst wel', () => {
  expect(isNoNumber('')).toBe(false);
  expect(isNoNumber('16,5')).toBe(false);
  expect(isNoNumber('16 jaar')).toBe(true);
});
