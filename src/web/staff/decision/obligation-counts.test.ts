import { expect, it } from 'vitest';
import { countsOf } from './obligation-counts.ts';

it('telt wat niet is aangetoond eerst, en laat weg wat niet voorkomt', () => {
  const obligations = (['met', 'to-come', 'not-met', 'met'] as const).map((status) => ({ status }));
  expect(countsOf(obligations)).toEqual([
    { status: 'not-met', count: 1 },
    { status: 'to-come', count: 1 },
    { status: 'met', count: 2 },
  ]);
  expect(countsOf([])).toEqual([]);
});
