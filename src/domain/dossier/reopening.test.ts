// New facts after the seal: step 1 opens again and everything that was built on it falls.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, refusalReady, stepOne, stepsTwoAndThree } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { investigator } from '../../../tests/support/people.ts';

const reopening = command('ReopenAssessment');
const weighed = play([...openingSteps, ...stepOne, ...stepsTwoAndThree]);
const planned = play(refusalReady);

describe('het onderzoek heropenen', () => {
  it('legt vast waarom; GC 14 par. 90', () =>
    given(...weighed)
      .when(reopening, { actor: investigator })
      .thenEvents(kept('AssessmentReopened', reopening, { actor: investigator })));

  it('haalt zegel, handtekening, andere belangen en afweging weg, en laat de onderdelen staan; JGC 3/22 par. 28', () => {
    const after = fileOf(play([{ actor: investigator, today: TODAY, command: reopening }], weighed));
    expect(after).toMatchObject({ assessment: undefined, sealed: undefined, otherInterests: [], weighing: undefined });
    expect(after.elements.size).toBe(11);
  });

  it('weigert zolang er niets te heropenen is', () =>
    given(...play(openingSteps))
      .when(reopening)
      .thenRefused('nothing-to-reopen'));

  it('kan al na de handtekening, vóór het zegel', () =>
    given(...play([...openingSteps, ...stepOne.slice(0, -1)]))
      .when(reopening)
      .thenHappens('AssessmentReopened'));

  it('kan ook terwijl een besluit wordt voorbereid: dat wacht dan op het nieuwe onderzoek; GC 14 par. 90', () =>
    given(...planned)
      .when(reopening, { actor: investigator })
      .thenHappens('AssessmentReopened'));
});
