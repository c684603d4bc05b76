// An alarm by whoever stands beside the child: to child protection at once, to oversight, and to no migration authority.
import { describe, expect, it } from 'vitest';
import { openingSteps, play, refusalReady } from '../../../tests/support/adoptable-path.ts';
import { command, DECISION } from '../../../tests/support/commands.ts';
import { day, fileOf, given, TODAY } from '../../../tests/support/given.ts';
import { decisionOfficer, guardian, lawyer, person, protectionInvestigator } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import { SHARING } from '../../jurisdictions/nl/sharing/table.ts';
import type { Actor } from '../basics/actor.ts';
import { raisedBy } from '../oversight/causes.ts';
import { conditionsOf } from '../sharing/conditions.ts';
import { seenBy } from '../sharing/reader.ts';

const raising = command('RaiseAlarm');
const alone = play(openingSteps);
const alarmed = play([{ actor: lawyer, today: TODAY, command: raising }], play(refusalReady));

describe('alarm slaan', () => {
  it('gaat meteen als spoed naar de kinderbescherming; IVRK art. 9, 37', () => {
    for (const actor of [guardian, lawyer])
      given(...alone)
        .when(raising, { actor })
        .thenHappens('AlarmRaised', 'ReferredToChildProtection');
    const { referrals, alarms } = fileOf(alarmed);
    expect(referrals.at(-1)?.referred).toMatchObject({ referralId: alarms[0]?.alarmId, to: 'rvdk', urgent: true });
  });

  it('brengt de Raad op het dossier als die er nog niet aan werkt', () => {
    const without = alone.map((event) =>
      event.type === 'DossierOpened'
        ? {
            ...event,
            involved: event.involved.filter((id) => id !== 'rvdk'),
            involvements: event.involvements?.filter(({ organisation }) => organisation !== 'rvdk'),
          }
        : event,
    );
    given(...(without as typeof alone))
      .when(raising, { actor: guardian })
      .thenHappens('AlarmRaised', 'OrganisationInvolved', 'ReferredToChildProtection');
  });

  it('weigert hetzelfde nog eens, en een besluit dat er niet is', () => {
    given(...alarmed)
      .when(raising, { actor: lawyer })
      .thenRefused('alarm-exists');
    given(...alone)
      .when({ ...raising, decisionId: DECISION }, { actor: lawyer })
      .thenRefused('alarm-of-unknown-decision');
  });

  it('wordt aan toezicht gemeld; eis G1', () =>
    expect(raisedBy(alarmed.slice(-2))).toEqual([{ rule: 'alarm-raised', once: `alarm-raised:${raising.alarmId}` }]));

  it('leest geen migratiedienst, ook niet dat er alarm is; JGC 3/22 par. 17', () => {
    const readBy = (actor: Actor) => {
      const file = fileOf(alarmed);
      const sight = {
        actor,
        rows: SHARING,
        today: day(TODAY),
        jurisdiction: NETHERLANDS,
        conditions: conditionsOf(file),
      };
      return JSON.stringify(seenBy(file.trail, sight).events);
    };
    for (const actor of [guardian, lawyer, protectionInvestigator]) expect(readBy(actor)).toContain(raising.why);
    for (const actor of [decisionOfficer, person('departure-officer'), person('border-officer')])
      expect(readBy(actor)).not.toMatch(/AlarmRaised|vlucht/);
  });
});
