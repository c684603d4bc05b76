// Who sits on a panel: the boundaries of number, disciplines, lead and independence.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, investigator, lawyer } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import type { PanelMember } from './determination.ts';
import { isPanelIndependent } from './determination-panel.ts';
import type { DeterminationRefusal } from './determination-refusals.ts';

const panel = command('ConvenePanel');
const raad = { actor: investigator };
const asked = play([
  ...openingSteps,
  { actor: decisionOfficer, today: TODAY, command: command('ProposeDetermination') },
]);
const convened = play([{ actor: investigator, today: TODAY, command: panel }], asked);
const held = (events: Parameters<typeof fileOf>[0]) => fileOf(events).determinations[0]!;

const changed = (at: number, changes: Partial<PanelMember>) => ({
  ...panel,
  members: panel.members.map((member, index) => (index === at ? { ...member, ...changes } : member)),
});

describe('een panel', () => {
  it('van drie mensen uit twee vakken, geleid door de Raad, met de IND als adviseur; JGC 3/22 par. 32(j)', () => {
    given(...asked)
      .when(panel, raad)
      .thenEvents(kept('PanelConvened', panel, raad));
    expect(isPanelIndependent(held(convened), NETHERLANDS)).toBe(true);
    expect(isPanelIndependent(held(asked), NETHERLANDS)).toBeUndefined();
  });

  it.each<readonly [string, number, Partial<PanelMember>, DeterminationRefusal['code']]>([
    ['wordt niet geleid door de IND', 0, { organisation: 'ind' }, 'panel-chair-not-child-protection'],
    ['wordt niet geleid door een arts van buiten', 0, { organisation: 'GGD' }, 'panel-chair-not-child-protection'],
    ['heeft een voorzitter', 0, { part: 'member' }, 'panel-chair-not-child-protection'],
    ['heeft er niet twee', 1, { part: 'chair' }, 'panel-chair-not-child-protection'],
    ['geeft de IND geen stem', 3, { part: 'member' }, 'panel-authority-votes'],
    ['ook niet onder haar naam', 2, { organisation: 'Dienst Terugkeer en Vertrek, Den Haag' }, 'panel-authority-votes'],
    ['ook niet in hoofdletters', 2, { organisation: 'DT&V' }, 'panel-authority-votes'],
    ['geeft de opvang geen stem', 2, { organisation: 'coa' }, 'panel-authority-votes'],
    ['heeft meer dan twee stemmen', 2, { part: 'adviser' }, 'panel-too-small'],
    ['telt één mens één keer', 2, { name: 'd. onderzoeker' }, 'panel-too-small'],
    ['sluit een ander belang uit', 1, { conflictOfInterestExcluded: false }, 'panel-conflict-not-excluded'],
    ['belooft geheimhouding, ook de adviseur', 3, { confidentialityPromised: false }, 'panel-confidentiality-open'],
  ])('%s; JGC 3/22 par. 32(c)', (_, at, changes, code) =>
    given(...asked)
      .when(changed(at, changes), raad)
      .thenRefused(code),
  );

  it('komt uit ten minste twee vakken', () =>
    given(...asked)
      .when({ ...panel, members: panel.members.map((member) => ({ ...member, discipline: 'Pedagoog' })) }, raad)
      .thenRefused('panel-one-discipline'));
});

describe('een ander belang dat later blijkt', () => {
  const report = command('ReportPanelConflict');
  it('meldt de advocaat, en dan is het panel niet meer onafhankelijk; JGC 3/22 par. 32(c)', () => {
    given(...convened)
      .when(report, { actor: lawyer })
      .thenHappens('PanelConflictReported');
    const known = play([{ actor: lawyer, today: TODAY, command: report }], convened);
    expect(isPanelIndependent(held(known), NETHERLANDS)).toBe(false);
    const anew = play([{ actor: investigator, today: TODAY, command: panel }], known);
    expect(isPanelIndependent(held(anew), NETHERLANDS)).toBe(true);
  });

  it('gaat over iemand van dit panel', () => {
    given(...convened)
      .when({ ...report, member: 'N. Iemand' }, { actor: lawyer })
      .thenRefused('panel-member-unknown');
    given(...asked)
      .when(report, { actor: lawyer })
      .thenRefused('panel-member-unknown');
  });

  it('van een adviseur zonder stem verandert de uitkomst niet', () => {
    const adviser = { ...report, member: 'G. Ambtenaar' };
    expect(
      isPanelIndependent(held(play([{ actor: lawyer, today: TODAY, command: adviser }], convened)), NETHERLANDS),
    ).toBe(true);
  });
});
