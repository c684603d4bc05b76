// Around a talk: how the child wants it, what it filled in itself, and being told what was done with its words.
import { describe, expect, it } from 'vitest';
import { hearingSteps, openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { day, fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, EVERYBODY, guardian, person, protectionInvestigator } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../jurisdictions/nl/sharing/table.ts';
import type { Actor } from '../basics/actor.ts';
import { conditionsOf } from '../sharing/conditions.ts';
import { seenBy } from '../sharing/reader.ts';
import { isWithheld } from '../sharing/withheld-word.ts';

const opened = play(openingSteps);
const heard = play([...openingSteps, ...hearingSteps]);
const preparing = command('PrepareHearing');
const heardOn = fileOf(heard).hearings[0]?.heardOn ?? day(TODAY);
const telling = command('GiveHearingFeedback', { heardOn });
const by = { actor: guardian };

describe('een gesprek voorbereiden', () => {
  it('legt vast hoe het kind wil praten en wat het zelf invulde; IVRK art. 12', () =>
    given(...opened)
      .when(preparing, by)
      .thenEvents(kept('HearingPrepared', preparing, by)));

  it('weigert een dag die voorbij is, en antwoorden die niemand gaf', () => {
    given(...opened)
      .when({ ...preparing, plannedFor: '2026-03-01' }, by)
      .thenRefused('preparation-in-the-past');
    given(...opened)
      .when({ ...preparing, filledBy: 'not-filled' }, by)
      .thenRefused('preparation-answers-without-child');
    given(...opened)
      .when({ ...preparing, filledBy: 'not-filled', answers: [] }, by)
      .thenHappens('HearingPrepared');
  });
});

describe('het kind vertellen wat met zijn woorden is gedaan', () => {
  it('gaat over een gesprek dat er was; GC 12 par. 45', () => {
    given(...heard)
      .when(telling, by)
      .thenEvents(kept('HearingFeedbackGiven', telling, by));
    given(...opened)
      .when(telling, by)
      .thenRefused('feedback-of-no-talk');
    for (const toldOn of ['2020-01-01', '2026-03-03'])
      given(...heard)
        .when({ ...telling, toldOn }, by)
        .thenRefused('feedback-day-wrong');
  });
});

describe('wie dit leest', () => {
  const events = play(
    [
      { actor: guardian, today: TODAY, command: preparing },
      { actor: guardian, today: TODAY, command: telling },
    ],
    heard,
  );
  const readBy = (actor: Actor) => {
    const file = fileOf(events);
    const sight = {
      actor,
      rows: SHARING,
      today: day(TODAY),
      jurisdiction: NETHERLANDS,
      conditions: conditionsOf(file),
    };
    return seenBy(file.trail, sight).events.map(({ event }) => event);
  };

  it('geen migratiedienst leest hoe het kind wil praten of wat het invulde; JGC 3/22 par. 17', () => {
    const text = JSON.stringify(readBy(decisionOfficer));
    for (const hidden of [preparing.place, preparing.talksWith, preparing.wishes, telling.childSaid, 'Mijn zusje'])
      expect(text).not.toContain(hidden);
    const shown = readBy(decisionOfficer).find((event) => event.type === 'HearingPrepared');
    expect(shown === undefined || isWithheld(shown.place)).toBe(true);
  });

  it('wie de mening van het kind niet krijgt, leest ook niet wat ermee is gedaan; AVG art. 5', () => {
    const readers = EVERYBODY.filter((actor) => actor.purpose !== 'own-affairs');
    for (const actor of readers) {
      const events = readBy(actor);
      const heardIt = events.some((event) => event.type === 'ChildHeard' && !isWithheld(event.summary));
      const toldIt = events.some((event) => event.type === 'HearingFeedbackGiven' && !isWithheld(event.done));
      expect(toldIt && !heardIt, `${actor.role} ${actor.purpose}`).toBe(false);
    }
  });

  it('wie het kind bijstaat of onderzoekt, leest het; een ouder niet; IVRK art. 12', () => {
    expect(JSON.stringify(readBy(guardian))).toContain('Mijn zusje');
    expect(JSON.stringify(readBy(protectionInvestigator))).toContain(telling.done);
    const types = readBy(person('parent')).map(({ type }) => type);
    expect(types).not.toContain('HearingPrepared');
    expect(types).not.toContain('HearingFeedbackGiven');
  });
});
