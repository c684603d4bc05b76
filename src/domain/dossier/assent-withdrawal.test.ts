// Taking back what the child agreed to share: from then on it is as if whoever decides never read it.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, type Step } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command } from '../../../tests/support/commands.ts';
import { day, fileOf, given, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, EVERYBODY, guardian, person } from '../../../tests/support/people.ts';
import { seenEvents } from '../../../tests/support/seen.ts';
import { sharedByAssent } from './assent-withdrawal.ts';

const child = person('child', 'own-affairs');
const opened = play(openingSteps);
const step = (given: CommandInput, actor = guardian): Step => ({ actor, today: TODAY, command: given });
const agreed = {
  ...{ childSaid: 'Ik vind het goed.', childSawIt: true },
  ...{ representative: 'haar voogd', representativeSaid: 'Ik ook.' },
};
const sharing = command('RecordFact', { fact: 'medical_needs', value: ['medicijnen'], assent: agreed });
const shared = play([step(sharing)], opened);
const taking = command('WithdrawAssent');

describe('toestemming terugnemen', () => {
  it('kan het kind zelf en wie naast het kind staat; AVG art. 7 lid 3', () => {
    for (const actor of [child, guardian])
      given(...shared)
        .when(taking, { actor })
        .thenHappens('AssentWithdrawn');
    expect([...sharedByAssent(fileOf(shared).trail).keys()]).toEqual(['medical_needs']);
    expect(sharedByAssent(fileOf(play([step(taking)], shared)).trail).size).toBe(0);
  });

  it('neemt het weg voor iedere migratiedienst, alsof het er nooit stond; AVG art. 7 lid 3, JGC 3/22 par. 17', () => {
    const read = (events: typeof shared, actor = decisionOfficer) =>
      seenEvents(events, actor, day(TODAY), fileOf(events)).events.map(({ event }) => event);
    expect(JSON.stringify(read(shared))).toContain('medicijnen');
    const taken = play([step(taking)], shared);
    for (const actor of EVERYBODY.filter(({ organisation }) => ['ind', 'dtv', 'avim', 'kmar'].includes(organisation)))
      expect(read(taken, actor)).toEqual(read(opened, actor));
    expect(JSON.stringify(read(taken, guardian))).toContain('medicijnen');
  });

  it('kan niet waar niets wordt gedeeld, en niet twee keer', () => {
    given(...opened)
      .when(taking, { actor: guardian })
      .thenRefused('assent-not-found');
    given(...play([step(taking)], shared))
      .when(taking, { actor: guardian })
      .thenRefused('assent-not-found');
  });

  it('laat het kind later opnieuw instemmen; IVRK art. 12', () => {
    const again = play([step(taking), step(sharing)], shared);
    expect([...sharedByAssent(fileOf(again).trail).keys()]).toEqual(['medical_needs']);
  });
});
