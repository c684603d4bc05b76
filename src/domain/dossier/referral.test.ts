// A referral to child protection counts once the receiver says so.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command } from '../../../tests/support/commands.ts';
import { contextOf, fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import {
  decisionOfficer,
  guardian,
  lawyer,
  protectionInvestigator,
  receptionWorker,
} from '../../../tests/support/people.ts';
import { factsOfDossier } from '../situation/from-dossier.ts';

const opened = play(openingSteps);
const referral = command('ReferToChildProtection');
const receipt = command('ConfirmReferral');
const referred = play([{ actor: decisionOfficer, today: TODAY, command: referral }], opened);
const raad = { actor: protectionInvestigator };
const known = (events: Parameters<typeof fileOf>[0]) => factsOfDossier(fileOf(events), contextOf());

describe('verwijzen naar kinderbescherming', () => {
  it('kan de opvang, en betrekt wie het kind nog niet kent; JGC 3/22 par. 32(h)', () => {
    given(...opened)
      .when(referral, { actor: receptionWorker })
      .thenHappens('OrganisationInvolved', 'ReferredToChildProtection');
    given(...opened)
      .when(referral, { actor: lawyer })
      .thenEvents(kept('ReferredToChildProtection', referral, { actor: lawyer }));
    given(...opened)
      .when({ ...referral, to: 'gi' })
      .thenHappens('OrganisationInvolved', 'ReferredToChildProtection');
  });

  it('gaat niet naar wie geen kinderen beschermt, en niet op een dag die nog komt', () => {
    for (const to of ['ind', 'coa', 'vwn'])
      given(...opened)
        .when({ ...referral, to })
        .thenRefused('referral-to-nobody');
    given(...opened)
      .when({ ...referral, referredOn: '2026-03-03' })
      .thenRefused('referral-day-wrong');
    given(...referred)
      .when(referral)
      .thenRefused('referral-exists');
  });

  it('is pas een feit als zij is ontvangen', () => {
    expect(known(referred).referred_to_child_protection).toBeUndefined();
    const received = play([{ ...raad, today: TODAY, command: receipt }], referred);
    expect(known(received).referred_to_child_protection).toBe(true);
    given(...received)
      .when(receipt, raad)
      .thenRefused('referral-not-found');
  });

  it('bevestigt alleen wie haar kreeg, niet voor de dag van de verwijzing', () => {
    for (const actor of [decisionOfficer, guardian])
      given(...referred)
        .when(receipt, { actor })
        .thenRefused('referral-not-yours');
    given(...referred)
      .when({ ...receipt, receivedOn: '2026-01-11' }, raad)
      .thenRefused('referral-day-wrong');
    given(...referred)
      .when({ ...receipt, receivedOn: '2026-01-12' }, raad)
      .thenHappens('ReferralConfirmed');
  });
});
