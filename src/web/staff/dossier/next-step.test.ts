import { expect, test } from 'vitest';
import { nextSentence } from './next-step.ts';

const NONE = { waitsFor: 'nothing', decisions: [], hearingOffers: [] } as const;
const decision = (status: string, stopping: readonly string[] = []) => ({ status, stopping }) as never;

test('een gesprek dat al is aangeboden, vraagt niet om nog een aanbod (IVRK 12)', () => {
  expect(nextSentence({ ...NONE, waitsFor: 'hearing' })).toBe('hearing');
  expect(nextSentence({ ...NONE, waitsFor: 'hearing', hearingOffers: [{} as never] })).toBe('hearingOffered');
});

test('een besluit dat een waarborg tegenhoudt, heet niet klaar om te nemen (huis §4)', () => {
  const planned = { ...NONE, waitsFor: 'adoption' } as const;
  expect(nextSentence({ ...planned, decisions: [decision('planned', ['x'])] })).toBe('adoptionStopped');
  expect(nextSentence({ ...planned, decisions: [decision('planned')] })).toBe('adoption');
});
