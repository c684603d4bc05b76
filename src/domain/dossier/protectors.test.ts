// Guardian, lawyer and support person: appointed without a conflict of interest, and ended without losing who it was.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { command, GUARDIAN, LAWYER } from '../../../tests/support/commands.ts';
import { fileOf, given, kept, TODAY } from '../../../tests/support/given.ts';
import { protectionInvestigator } from '../../../tests/support/people.ts';
import { PROTECTOR_KINDS } from './protectors.ts';

const opened = play(openingSteps.slice(0, 1));
const withLawyer = play(openingSteps.slice(0, 2));
const appointing = command('AppointProtector');
const ending = command('EndProtection');
const raad = { actor: protectionInvestigator };

describe('een beschermer aanwijzen', () => {
  it.each(PROTECTOR_KINDS)('legt vast wie het kind bijstaat: %s; IVRK art. 20', (kind) =>
    given(...opened)
      .when({ ...appointing, kind }, raad)
      .thenEvents(kept('ProtectorAppointed', { ...appointing, kind }, raad)),
  );

  it('weigert dezelfde beschermer een tweede keer', () =>
    given(...withLawyer)
      .when(appointing)
      .thenRefused('protector-exists'));

  it('laat twee beschermers naast elkaar toe', () =>
    given(...withLawyer)
      .when({ ...appointing, protectorId: GUARDIAN, kind: 'guardian' }, raad)
      .thenHappens('ProtectorAppointed'));

  it('neemt een aanwijzing van vandaag aan en weigert een van morgen', () => {
    given(...opened)
      .when({ ...appointing, appointedOn: TODAY })
      .thenHappens('ProtectorAppointed');
    given(...opened)
      .when({ ...appointing, appointedOn: '2026-03-03' })
      .thenRefused('protector-in-the-future');
  });

  it('weigert wie ook een ander belang kan dienen; JGC 3/22 par. 36', () =>
    given(...opened)
      .when({ ...appointing, conflictOfInterestExcluded: false })
      .thenRefused('conflict-of-interest-open'));
});

describe('een beschermer stopt', () => {
  it('legt vast wanneer en waarom', () =>
    given(...withLawyer)
      .when(ending, raad)
      .thenEvents(kept('ProtectionEnded', ending, raad)));

  it('laat zien wie het was en tot wanneer', () => {
    const ended = play([{ actor: protectionInvestigator, today: TODAY, command: ending }], withLawyer);
    expect(fileOf(ended).protectors).toMatchObject([{ protectorId: LAWYER, endedOn: TODAY }]);
    given(...ended)
      .when(ending, raad)
      .thenRefused('protector-not-found');
  });

  it('weigert iemand die het kind niet bijstaat', () =>
    given(...opened)
      .when(ending, raad)
      .thenRefused('protector-not-found'));

  it('weigert een einddag na vandaag of vóór de aanwijzing, en neemt beide grenzen aan', () => {
    given(...withLawyer)
      .when({ ...ending, endedOn: '2026-03-03' }, raad)
      .thenRefused('protection-end-not-between');
    given(...withLawyer)
      .when({ ...ending, endedOn: '2026-01-11' }, raad)
      .thenRefused('protection-end-not-between');
    given(...withLawyer)
      .when({ ...ending, endedOn: '2026-01-12' }, raad)
      .thenHappens('ProtectionEnded');
    given(...withLawyer)
      .when({ ...ending, endedOn: TODAY }, raad)
      .thenHappens('ProtectionEnded');
  });
});

describe('een beschermer vervangen', () => {
  const replacing = command('ReplaceProtector');
  it('gebeurt in één keer, op dezelfde dag: het kind staat nooit alleen; Procedureverordening art. 23(10)', () => {
    given(...withLawyer)
      .when(replacing, raad)
      .thenHappens('ProtectionEnded', 'ProtectorAppointed');
    const replaced = play([{ actor: protectionInvestigator, today: TODAY, command: replacing }], withLawyer);
    expect(fileOf(replaced).protectors).toMatchObject([
      { protectorId: LAWYER, endedOn: TODAY },
      { name: 'mr. O. Pvolger', appointedOn: TODAY },
    ]);
  });

  it('houdt dezelfde rol, waarbij een tijdelijke voogd plaatsmaakt voor een voogd', () => {
    given(...withLawyer)
      .when({ ...replacing, next: { ...replacing.next, kind: 'guardian' } }, raad)
      .thenRefused('replaced-by-another-kind');
    const temporary = { ...appointing, protectorId: GUARDIAN, kind: 'temporary-guardian' as const };
    const waiting = play([{ actor: protectionInvestigator, today: TODAY, command: temporary }], opened);
    given(...waiting)
      .when({ ...replacing, protectorId: GUARDIAN, next: { ...replacing.next, kind: 'guardian' } }, raad)
      .thenHappens('ProtectionEnded', 'ProtectorAppointed');
  });

  it('weigert wat ook los zou worden geweigerd: een migratiedienst, of een ander belang', () => {
    given(...withLawyer)
      .when(replacing)
      .thenRefused('protector-asks-independence');
    given(...withLawyer)
      .when({ ...replacing, next: { ...replacing.next, conflictOfInterestExcluded: false } }, raad)
      .thenRefused('conflict-of-interest-open');
  });

  it('neemt niemand aan van wie niet is nagegaan of die met kinderen mag werken; Procedureverordening art. 23(4)', () => {
    given(...opened)
      .when({ ...appointing, criminalRecordChecked: false }, raad)
      .thenRefused('criminal-record-open');
    given(...opened)
      .when({ ...appointing, criminalRecordChecked: true }, raad)
      .thenHappens('ProtectorAppointed');
  });
});
