// What a dossier waits for: one thing after another, in the order of the work, and never how urgent.
import { describe, expect, it } from 'vitest';
import {
  adoptionSteps,
  hearingSteps,
  openingSteps,
  play,
  refusalReady,
  returnReady,
  type Step,
  stepOne,
  stepsTwoAndThree,
  undetermined,
} from '../../tests/support/adoptable-path.ts';
import { command } from '../../tests/support/commands.ts';
import { fileOf, TODAY } from '../../tests/support/given.ts';
import { decisionOfficer, guardian, protectionInvestigator } from '../../tests/support/people.ts';
import { WAITS_FOR, WAITS_FOR_IDS, type WaitsFor, waitsFor } from './waits-for.ts';

const waits = (steps: readonly Step[]): WaitsFor => waitsFor(fileOf(play(steps)));
const LEADING: readonly string[] = ['ConvenePanel', 'CompareOptions', 'DiscussWithChild'];
const allSteps = [...refusalReady, ...adoptionSteps];

describe('waar een dossier op wacht', () => {
  it('loopt de stappen af in hun volgorde, van opening tot uitleg', () => {
    const seen = allSteps.map((_, place) => waits(allSteps.slice(0, place + 1)));
    const inOrder = seen.filter((state, place) => state !== seen[place - 1]);
    expect(inOrder).toEqual([
      'protector',
      'information',
      'hearing',
      'assessment',
      'seal',
      'weighing',
      // Weighed, and nothing is planned yet.
      'plan',
      'adoption',
      'explanation',
      'nothing',
    ]);
  });

  it('kent elke toestand die het kan tonen, en toont elke toestand die het kent', () => {
    const seen = new Set(allSteps.map((_, place) => waits(allSteps.slice(0, place + 1))));
    seen.add(waits(undetermined(returnReady)));
    expect([...seen].toSorted()).toEqual(WAITS_FOR_IDS.toSorted());
    for (const { nl, en } of Object.values(WAITS_FOR)) expect(nl && en).toBeTruthy();
  });

  it('wacht op een determinatie waar het besluit er een vraagt, ook als niemand erom vroeg; eis E2', () => {
    const unasked = undetermined(returnReady).filter(({ command: { type } }) => type !== 'ProposeDetermination');
    expect(waits(unasked.filter(({ command: { type } }) => !LEADING.includes(type)))).toBe('determination');
    expect(waits(returnReady)).toBe('adoption');
  });

  it('wacht niet langer op een gesprek als het kind dat niet wilde; IVRK art. 12', () => {
    const declined = { actor: guardian, today: TODAY, command: command('RecordHearingDeclined') };
    expect(waits([...openingSteps, ...hearingSteps.slice(0, 1)])).toBe('hearing');
    expect(waits([...openingSteps, ...hearingSteps.slice(0, 1), declined])).toBe('assessment');
  });

  it('wacht weer op een beschermer als de laatste stopt; IVRK art. 20', () => {
    const ended = { actor: protectionInvestigator, today: TODAY, command: command('EndProtection') };
    expect(waits([...openingSteps, ended])).toBe('protector');
  });

  it('wacht weer op een afweging als het kind daarna nog iets zei; IVRK art. 12', () => {
    const weighed = [...openingSteps, ...hearingSteps, ...stepOne, ...stepsTwoAndThree];
    const again = { actor: decisionOfficer, today: TODAY, command: command('RecordHearing', { heardOn: TODAY }) };
    expect(waits(weighed)).toBe('plan');
    expect(waits([...weighed, again])).toBe('weighing');
  });

  it('telt een ingetrokken besluit niet meer mee', () => {
    const withdrawn = { actor: decisionOfficer, today: TODAY, command: command('WithdrawDecision') };
    expect(waits(refusalReady)).toBe('adoption');
    expect(waits([...refusalReady, withdrawn])).toBe('plan');
  });
});
