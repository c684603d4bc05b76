// The answer of a named person to a finding: about the decision in hand, in own words, resting on what was assessed.
import { describe, expect, it } from 'vitest';
import { adoptionSteps, openingSteps, play, refusalReady } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer } from '../../../tests/support/people.ts';

const ready = play(refusalReady);
const answering = command('AnswerFinding');
const unassessed = play([
  ...openingSteps,
  { actor: decisionOfficer, today: '2026-02-20', command: command('PlanDecision') },
]);

describe('een bevinding beantwoorden', () => {
  it('legt de reden vast van iemand met een naam; GC 14 par. 97', () =>
    given(...ready)
      .when(answering)
      .thenEvents(kept('FindingAnswered', answering)));

  it('bewaart bij elke bevinding het laatste antwoord', () => {
    const again = { ...answering, answer: 'Samira’s zusje gaat mee; dat is voor haar het belangrijkst.' };
    const both = [answering, again].map((each) => ({ actor: decisionOfficer, today: TODAY, command: each }));
    expect(fileOf(play(both, ready)).decisions[0]?.answers).toMatchObject([{ answer: again.answer }]);
  });

  it('kan alleen bij een besluit dat wordt voorbereid', () => {
    given(...play(openingSteps))
      .when(answering)
      .thenRefused('answered-decision-not-open');
    given(...play([...refusalReady, ...adoptionSteps]))
      .when(answering, { today: '2026-03-05' })
      .thenRefused('answered-decision-not-open');
    const withdrawing = { actor: decisionOfficer, today: TODAY, command: command('WithdrawDecision') };
    given(...play([withdrawing], ready))
      .when(answering)
      .thenRefused('answered-decision-not-open');
  });

  it('weigert een standaardzin; GC 14 par. 97', () =>
    given(...ready)
      .when({ ...answering, answer: 'Zie rapport.' })
      .thenRefused('answer-stock-phrase'));

  it('weigert een reden die op een niet-onderzocht onderdeel rust; GC 14 par. 97', () =>
    given(...unassessed)
      .when(answering)
      .thenRefused('answer-rests-on-nothing'));
});
