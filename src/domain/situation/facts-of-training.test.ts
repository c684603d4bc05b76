// What the register said when a step was taken, as a fact for the safeguards.
import { describe, expect, it } from 'vitest';
import type { Day } from '../basics/day.ts';
import { type TrainingTaken, trainingOn } from '../organisation/trained.ts';
import { trainingFacts } from './facts-of-training.ts';

const day = (text: string) => text as Day;
const taken = (trainedOn: string, validUntil?: string): TrainingTaken => ({
  ...{ topic: 'hearing-children', trainedOn: day(trainedOn) },
  ...(validUntil !== undefined && { validUntil: day(validUntil) }),
});

describe('het register op de dag van het gesprek', () => {
  it.each([
    ['is opgeleid op de laatste dag', 'trained', '2026-03-02'],
    ['is verlopen op de dag daarna', 'lapsed', '2026-03-03'],
    ['wist daarvoor nog niets', undefined, '2025-03-01'],
  ])('%s; APR art. 22', (_, standing, on) =>
    expect(trainingOn([taken('2025-03-02', '2026-03-02')], 'hearing-children', day(on))).toBe(standing),
  );

  it('telt een nieuwe opleiding na een verlopen, en geen opleiding in iets anders; APR art. 22', () => {
    const both = [taken('2020-01-01', '2022-01-01'), taken('2025-01-01')];
    expect(trainingOn(both, 'hearing-children', day('2026-03-02'))).toBe('trained');
    expect(trainingOn(both, 'gender', day('2026-03-02'))).toBeUndefined();
    expect(trainingOn(undefined, 'gender', day('2026-03-02'))).toBeUndefined();
  });
});

type Given = { readonly organisation: string; readonly training?: 'trained' | 'lapsed' };
const factsOf = (plan: Given, ...hearings: readonly Given[]) => {
  const held = ({ organisation, training }: Given) => ({ by: { organisation }, trainingStanding: training });
  return trainingFacts({ hearings: hearings.map(held) } as never, { plan: held(plan) } as never);
};
const ind = (training?: 'trained' | 'lapsed'): Given => ({ organisation: 'ind', ...(training && { training }) });

describe('of wie hoorde en wie het besluit voorbereidt is opgeleid', () => {
  it('staat vast als het register beiden kent; APR art. 22', () =>
    expect(factsOf(ind('trained'), ind('trained'))).toEqual({ officer_trained: true }));

  it('is niet zo zodra één opleiding was verlopen, ook van wie eerder hoorde; APR art. 22', () => {
    expect(factsOf(ind('trained'), ind('lapsed'), ind('trained'))).toEqual({ officer_trained: false });
    expect(factsOf(ind('lapsed'))).toEqual({ officer_trained: false });
  });

  it('is onbekend als het register over één van hen zwijgt; APR art. 22', () => {
    expect(factsOf(ind(), ind('trained'))).toEqual({});
    expect(factsOf(ind('trained'), ind())).toEqual({});
  });

  it('hangt niet af van wie voor een andere organisatie hoorde, zoals de voogd; APR art. 22', () =>
    expect(factsOf(ind('trained'), { organisation: 'nidos', training: 'lapsed' })).toEqual({ officer_trained: true }));
});
