// Putting right and restricting: the wrong entry stays, those who received it are told, and what is restricted proves nothing.
import { describe, expect, it } from 'vitest';
import { fact, openingSteps, play } from '../../../../tests/support/adoptable-path.ts';
import {
  type CommandInput,
  command,
  DATA_REQUEST,
  id,
  parsed,
  RECTIFICATION,
  RESTRICTION,
} from '../../../../tests/support/commands.ts';
import { asked, contextOf, fileOf, given, kept } from '../../../../tests/support/given.ts';
import { decisionOfficer, guardian, person } from '../../../../tests/support/people.ts';
import type { Actor } from '../../basics/actor.ts';
import { factsOfDossier } from '../../situation/from-dossier.ts';
import { DossierEvent } from '../commands.ts';
import { decide } from '../dossier.ts';
import { foldDossier } from '../evolve.ts';

const officer = person('privacy-officer');
const opened = play(openingSteps);
const rectify = command('RectifyStatement');
const followedBy = (actor: Actor, ...commands: readonly CommandInput[]) =>
  play(
    commands.map((each) => ({ actor, today: '2026-02-24', command: each })),
    opened,
  );

describe('rechtzetten', () => {
  it('zegt wat fout was en wat geldt, en laat staan wat er stond; AVG art. 16', () => {
    given(...opened)
      .when(rectify, { actor: decisionOfficer })
      .thenEvents({
        ...kept('StatementRectified', rectify, { actor: decisionOfficer }),
        ...{ entryType: 'DossierOpened', recipients: [] },
      });
    const file = fileOf(followedBy(decisionOfficer, rectify));
    expect(file.trail[0]?.event.type).toBe('DossierOpened');
    expect(file.rights.rectifications.map(({ rectified }) => rectified.version)).toEqual([1]);
  });

  it('doet wie het schreef, of de functionaris gegevensbescherming', () => {
    given(...opened)
      .when(rectify, { actor: guardian })
      .thenRefused('rectification-by-another');
    given(...opened)
      .when(rectify, { actor: officer })
      .thenHappens('StatementRectified');
  });

  it('gaat over iets dat er staat, één keer, en over een verzoek dat daarom vraagt', () => {
    given(...opened)
      .when({ ...rectify, version: 99 }, { actor: officer })
      .thenRefused('rectification-of-nothing');
    given(...followedBy(officer, rectify))
      .when(rectify, { actor: officer })
      .thenRefused('rectification-exists');
    given(...followedBy(guardian, command('RequestData')))
      .when({ ...rectify, requestId: DATA_REQUEST }, { actor: officer })
      .thenRefused('rectification-without-request');
  });

  it('onthoudt wie het eerder las, zonder wie het rechtzet; AVG art. 19', () => {
    const decided = decide(parsed(rectify), foldDossier([...opened]), {
      ...contextOf({ actor: decisionOfficer }),
      recipients: ['ind', 'nidos', 'rvdk'] as never,
    });
    expect(decided.ok && decided.value[0]).toMatchObject({ recipients: ['nidos', 'rvdk'] });
  });
});

describe('de ontvangers', () => {
  const events = [
    ...opened,
    DossierEvent.parse({ ...kept('StatementRectified', rectify, { actor: officer }), recipients: ['ind'] }),
  ];
  const tell = command('TellRecipient');

  it('krijgen bericht, één keer, en nooit morgen; AVG art. 19', () => {
    given(...events)
      .when(tell, { actor: officer })
      .thenEvents(kept('RecipientTold', tell, { actor: officer }));
    given(...events)
      .when({ ...tell, toldOn: '2026-03-03' }, { actor: officer })
      .thenRefused('recipient-told-in-the-future');
    given(...events)
      .when({ ...tell, organisation: 'coa' }, { actor: officer })
      .thenRefused('recipient-unknown');
    given(...events)
      .when({ ...tell, rectificationId: id(99) }, { actor: officer })
      .thenRefused('rectification-not-found');
    const told = play([{ actor: officer, today: '2026-02-25', command: tell }], events);
    given(...told)
      .when(tell, { actor: officer })
      .thenRefused('recipient-told-already');
    expect(fileOf(told).rights.rectifications[0]?.told).toHaveLength(1);
    expect(RECTIFICATION).toBe(tell.rectificationId);
  });
});

describe('beperken', () => {
  it('schrijft elke regel apart op, zodat alleen wie die regel leest het ziet; eindigt voor allemaal; AVG art. 18', () => {
    const both = command('RestrictUse', { versions: [1, 2] });
    const events = followedBy(officer, both, command('LiftRestriction', { toldOn: '2026-02-24' }));
    const [one, two, ended, endedToo] = events.slice(opened.length);
    expect([one, two]).toMatchObject([{ versions: [1] }, { versions: [2] }]);
    expect([ended, endedToo]).toMatchObject([{ entries: [1] }, { entries: [2] }]);
    expect(fileOf(events.slice(0, -2)).rights.restrictions[0]?.restricted.versions).toEqual([1, 2]);
    expect(fileOf(events).rights.restrictions).toHaveLength(1);
  });

  it('wordt verteld aan wie het gegeven eerder kreeg; over één ding tegelijk; AVG art. 19', () => {
    const events = [
      ...opened,
      DossierEvent.parse({ ...kept('UseRestricted', command('RestrictUse'), { actor: officer }), recipients: ['ind'] }),
    ];
    const { rectificationId, ...tell } = command('TellRecipient');
    given(...events)
      .when({ ...tell, restrictionId: RESTRICTION }, { actor: officer })
      .thenHappens('RecipientTold');
    given(...events)
      .when({ ...tell, rectificationId, restrictionId: RESTRICTION }, { actor: officer })
      .thenRefused('recipient-told-of-what');
    given(...events)
      .when(tell, { actor: officer })
      .thenRefused('recipient-told-of-what');
  });

  const stated = play([{ actor: guardian, today: '2026-02-20', command: fact('contact_with_lawyer', true) }], opened);
  const restrict = command('RestrictUse', { versions: [stated.length] });
  const known = (events: typeof stated) => factsOfDossier(fileOf(events), contextOf()).contact_with_lawyer;
  const restricted = play([{ actor: officer, today: '2026-02-24', command: restrict }], stated);

  it('maakt van een feit iets dat niets bewijst, en laat het staan; AVG art. 18', () => {
    expect(known(stated)).toBe(true);
    expect(known(restricted)).toBeUndefined();
    expect(fileOf(restricted).facts.get('contact_with_lawyer')).toHaveLength(1);
  });

  it('eindigt nadat het is verteld; dan telt het feit weer; AVG art. 18 lid 3', () => {
    const lift = command('LiftRestriction');
    given(...restricted)
      .when({ ...lift, toldOn: '2026-03-03' }, { actor: officer })
      .thenRefused('restriction-told-in-the-future');
    const lifted = play([{ actor: officer, today: '2026-02-25', command: lift }], restricted);
    expect(known(lifted)).toBe(true);
    given(...lifted)
      .when(lift, { actor: officer })
      .thenRefused('restriction-lifted-already');
    given(...stated)
      .when(lift, { actor: officer })
      .thenRefused('restriction-not-found');
  });

  it('gaat over wat er staat, één keer', () => {
    given(...stated)
      .when({ ...restrict, versions: [99] }, { actor: officer })
      .thenRefused('restriction-of-nothing');
    given(...restricted)
      .when(restrict, { actor: officer })
      .thenRefused('restriction-exists');
    expect(asked(restricted, command('PlaceHold'), { actor: officer }).ok).toBe(true);
  });
});
