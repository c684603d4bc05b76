import { describe, expect, it } from 'vitest';
import { play, returnReady } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { given, TODAY } from '../../../tests/support/given.ts';
import { lawyer } from '../../../tests/support/people.ts';
import { outcomeOf } from '../../../tests/support/situations.ts';
import { determinationPanelIndependent } from './determination-panel-independent.ts';

const outcome = (independent?: boolean) =>
  outcomeOf(determinationPanelIndependent, 'expulsion', {
    determination_done: true,
    ...(independent !== undefined && { determination_panel_independent: independent }),
  });

describe('het panel is onafhankelijk', () => {
  it('is vervuld of geschonden naar wat het dossier bewijst — JGC 3/22 par. 32(c)', () => {
    expect(outcome(true)).toBe('met');
    expect(outcome(false)).toBe('breached');
    expect(outcome()).toBe('missing');
  });

  it('gaat niet over een besluit zonder determinatie', () => {
    expect(outcomeOf(determinationPanelIndependent, 'expulsion', { determination_done: false })).toBe('not-applicable');
    expect(outcomeOf(determinationPanelIndependent, 'expulsion')).toBe('not-applicable');
  });

  it('houdt een terugkeer tegen als na de uitkomst een ander belang blijkt — JGC 3/22 par. 32(c)', () => {
    const known = [...returnReady, { actor: lawyer, today: TODAY, command: command('ReportPanelConflict') }];
    given(...play(known))
      .when(command('AdoptDecision'))
      .thenStoppedOnlyBy('determination-panel-independent');
  });
});
