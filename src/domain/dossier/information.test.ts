// What the child was told, in which language and form.
import { describe, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { given, kept, TODAY } from '../../../tests/support/given.ts';
import { FORMS } from './information.ts';

const opened = play(openingSteps.slice(0, 1));
const informing = command('InformChild');

describe('het kind uitleg geven', () => {
  it.each(FORMS)('legt vast wat, in welke taal en of het kind het begreep: %s; JGC 3/22 par. 35', (form) =>
    given(...opened)
      .when({ ...informing, form })
      .thenEvents(kept('ChildInformed', { ...informing, form })),
  );

  it('neemt uitleg van vandaag aan en weigert uitleg van morgen', () => {
    given(...opened)
      .when({ ...informing, informedOn: TODAY })
      .thenHappens('ChildInformed');
    given(...opened)
      .when({ ...informing, informedOn: '2026-03-03' })
      .thenRefused('information-in-the-future');
  });
});
