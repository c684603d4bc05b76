// A question between organisations: asked with a reason and a day, received, answered, declined or put in other words, and used or departed
// from with reasons. Who reads it: the two, and whoever stands beside the child.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../../tests/support/adoptable-path.ts';
import { command, DECISION, id } from '../../../../tests/support/commands.ts';
import { day, fileOf, given, TODAY } from '../../../../tests/support/given.ts';
import { decisionOfficer, guardian, lawyer, person, protectionInvestigator } from '../../../../tests/support/people.ts';
import { NETHERLANDS } from '../../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../../jurisdictions/nl/sharing/table.ts';
import { DUTCH_CLOCKS } from '../../../jurisdictions/nl/timers.ts';
import type { Actor } from '../../basics/actor.ts';
import { nameOfLimit } from '../../clocks/due-days-of.ts';
import { runningOn } from '../../clocks/running.ts';
import { conditionsOf } from '../../sharing/conditions.ts';
import { hiddenFrom } from '../../sharing/kept-apart.ts';
import { seenBy } from '../../sharing/reader.ts';
import { isLate, standingOf, wordsOf } from './held.ts';
import { isOfQuestion } from './question-record.ts';
import { residenceWords } from './residence-words.ts';

const asking = command('AskQuestion');
const opened = play(openingSteps);
const by = (actor: Actor, input: object, today = TODAY) => ({ actor, today, command: input as never });
const asked = play([by(decisionOfficer, asking)], opened);
const answered = play([by(protectionInvestigator, command('AnswerQuestion'))], asked);
const held = (events: typeof asked) => fileOf(events).questions[0] as never;

describe('een vraag aan een andere organisatie', () => {
  it('zegt wie wat vraagt, waarvoor en wanneer; eis E1', () => {
    given(...opened)
      .when(asking)
      .thenHappens('QuestionAsked');
    expect(held(asked)).toMatchObject({ asked: { from: 'ind', to: 'rvdk', answerBy: '2026-03-16' } });
    expect(standingOf(held(asked))).toBe('not-received');
  });

  it('weigert de eigen organisatie, wie niet meewerkt, een dag die voorbij is en een onbekend besluit', () => {
    const refused = (more: object, code: Parameters<ReturnType<ReturnType<typeof given>['when']>['thenRefused']>[0]) =>
      given(...opened)
        .when({ ...asking, ...more })
        .thenRefused(code);
    refused({ to: 'ind' }, 'question-to-yourself');
    refused({ to: 'gi' }, 'question-to-nobody-here');
    refused({ answerBy: '2026-03-01' }, 'question-day-passed');
    refused({ decisionId: DECISION }, 'question-of-unknown-decision');
    given(...asked)
      .when(asking)
      .thenRefused('question-exists');
    given(...asked)
      .when({ ...command('ReceiveQuestion'), questionId: id(9) }, { actor: protectionInvestigator })
      .thenRefused('question-not-found');
  });

  it('wordt alleen beantwoord door wie is gevraagd, ook met een andere vraag of met nee; JGC 3/22 par. 14', () => {
    for (const type of ['ReceiveQuestion', 'AnswerQuestion', 'DeclineQuestion', 'ReformulateQuestion'] as const) {
      for (const actor of [decisionOfficer, guardian, lawyer])
        given(...asked)
          .when(command(type), { actor })
          .thenRefused('question-not-to-you');
      given(...answered)
        .when(command(type), { actor: protectionInvestigator })
        .thenRefused('question-closed');
    }
    expect(standingOf(held(play([by(protectionInvestigator, command('DeclineQuestion'))], asked)))).toBe('declined');
    const received = play([by(protectionInvestigator, command('ReceiveQuestion'))], asked);
    given(...received)
      .when(command('ReceiveQuestion'), { actor: protectionInvestigator })
      .thenRefused('question-received-already');
  });

  it('krijgt andere woorden pas als de vrager ermee instemt', () => {
    const other = command('ReformulateQuestion');
    const proposed = play([by(protectionInvestigator, other)], asked);
    expect([standingOf(held(proposed)), wordsOf(held(proposed))]).toEqual(['reformulated', asking.question]);
    given(...asked)
      .when(command('AcceptReformulation'))
      .thenRefused('question-not-reformulated');
    given(...proposed)
      .when(command('AcceptReformulation'), { actor: protectionInvestigator })
      .thenRefused('question-not-yours');
    const accepted = play([by(decisionOfficer, command('AcceptReformulation'))], proposed);
    expect(wordsOf(held(accepted))).toBe(other.question);
  });

  it('eindigt met wat de vrager ermee deed, met redenen; eis E2', () => {
    given(...asked)
      .when(command('SayHowUsed'))
      .thenRefused('question-not-answered');
    const used = play([by(decisionOfficer, command('SayHowUsed', { use: 'departed' }))], answered);
    expect(held(used)).toMatchObject({ used: { use: 'departed' } });
    given(...used)
      .when(command('SayHowUsed'))
      .thenRefused('question-used-already');
    given(...answered)
      .when(command('WithdrawQuestion'))
      .thenRefused('question-closed');
  });

  it('is te laat na de afgesproken dag, en blijft dat als het antwoord later komt', () => {
    expect([isLate(held(asked), day('2026-03-16')), isLate(held(asked), day('2026-03-17'))]).toEqual([false, true]);
    const late = play([by(protectionInvestigator, command('AnswerQuestion'), '2026-03-20')], asked);
    expect(isLate(held(late), day('2026-04-01'))).toBe(true);
    expect(isLate(held(play([by(decisionOfficer, command('WithdrawQuestion'))], asked)), day('2026-04-01'))).toBe(
      false,
    );
  });

  it('staat in de termijnen van wie is gevraagd, tot het antwoord er is', () => {
    const limitOf = (events: typeof asked) =>
      runningOn(fileOf(events), day(TODAY), DUTCH_CLOCKS).find(({ key }) => key.startsWith('question:'));
    expect(limitOf(asked)).toMatchObject({ owners: ['rvdk'], due: '2026-03-16', state: 'running' });
    expect(limitOf(answered)?.state).toBe('met');
    expect(nameOfLimit('question:x', DUTCH_CLOCKS).nl).toContain('Vraag');
  });
});

describe('wie een vraag leest', () => {
  const readBy = (actor: Actor, events: typeof asked) => {
    const file = fileOf(events);
    const sight = {
      actor,
      rows: SHARING,
      today: day(TODAY),
      jurisdiction: NETHERLANDS,
      conditions: conditionsOf(file),
    };
    return seenBy(file.trail, sight).events.filter(({ event }) => isOfQuestion(event)).length;
  };

  it('zijn de twee organisaties en wie naast het kind staat, en niemand anders; AVG art. 5', () => {
    for (const actor of [decisionOfficer, protectionInvestigator, guardian, lawyer])
      expect(readBy(actor, asked), actor.role).toBe(1);
    for (const actor of [
      person('departure-officer'),
      person('reception-worker'),
      person('parent'),
      person('border-officer'),
    ])
      expect(readBy(actor, asked), actor.role).toBe(0);
  });

  it('is geen advocaat van een ouder, ook niet als de advocaat van het kind vroeg; JGC 3/22 par. 36', () => {
    const other = { ...lawyer, person: 'lawyer-9' as typeof lawyer.person };
    const naming = { type: 'InvolvePerson', organisation: 'advocatuur', person: 'lawyer-9', from: TODAY };
    const named = play([by(guardian, { ...naming, capacity: 'lawyer-of-parent' })], opened);
    const theirs = play([by(lawyer, asking)], named);
    const file = fileOf(theirs);
    const readBy = (actor: Actor) => {
      const hidden = new Set(hiddenFrom(file, actor, NETHERLANDS));
      const sight = {
        actor,
        rows: SHARING,
        today: day(TODAY),
        jurisdiction: NETHERLANDS,
        conditions: conditionsOf(file),
      };
      return seenBy(file.trail, { ...sight, hidden }).events.filter(({ event }) => isOfQuestion(event)).length;
    };
    expect([readBy(lawyer), readBy(other)]).toEqual([1, 0]);
    given(...named)
      .when(asking, { actor: other })
      .thenRefused('question-of-another-lawyer');
  });

  it('is tussen anderen geen migratiedienst, ook niet dat er iets is gevraagd; JGC 3/22 par. 17', () => {
    const between = play(
      [by(guardian, { ...asking, to: 'coa', question: 'Is er een kamer voor haar alleen?' })],
      opened,
    );
    expect(readBy(guardian, between)).toBe(1);
    for (const actor of [decisionOfficer, person('departure-officer'), person('border-officer')])
      expect(readBy(actor, between), actor.role).toBe(0);
  });
});

describe('woorden over verblijf', () => {
  it.each([
    ['Zij moet hier mogen blijven en een verblijfsvergunning krijgen.', ['verblijfsvergunning', 'hier mogen blijven']],
    ['Rust, haar school en haar vriendin.', []],
  ])('%s', (text, found) => expect([...residenceWords(text)].sort()).toEqual([...found].sort()));
});
