import { expect, test } from 'vitest';
import { runs } from './runs.ts';

const line = (type: string, on: string, person: string) =>
  ({ type, on, by: { person }, recordedAt: `${on}T10:00:00.000Z` }) as never;

test('elf onderdelen van één persoon op één dag zijn één regel, een ander of een andere dag niet (huis §7)', () => {
  const entries = [
    line('ElementAssessed', '2026-09-23', 'a'),
    line('ElementAssessed', '2026-09-23', 'a'),
    line('ElementAssessed', '2026-09-23', 'b'),
    line('ElementAssessed', '2026-09-24', 'b'),
    line('FactRecorded', '2026-09-24', 'b'),
  ];
  expect(runs(entries).map(({ count }) => count)).toEqual([2, 1, 1, 1]);
});
