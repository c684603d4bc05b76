// What the border guard or the aliens police wrote down to protect a child, they read back for that, and not to decide on residence.
import { expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { day, fileOf, TODAY } from '../../../tests/support/given.ts';
import { guardian, person, READERS } from '../../../tests/support/people.ts';
import { seenEvents } from '../../../tests/support/seen.ts';

it.each(['border-officer', 'aliens-police-officer'])(
  'een melding van %s draagt geen besluit; AO 3/22 par. 17',
  (role) => {
    const protecting = person(role, 'protection');
    const opened = play(openingSteps);
    const reported = play([{ actor: protecting, today: TODAY, command: command('ReferToChildProtection') }], opened);
    const reads = (purpose: 'protection' | 'residence-decision') =>
      seenEvents(reported, person(role, purpose), day(TODAY), fileOf(reported)).events.some(
        ({ event }) => event.type === 'ReferredToChildProtection',
      );
    expect([reads('protection'), reads('residence-decision')]).toEqual([true, false]);
  },
);

it('waarvoor iemand iets opschreef, leest niemand: het zou van gevaar vertellen; AO 3/22 par. 17', () => {
  const protecting = person('border-officer', 'protection');
  const step = (actor: typeof protecting) => ({ actor, today: TODAY, command: command('InformChild') });
  const reported = play([step(protecting), step(guardian)], play(openingSteps));
  expect(reported.filter(({ by }) => by.aim !== undefined).map(({ by }) => by.organisation)).toEqual(['kmar']);
  for (const actor of READERS)
    expect(JSON.stringify(seenEvents(reported, actor, day(TODAY), fileOf(reported)).events)).not.toContain('"aim"');
});
