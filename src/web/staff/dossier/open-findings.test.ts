import { expect, test } from 'vitest';
import { warnings } from './open-findings.ts';

const finding = (safeguard: string, outcome: string) => ({ safeguard, outcome }) as never;
const findings = [finding('a', 'for-human'), finding('b', 'met'), finding('c', 'missing'), finding('d', 'breached')];
const NONE = { findings, answers: [], stopping: [], tasks: [] };

test('een bevinding voor een mens waarschuwt tot iemand met naam antwoordt (IVRK 3)', () => {
  expect(warnings(NONE)).toBe(3);
  expect(warnings({ ...NONE, answers: [{ safeguard: 'a' } as never] })).toBe(2);
});

test('wat een besluit tegenhoudt of een taak voor daarna is, telt niet ook nog als waarschuwing (huis §4)', () => {
  expect(warnings({ ...NONE, stopping: ['d'] as never, tasks: ['c'] as never })).toBe(1);
});
