import { describe, expect, it } from 'vitest';
import { play, returnReady, undetermined } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { given, TODAY } from '../../../tests/support/given.ts';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { determinationMade } from './determination-made.ts';

const needed = { determination_needed: true, determination_done: true } as const;
const told = { determination_child_took_part: true, determination_told_to_child: true } as const;

describe('determinatie vóór het besluit', () => {
  it('is vervuld met een uitkomst die met het kind is besproken en aan het kind is verteld — JGC 3/22 par. 32(j), 33', () =>
    expect(outcomeOf(determinationMade, 'expulsion', { ...needed, ...told })).toBe('met'));

  it('is geschonden zonder uitkomst, zonder gesprek en zonder vertellen — JGC 3/22 par. 33', () => {
    expect(outcomeOf(determinationMade, 'expulsion', { determination_needed: true, determination_done: false })).toBe(
      'breached',
    );
    for (const key of ['determination_child_took_part', 'determination_told_to_child'] as const)
      expect(outcomeOf(determinationMade, 'expulsion', { ...needed, ...told, [key]: false })).toBe('breached');
  });

  it('mist iets als niet bekend is of het kind meedeed', () => {
    expect(outcomeOf(determinationMade, 'expulsion', needed)).toBe('missing');
    expect(outcomeOf(determinationMade, 'expulsion')).toBe('missing');
    expect(outcomeOf(determinationMade, 'detention')).toBe('not-applicable');
  });

  it('gaat niet over een besluit dat er geen vraagt', () => {
    expect(outcomeOf(determinationMade, 'expulsion', { determination_needed: false })).toBe('not-applicable');
    expect(outcomeOf(determinationMade, 'refusal_of_residence', { separation_from_parent: true })).toBe('missing');
  });

  it('houdt een terugkeer tegen tot er een is, en geldt tot en met de dag van herziening — JGC 3/22 par. 33', () => {
    given(...play(undetermined(returnReady)))
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('determination-made');
    const late = returnReady.map((each) =>
      each.command.type === 'Determine' ? { ...each, command: { ...each.command, reviewOn: '2026-03-01' } } : each,
    );
    given(...play(late))
      .when(command('AdoptDecision'), { today: TODAY })
      .thenStoppedOnlyBy('determination-made');
    const today = returnReady.map((each) =>
      each.command.type === 'Determine' ? { ...each, command: { ...each.command, reviewOn: TODAY } } : each,
    );
    given(...play(today))
      .when(command('AdoptDecision'), { today: TODAY })
      .thenHappens('DecisionAdopted', 'ReceiptIssued');
  });
});
