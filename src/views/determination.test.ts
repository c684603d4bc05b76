// What a determination waits for, and what a planned decision asks of it, as the screen shows it.
import { describe, expect, it } from 'vitest';
import { play, returnReady, type Step, undetermined } from '../../tests/support/adoptable-path.ts';
import { command, DETERMINATION } from '../../tests/support/commands.ts';
import { contextOf, day, fileOf, TODAY } from '../../tests/support/given.ts';
import { lawyer } from '../../tests/support/people.ts';
import { determinationNeeds, determinationViews } from './determination.ts';

const steps = returnReady.map(({ command: { type } }) => type);
const until = (type: (typeof steps)[number]) => returnReady.slice(0, steps.indexOf(type) + 1);
const next = (told: readonly Step[], today = TODAY) =>
  determinationViews(fileOf(play(told)), day(today)).map((view) => view.next);
const report = (member: string): Step => ({
  actor: lawyer,
  today: TODAY,
  command: command('ReportPanelConflict', { member }),
});

describe('waar een determinatie op wacht', () => {
  it.each([
    ['ProposeDetermination', 'panel'],
    ['ConvenePanel', 'compare'],
    ['CompareOptions', 'discuss'],
    ['DiscussWithChild', 'determine'],
    ['Determine', 'tell'],
    ['TellDetermination', 'nothing'],
  ] as const)('na %s: %s — JGC 3/22 par. 32(j)', (type, expected) => expect(next(until(type))).toEqual([expected]));

  it('is een herziening na de afgesproken dag, en als een lid met stem een ander belang dient', () => {
    expect(next(returnReady, '2026-08-03')).toEqual(['nothing']);
    expect(next(returnReady, '2026-08-04')).toEqual(['review']);
    expect(next([...returnReady, report('F. Arts')])).toEqual(['review']);
    expect(next([...returnReady, report('G. Ambtenaar')])).toEqual(['nothing']);
    expect(next([...until('ConvenePanel'), report('F. Arts')])).toEqual(['panel']);
  });
});

describe('wat een voorgenomen besluit van een determinatie vraagt', () => {
  const needs = (told: readonly Step[]) => determinationNeeds(fileOf(play(told)), contextOf());

  it('staat erbij met de reden en de norm, en of zij er is — JGC 3/22 par. 33', () => {
    expect(needs(undetermined(returnReady))).toMatchObject([
      { needs: [{ trigger: 'return', norms: ['jgc3-33'] }, {}] },
    ]);
    expect(needs(undetermined(returnReady))[0]).not.toHaveProperty('answeredBy');
    expect(needs(returnReady)).toMatchObject([
      { answeredBy: DETERMINATION, outcome: 'return-with-family', departs: false },
    ]);
  });
});
