// Hearing the child: offered to every child of every age, recorded in the child's own words, declined only by the child.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian } from '../../../tests/support/people.ts';
import { HEARING_METHODS } from './hearing.ts';

const opened = play(openingSteps.slice(0, 1));
const offering = command('OfferHearing');
const hearing = command('RecordHearing');
const declining = command('RecordHearingDeclined');
const offered = play([{ actor: decisionOfficer, today: '2026-01-15', command: offering }], opened);

describe('het kind horen', () => {
  it('legt het aanbod vast; IVRK art. 12', () =>
    given(...opened)
      .when(offering)
      .thenEvents(kept('HearingOffered', offering)));

  it.each(['2026-02-28', '2022-01-01', '2008-04-01'])(
    'kan bij elke leeftijd: geboren op %s; IVRK art. 12',
    (birthDate) => {
      const of = play([
        {
          actor: decisionOfficer,
          today: '2026-03-01',
          command: command('OpenDossier', { child: { name: 'Kind', birthDate, languages: ['Nederlands'] } }),
        },
      ]);
      given(...of)
        .when(offering)
        .thenHappens('HearingOffered');
      given(...of)
        .when({ ...hearing, heardOn: '2026-03-01' })
        .thenHappens('ChildHeard');
    },
  );

  it.each(HEARING_METHODS)('legt vast wat het kind zei, in eigen woorden: %s; IVRK art. 12', (method) =>
    given(...offered)
      .when({ ...hearing, method }, { actor: guardian })
      .thenEvents(kept('ChildHeard', { ...hearing, method }, { actor: guardian })),
  );

  it('laat een kind vaker spreken', () => {
    const twice = [hearing, { ...hearing, heardOn: '2026-02-01' }];
    const after = play(
      twice.map((each) => ({ actor: decisionOfficer, today: TODAY, command: each })),
      offered,
    );
    expect(fileOf(after).hearings.map(({ heardOn }) => heardOn)).toEqual(['2026-01-21', '2026-02-01']);
  });

  it('neemt een dag als vandaag aan en weigert morgen', () => {
    given(...opened)
      .when({ ...offering, offeredOn: TODAY })
      .thenHappens('HearingOffered');
    given(...opened)
      .when({ ...offering, offeredOn: '2026-03-03' })
      .thenRefused('hearing-in-the-future');
    given(...offered)
      .when({ ...hearing, heardOn: TODAY })
      .thenHappens('ChildHeard');
    given(...offered)
      .when({ ...hearing, heardOn: '2026-03-03' })
      .thenRefused('hearing-in-the-future');
    given(...offered)
      .when({ ...declining, declinedOn: TODAY }, { actor: guardian })
      .thenHappens('HearingDeclined');
    given(...offered)
      .when({ ...declining, declinedOn: '2026-03-03' }, { actor: guardian })
      .thenRefused('hearing-in-the-future');
  });

  it('legt vast dat het kind niet wilde spreken, en hoe dat is gevraagd; IVRK art. 12', () =>
    given(...offered)
      .when(declining, { actor: guardian })
      .thenEvents(kept('HearingDeclined', declining, { actor: guardian })));

  it('weigert een afwijzing zonder aanbod vooraf; IVRK art. 12', () => {
    given(...opened)
      .when(declining, { actor: guardian })
      .thenRefused('hearing-not-offered');
    given(...offered)
      .when({ ...declining, declinedOn: '2026-01-14' }, { actor: guardian })
      .thenRefused('hearing-not-offered');
    given(...offered)
      .when({ ...declining, declinedOn: '2026-01-15' }, { actor: guardian })
      .thenHappens('HearingDeclined');
  });
});
