// Steps 1 and 2: the interests of the child are sealed before any other interest can be written down.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, stepOne, stepsTwoAndThree } from '../../../tests/support/adoptable-path.ts';
import { command, SISTER } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, investigator } from '../../../tests/support/people.ts';
import { INTEREST_KINDS } from './interests.ts';
import { REFUSALS } from './refusals.ts';

const assessed = play([...openingSteps, ...stepOne.slice(0, -2)]);
const signed = play([...openingSteps, ...stepOne.slice(0, -1)]);
const sealed = play([...openingSteps, ...stepOne]);
const weighed = play([...openingSteps, ...stepOne, ...stepsTwoAndThree]);
const sealing = command('SealInterests');
const naming = command('NameOtherInterest');

describe('stap 1 verzegelen', () => {
  it('legt vast wat het beste is voor dit kind; IVRK art. 3', () =>
    given(...signed)
      .when(sealing, { actor: investigator })
      .thenEvents(kept('InterestsSealed', sealing, { actor: investigator })));

  it('weigert zonder ondertekend onderzoek', () =>
    given(...assessed)
      .when(sealing)
      .thenRefused('assessment-not-signed'));

  it('weigert een tweede zegel', () =>
    given(...sealed)
      .when(sealing)
      .thenRefused('already-sealed'));

  it('weigert iets anders dan het onderzoek vond; JGC 3/22 par. 28', () =>
    given(...signed)
      .when({ ...sealing, bestFor: 'return-with-family' })
      .thenRefused('seal-differs-from-assessment'));

  it('weigert een standaardzin; GC 14 par. 97', () =>
    given(...signed)
      .when({ ...sealing, statement: 'Met het belang is rekening gehouden met het belang van het kind.' })
      .thenRefused('seal-stock-phrase'));
});

describe('stap 2: andere belangen noemen', () => {
  it.each(INTEREST_KINDS)('kan na het zegel: %s', (kind) =>
    given(...sealed)
      .when({ ...naming, kind })
      .thenEvents(kept('OtherInterestNamed', { ...naming, kind })),
  );

  it.each(INTEREST_KINDS)('kan niet vóór het zegel: %s; JGC 3/22 par. 28', (kind) => {
    given(...signed)
      .when({ ...naming, kind })
      .thenRefused('step-1-not-sealed');
    expect(REFUSALS['step-1-not-sealed'].norms).toEqual(expect.arrayContaining(['jgc3-28']));
  });

  it('weigert hetzelfde belang een tweede keer', () =>
    given(...weighed)
      .when(naming)
      .thenRefused('interest-exists'));

  it('vraagt na een nieuw belang om een nieuwe afweging', () => {
    const another = { ...naming, interestId: SISTER, kind: 'siblingInterest' as const };
    const after = play([{ actor: decisionOfficer, today: TODAY, command: another }], weighed);
    expect(fileOf(weighed).weighing).toBeDefined();
    expect(fileOf(after).weighing).toBeUndefined();
  });
});
