import { expect, test } from 'vitest';
import { nextPlace, nextSentence, nextStep } from './next-step.ts';

const NONE = { waitsFor: 'nothing', weighing: undefined, decisions: [], hearingOffers: [] } as const;
const decision = (status: string, stopping: readonly string[] = []) => ({ status, stopping }) as never;

test('na de afweging is het besluit aan de beurt, ook als een eerder voornemen is ingetrokken (IVRK 3)', () => {
  const weighed = { ...NONE, weighing: {} as never };
  expect(nextStep(weighed)).toBe('plan');
  expect(nextPlace(nextStep(weighed))).toBe('decisions');
  expect(nextStep({ ...weighed, decisions: [decision('withdrawn')] })).toBe('plan');
  expect(nextStep({ ...weighed, decisions: [decision('adopted')] })).toBe('nothing');
  expect(nextStep(NONE)).toBe('nothing');
});

test('een gesprek dat al is aangeboden, vraagt niet om nog een aanbod (IVRK 12)', () => {
  expect(nextSentence({ ...NONE, waitsFor: 'hearing' })).toBe('hearing');
  expect(nextSentence({ ...NONE, waitsFor: 'hearing', hearingOffers: [{} as never] })).toBe('hearingOffered');
});

test('een besluit dat een waarborg tegenhoudt, heet niet klaar om te nemen (huis §4)', () => {
  const planned = { ...NONE, waitsFor: 'adoption' } as const;
  expect(nextSentence({ ...planned, decisions: [decision('planned', ['x'])] })).toBe('adoptionStopped');
  expect(nextSentence({ ...planned, decisions: [decision('planned')] })).toBe('adoption');
});
