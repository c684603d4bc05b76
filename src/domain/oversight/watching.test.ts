import { expect, test } from 'vitest';
import { WATCHING } from '../../jurisdictions/nl/watching.ts';
import { outsideHours } from './watching.ts';

test.each([
  ['2026-03-03T05:59:00.000Z', true, 'één minuut voor zeven, in de winter'],
  ['2026-03-03T06:00:00.000Z', false, 'zeven uur'],
  ['2026-03-03T17:59:00.000Z', false, 'één minuut voor zeven ’s avonds'],
  ['2026-03-03T18:00:00.000Z', true, 'zeven uur ’s avonds'],
  ['2026-07-07T05:00:00.000Z', false, 'zeven uur in de zomer'],
  ['2026-07-07T17:00:00.000Z', true, 'zeven uur ’s avonds in de zomer'],
  ['2026-03-07T10:00:00.000Z', true, 'een zaterdag'],
  ['2026-04-27T10:00:00.000Z', true, 'Koningsdag'],
  ['2026-03-02T23:30:00.000Z', true, 'na middernacht op een werkdag'],
])('%s ligt buiten werktijd: %s (%s)', (moment, outside) => {
  expect(outsideHours(moment, WATCHING.hours)).toBe(outside);
});
