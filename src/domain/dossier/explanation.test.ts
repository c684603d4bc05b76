// Step 4: the child is told in a planned talk, not just before the weekend, with what can be done against the decision.
import { describe, it } from 'vitest';
import { adoptionSteps, openingSteps, play, refusalReady } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer } from '../../../tests/support/people.ts';

const opened = play(openingSteps);
const ready = play(refusalReady);
const adopted = play([...refusalReady, ...adoptionSteps.slice(0, 1)]);
const planning = command('PlanExplanation');
const explaining = command('ExplainDecision');
const favourable = play([
  ...openingSteps,
  { actor: decisionOfficer, today: TODAY, command: command('PlanDecision', { kind: 'residence-permit' }) },
  { actor: decisionOfficer, today: TODAY, command: command('AdoptDecision') },
]);

describe('het uitleggesprek plannen', () => {
  it('legt vast wanneer, in welke taal en wie erbij is; JGC 3/22 par. 35', () =>
    given(...ready)
      .when(planning)
      .thenEvents(kept('ExplanationPlanned', planning)));

  it.each([
    ['2026-03-02', true],
    ['2026-03-05', true],
    ['2026-03-06', false],
    ['2026-03-07', false],
    ['2026-03-08', false],
    ['2026-03-09', true],
  ])('slecht nieuws op %s mag: %s', (plannedFor, allowed) => {
    const asking = given(...ready).when({ ...planning, plannedFor });
    if (allowed) asking.thenHappens('ExplanationPlanned');
    else asking.thenRefused('explanation-before-weekend');
  });

  it('goed nieuws mag ook op vrijdag', () =>
    given(...favourable)
      .when({ ...planning, plannedFor: '2026-03-06' })
      .thenHappens('ExplanationPlanned'));

  it('weigert een dag die voorbij is', () =>
    given(...ready)
      .when({ ...planning, plannedFor: '2026-02-26' })
      .thenRefused('explanation-in-the-past'));

  it('weigert een besluit dat er niet is of is ingetrokken', () => {
    given(...opened)
      .when(planning)
      .thenRefused('explained-decision-not-found');
    const withdrawing = { actor: decisionOfficer, today: TODAY, command: command('WithdrawDecision') };
    given(...play([withdrawing], ready))
      .when(planning)
      .thenRefused('explained-decision-not-found');
  });
});

describe('het besluit uitleggen', () => {
  it('legt vast wat het kind ervan zei; JGC 3/22 par. 35', () =>
    given(...adopted)
      .when(explaining)
      .thenEvents(kept('DecisionExplained', explaining)));

  it('weigert een besluit dat er niet is of nog niet is genomen', () => {
    given(...opened)
      .when(explaining)
      .thenRefused('explained-decision-not-found');
    given(...ready)
      .when(explaining)
      .thenRefused('decision-not-adopted');
  });

  it('neemt een gesprek van vandaag aan, en weigert morgen en de dag vóór het besluit', () => {
    given(...adopted)
      .when({ ...explaining, explainedOn: '2026-03-03' })
      .thenRefused('explanation-in-the-future');
    given(...adopted)
      .when({ ...explaining, explainedOn: '2026-03-01' })
      .thenRefused('explanation-before-adoption');
    given(...adopted)
      .when({ ...explaining, explainedOn: TODAY })
      .thenHappens('DecisionExplained');
  });

  it('is pas uitleg als het kind weet wat het ertegen kan doen; JGC 3/22 par. 35', () => {
    given(...adopted)
      .when({ ...explaining, remediesTold: false })
      .thenRefused('remedies-not-told');
    given(...favourable)
      .when({ ...explaining, remediesTold: false })
      .thenHappens('DecisionExplained');
  });
});
