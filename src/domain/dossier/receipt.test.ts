// The answer of a named person to a finding: about the decision in hand, in own words, resting on what was assessed.
import { describe, expect, it } from 'vitest';
import { adoptionSteps, openingSteps, play, refusalReady } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer } from '../../../tests/support/people.ts';

const ready = play(refusalReady);
const answering = command('AnswerFinding');
const unassessed = play([
  ...openingSteps,
  { actor: decisionOfficer, today: '2026-02-20', command: command('PlanDecision') },
]);

const secondOfficer = { ...decisionOfficer, person: 'decision-officer-2' as typeof decisionOfficer.person };

describe('een bevinding beantwoorden', () => {
  it('legt de reden vast van iemand met een naam; GC 14 par. 97', () =>
    given(...ready)
      .when(answering)
      .thenEvents({ ...kept('FindingAnswered', answering), about: expect.objectContaining({ outcome: 'met' }) }));

  it('weigert een antwoord op een waarborg die niet bestaat', () =>
    given(...ready)
      .when({ ...answering, safeguard: 'no-such-rule' })
      .thenRefused('answer-to-no-safeguard'));

  it('geldt alleen voor wat toen is gevonden: komt er iets bij, dan is een nieuw antwoord nodig; GC 14 par. 97', () => {
    const countersigning = command('CountersignAnswer', { safeguard: 'open-routes-answered' });
    const routes = { ...answering, safeguard: 'open-routes-answered' };
    const by = (each: CommandInput) => ({ actor: decisionOfficer, today: TODAY, command: each });
    const more = (fact: 'stateless' | 'treatment_needed_here') =>
      by(command('RecordFact', { fact, value: true, source: 'huisarts', explanation: 'Nieuw bekend.' }));
    const asked = play([more('treatment_needed_here')], ready);
    given(...asked)
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('open-routes-answered');
    const alone = play([by(routes)], asked);
    given(...alone)
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('open-routes-answered');
    const answered = play([{ ...by(countersigning), actor: secondOfficer }], alone);
    given(...answered)
      .when(command('AdoptDecision'))
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
    const again = play(
      [by(command('RecordFact', { fact: 'violence_at_home', value: true, source: 'school', explanation: 'Nieuw.' }))],
      answered,
    );
    given(...again)
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('open-routes-answered');
  });

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

describe('een tweede persoon', () => {
  const second = command('CountersignAnswer');
  const answered = play([{ actor: decisionOfficer, today: TODAY, command: answering }], ready);

  it('is een ander dan wie antwoordde; eis C3', () => {
    given(...answered)
      .when(second)
      .thenRefused('countersign-own-answer');
    expect(given(...answered).when(second, { actor: secondOfficer }).result).toMatchObject({
      value: [{ type: 'AnswerCountersigned', answeredBy: { person: decisionOfficer.person } }],
    });
  });

  it('tekent één keer, en niet zonder antwoord; eis C3', () => {
    given(...ready)
      .when(second, { actor: secondOfficer })
      .thenRefused('countersign-no-answer');
    const signed = play([{ actor: secondOfficer, today: TODAY, command: second }], answered);
    given(...signed)
      .when(second, { actor: secondOfficer })
      .thenRefused('countersigned-already');
    const again = play([{ actor: decisionOfficer, today: TODAY, command: answering }], signed);
    expect(fileOf(again).decisions[0]?.countersigned).toEqual([]);
  });

  it('zegt wat zij bekeek, en geen standaardzin; GC 14 par. 97', () =>
    given(...answered)
      .when({ ...second, considered: 'Zie rapport.' }, { actor: secondOfficer })
      .thenRefused('answer-stock-phrase'));
});
