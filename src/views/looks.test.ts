import { expect, test } from 'vitest';
import { looksOfMonths } from './looks.ts';

test('telt per maand hoeveel organisaties hoe vaak keken; AVG art. 12', () => {
  const counted = [
    { month: '2026-11', organisation: 'ind', times: 10 },
    { month: '2026-11', organisation: 'nidos', times: 4 },
    { month: '2026-10', organisation: 'ind', times: 1 },
  ];
  expect(looksOfMonths(counted)).toEqual([
    { month: '2026-11', organisations: 2, times: 14 },
    { month: '2026-10', organisations: 1, times: 1 },
  ]);
});
