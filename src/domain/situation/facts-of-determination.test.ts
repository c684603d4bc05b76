// What a dossier proves about determinations, hand-over and the people beside the child.
import { describe, expect, it } from 'vitest';
import { hearingSteps, openingSteps, play, returnReady, type Step } from '../../../tests/support/adoptable-path.ts';
import { type CommandOf, command, GUARDIAN } from '../../../tests/support/commands.ts';
import { contextOf, fileOf } from '../../../tests/support/given.ts';
import { guardian, investigator, protectionInvestigator } from '../../../tests/support/people.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { determinationNeeded } from '../dossier/determination-needed.ts';
import { determinationFacts, protectorFacts } from './facts-of-determination.ts';

const TODAY = '2026-03-02';
const moment = contextOf({ today: TODAY });
const outcome = (changes: Partial<CommandOf<'Determine'>>): readonly Step[] =>
  returnReady.map((each) =>
    each.command.type === 'Determine' ? { ...each, command: { ...each.command, ...changes } } : each,
  );
const planOf = (steps: readonly Step[], changes: Partial<CommandOf<'PlanDecision'>> = {}) => {
  const file = fileOf(play(steps));
  return { file, plan: { ...file.decisions[0]!.plan, ...changes } };
};
const factsFor = (steps: readonly Step[], changes: Partial<CommandOf<'PlanDecision'>> = {}) => {
  const { file, plan } = planOf(steps, changes);
  return determinationFacts(file, plan, moment);
};

describe('wanneer een determinatie nodig is', () => {
  const triggers = (changes: Partial<CommandOf<'PlanDecision'>>, accompaniedBy: 'mother' | 'alone' = 'mother') => {
    const { file, plan } = planOf(returnReady, changes);
    return determinationNeeded({ child: { ...file.child, accompaniedBy } }, plan).map(({ trigger }) => trigger);
  };

  it('volgt uit het besluit en uit wie bij het kind is — JGC 3/22 par. 32(e), (g), (j), 33', () => {
    expect(triggers({ kind: 'return-decision' })).toEqual(['return', 'family-expulsion']);
    expect(triggers({ kind: 'departure' }, 'alone')).toEqual(['return']);
    expect(triggers({ kind: 'parent-removal' })).toEqual(['family-expulsion']);
    expect(triggers({ kind: 'resettlement-elsewhere' })).toEqual(['durable-solution']);
    expect(triggers({ kind: 'separation' })).toEqual(['separation']);
    expect(triggers({ kind: 'relocation', separates: 'yes' })).toEqual(['separation']);
    expect(triggers({ kind: 'refusal-of-residence' })).toEqual([]);
  });

  it('is nooit voor wat helpt, vrijlaat of meteen beschermt — huis §4', () => {
    expect(triggers({ kind: 'residence-permit' })).toEqual([]);
    expect(triggers({ kind: 'urgent-protection', separates: 'yes' })).toEqual([]);
  });
});

describe('wat een determinatie bewijst', () => {
  it('dat de scheiding zelf goed of niet goed is voor het kind, alleen als dat gevraagd is — IVRK art. 9', () => {
    const separation = { kind: 'separation', separationReason: 'Veiligheid thuis.' } as const;
    expect(factsFor(outcome({ separationInChildsInterest: 'yes' }), separation)).toMatchObject({
      separation_in_best_interests_decision: true,
      departs_from_determination: undefined,
    });
    expect(factsFor(outcome({ separationInChildsInterest: 'no' }), separation)).toMatchObject({
      separation_in_best_interests_decision: false,
      departs_from_determination: true,
    });
    expect(factsFor(outcome({ separationInChildsInterest: 'not-asked' }), separation)).toMatchObject({
      determination_done: false,
      separation_in_best_interests_decision: undefined,
    });
  });

  it('niets over een scheiding als het panel een ander belang diende — JGC 3/22 par. 32(c)', () => {
    const conflict: Step = { actor: investigator, today: TODAY, command: command('ReportPanelConflict') };
    expect(
      factsFor([...outcome({ separationInChildsInterest: 'yes' }), conflict], { kind: 'separation' }),
    ).toMatchObject({ determination_panel_independent: false, separation_in_best_interests_decision: undefined });
  });

  it.each([
    ['return-decision', 'return-with-family', false],
    ['return-decision', 'stay', true],
    ['departure', 'stay', true],
    ['member-state-transfer', 'stay', true],
    ['refusal-of-residence', 'stay', true],
    ['refusal-of-residence', 'return-with-family', false],
    ['social-rights-limit', 'stay', undefined],
  ] as const)('of een besluit afwijkt: %s waar %s het beste was', (kind, bestOption, expected) =>
    expect(factsFor(outcome({ bestOption }), { kind }).departs_from_determination).toBe(expected),
  );
});

describe('gesprekken zonder iemand naast het kind', () => {
  const count = (events: readonly DossierEvent[]) => protectorFacts(fileOf(events)).hearings_without_representative;
  const alone = openingSteps.filter(({ command: given }) => given.type !== 'AppointProtector');
  const appointed: Step = {
    actor: protectionInvestigator,
    today: '2026-02-01',
    command: command('AppointProtector', { protectorId: GUARDIAN, kind: 'guardian', appointedOn: '2026-01-22' }),
  };
  const again: Step = {
    actor: guardian,
    today: '2026-02-10',
    command: command('RecordHearing', { heardOn: '2026-02-10' }),
  };

  it('tellen tot zij zijn overgedaan met iemand erbij — domain.md REP-01', () => {
    expect(count(play([...openingSteps, ...hearingSteps]))).toBe(0);
    expect(count(play([...alone, ...hearingSteps]))).toBe(1);
    expect(count(play([...alone, ...hearingSteps, appointed]))).toBe(1);
    expect(count(play([...alone, ...hearingSteps, appointed, again]))).toBe(0);
  });
});
