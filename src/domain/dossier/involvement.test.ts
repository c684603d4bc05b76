// Who works on a dossier: known ones, on a ground, by name where that is asked, and not longer than it lasts.
import { describe, expect, it } from 'vitest';
import { openingSteps, play } from '../../../tests/support/adoptable-path.ts';
import { type CommandInput, command } from '../../../tests/support/commands.ts';
import { day, fileOf, given, givenBy, TODAY, type When } from '../../../tests/support/given.ts';
import {
  decisionOfficer,
  departureOfficer,
  guardian,
  investigator,
  lawyer,
  receptionWorker,
} from '../../../tests/support/people.ts';
import type { DossierEvent } from './commands.ts';
import { accessRowsOf, admits } from './involvements.ts';

const opened = play(openingSteps.slice(0, 1));
const involving = command('InvolveOrganisation');
const having = (given: CommandInput, { actor = decisionOfficer, today = TODAY }: When = {}, before = opened) =>
  play([{ actor, today, command: given }], before);
const comesIn = (events: readonly DossierEvent[], actor = lawyer, today = TODAY) =>
  admits(fileOf(events), actor, day(today));
/** A dossier that the guardian opened: no migration authority knows of it. */
const byGuardian = play([
  {
    actor: guardian,
    today: '2026-01-10',
    command: { ...command('OpenDossier'), involved: ['rvdk', 'advocatuur'], named: [] },
  },
]);

describe('een organisatie betrekken', () => {
  it('legt vast wie, waarom en vanaf wanneer; AVG art. 5', () =>
    given(...opened)
      .when(involving)
      .thenEvents({
        ...{ type: 'OrganisationInvolved', ...givenBy(), organisation: 'gi', reason: involving.reason },
        involvements: [{ organisation: 'gi', from: TODAY }],
      }));

  it('zet de organisatie erbij en haalt niemand weg', () =>
    expect(fileOf(having(involving)).involved).toEqual([...fileOf(opened).involved, 'gi']));

  it('weigert een organisatie die niemand kent', () =>
    given(...opened)
      .when({ ...involving, organisation: 'nergens' })
      .thenRefused('organisation-unknown'));

  it('weigert een organisatie die er al is', () =>
    given(...opened)
      .when({ ...involving, organisation: 'rvdk' })
      .thenRefused('organisation-already-involved'));

  it('weigert een laatste dag die al voorbij is', () =>
    given(...opened)
      .when({ ...involving, until: '2026-03-01' })
      .thenRefused('involvement-days'));
});

describe('een migratiedienst betrekken', () => {
  const ind = { ...involving, organisation: 'ind' };

  it('vraagt een grond, en zorg of school is er geen; AO 3/22 par. 17', () => {
    for (const ground of [undefined, 'care', 'education', 'protection-task', 'legal-aid'] as const)
      given(...byGuardian)
        .when(ground === undefined ? ind : { ...ind, ground }, { actor: guardian })
        .thenRefused('authority-without-ground');
  });

  it('kan met een aanvraag als grond, en dan staat die erbij; AO 3/22 par. 17', () => {
    const events = having({ ...ind, ground: 'application-made' }, { actor: guardian }, byGuardian);
    expect(fileOf(events).involvements.at(-1)).toEqual({
      organisation: 'ind',
      ground: 'application-made',
      from: TODAY,
    });
    expect(comesIn(events, decisionOfficer)).toBe('yes');
    expect(comesIn(byGuardian, decisionOfficer)).toBe('no');
  });

  it('is tussen migratiediensten een overdracht; AO 3/22 par. 17', () =>
    expect(fileOf(having({ ...involving, organisation: 'avim' })).involvements.at(-1)?.ground).toBe(
      'handover-between-authorities',
    ));
});

describe('vertrek', () => {
  const dtv = { ...involving, organisation: 'dtv', ground: 'court-order' as const, persons: ['departure-officer-1'] };

  it('komt er alleen bij op naam, door IND, rechter of de dienst zelf; AO 3/22 par. 17', () => {
    const before = play([
      { actor: decisionOfficer, today: '2026-01-10', command: { ...command('OpenDossier'), involved: [], named: [] } },
    ]);
    given(...before)
      .when({ ...dtv, persons: [] })
      .thenRefused('involvement-asks-person');
    for (const actor of [guardian, receptionWorker, lawyer])
      given(...byGuardian)
        .when(dtv, { actor })
        .thenRefused('not-brought-in-by-you');
    const events = having(dtv, {}, before);
    expect(comesIn(events, departureOfficer)).toBe('yes');
    const colleague = { ...departureOfficer, person: 'departure-officer-2' as typeof departureOfficer.person };
    expect(comesIn(events, colleague)).toBe('no');
  });
});

describe('op naam', () => {
  it('komt van de advocatuur niemand binnen voordat er iemand is genoemd; AVG art. 5', () => {
    expect(fileOf(byGuardian).involved).toContain('advocatuur');
    expect(comesIn(byGuardian)).toBe('no');
    const named = having({ ...command('InvolvePerson'), person: 'lawyer-1' }, { actor: guardian }, byGuardian);
    expect(comesIn(named)).toBe('yes');
    expect(accessRowsOf(fileOf(byGuardian)).map(({ organisation }) => organisation)).not.toContain('advocatuur');
  });

  it('komt een aangewezen advocaat binnen, en na het einde niet meer; IVRK art. 12', () => {
    const account = { organisation: 'advocatuur', person: 'lawyer-1' };
    const appointing = command('AppointProtector', { kind: 'lawyer', account });
    const appointed = having(appointing, { actor: investigator }, byGuardian);
    expect(comesIn(appointed)).toBe('yes');
    expect(comesIn(appointed, lawyer, '2025-12-01')).toBe('no');
    const { protectorId } = appointing;
    const ending = { type: 'EndProtection' as const, protectorId, endedOn: TODAY, reason: 'Zij stopt als advocaat.' };
    expect(comesIn(having(ending, { actor: guardian }, appointed))).toBe('no');
  });

  it('komt als voogd of advocaat niemand van een migratiedienst binnen; AO 3/22 par. 17', () => {
    const account = { organisation: 'ind', person: 'decision-officer-1' };
    for (const kind of ['guardian', 'lawyer'] as const)
      given(...byGuardian)
        .when(command('AppointProtector', { kind, account }), { actor: guardian })
        .thenRefused('protector-of-other-organisation');
  });

  it('weigert iemand van een organisatie die er niet is, of die er al staat', () => {
    given(...byGuardian)
      .when({ ...command('InvolvePerson'), organisation: 'coa' }, { actor: guardian })
      .thenRefused('organisation-not-involved');
    given(...opened)
      .when({ ...command('InvolvePerson'), person: 'lawyer-1' })
      .thenRefused('person-already-involved');
    given(...opened)
      .when({ ...command('InvolvePerson'), until: '2026-01-01' })
      .thenRefused('involvement-days');
  });

  it('laat iemand toe van de eerste tot en met de laatste dag; AVG art. 5', () => {
    const naming = { ...command('InvolvePerson'), person: 'lawyer-1', from: '2026-03-05', until: '2026-03-10' };
    const events = having(naming, { actor: guardian }, byGuardian);
    const days = ['2026-03-04', '2026-03-05', '2026-03-10', '2026-03-11'];
    expect(days.map((today) => comesIn(events, lawyer, today))).toEqual(['no', 'yes', 'yes', 'no']);
  });
});

describe('een betrokkenheid beëindigen', () => {
  const ending = command('EndInvolvement', { endsOn: TODAY });

  it('sluit meteen, ook voor wie met naam binnenkwam; AVG art. 5', () => {
    const events = having(ending, { actor: receptionWorker });
    expect(comesIn(opened, receptionWorker)).toBe('yes');
    expect(comesIn(events, receptionWorker)).toBe('no');
    expect(fileOf(events).involved).not.toContain('coa');
    const back = having({ ...involving, organisation: 'coa' }, {}, events);
    expect(comesIn(back, receptionWorker)).toBe('yes');
  });

  it('kan voor één persoon, en dan blijft de organisatie', () => {
    const one = { ...ending, organisation: 'advocatuur', person: 'lawyer-1' };
    const accepted = having(command('AcceptRepresentation'), { actor: lawyer });
    const events = having(one, { actor: lawyer }, accepted);
    expect(comesIn(events)).toBe('no');
    expect(fileOf(events).involved).toContain('advocatuur');
  });

  it('stuurt geen voogd, advocaat of Raad weg door een migratiedienst; AO 3/22 par. 17', () => {
    for (const organisation of ['nidos', 'rvdk', 'advocatuur', 'coa'])
      given(...opened)
        .when({ ...ending, organisation }, { actor: decisionOfficer })
        .thenRefused('involvement-not-yours-to-end');
  });

  it('stuurt een migratiedienst alleen weg die het kind zelf vroeg; IVRK art. 12', () => {
    const ind = { ...involving, organisation: 'ind' };
    const go = { ...ending, organisation: 'ind' };
    const asked = having({ ...ind, ground: 'asked-by-child' }, { actor: guardian, today: '2026-02-02' }, byGuardian);
    given(...asked)
      .when(go, { actor: guardian })
      .thenHappens('InvolvementEnded');
    const applied = having(
      { ...ind, ground: 'application-made' },
      { actor: guardian, today: '2026-02-02' },
      byGuardian,
    );
    given(...applied)
      .when(go, { actor: guardian })
      .thenRefused('involvement-not-yours-to-end');
  });

  it('laat een kind nooit zonder iemand; IVRK art. 20', () => {
    const alone = play([
      { actor: guardian, today: '2026-01-10', command: { ...command('OpenDossier'), involved: [], named: [] } },
    ]);
    given(...alone)
      .when({ ...ending, organisation: 'nidos' }, { actor: guardian })
      .thenRefused('involvement-last');
  });

  it('gebeurt niet in de toekomst', () =>
    given(...opened)
      .when({ ...ending, endsOn: '2026-03-03' }, { actor: receptionWorker })
      .thenRefused('involvement-days'));
});

describe('het kind zelf', () => {
  const child = { ...involving, organisation: 'kinderen', persons: ['kind-1'] };
  const named = { type: 'InvolvePerson', organisation: 'kinderen', capacity: 'teacher', from: TODAY } as const;

  it('komt met naam op het eigen dossier, en als kind; IVRK art. 12', () =>
    expect(fileOf(having(child, { actor: lawyer })).involvements).toContainEqual({
      ...{ organisation: 'kinderen', person: 'kind-1', capacity: 'child', from: TODAY },
    }));

  it('en een ander kind niet: niet tegelijk, niet later en niet onder een andere naam; IVRK art. 16', () => {
    const before = having(child, { actor: lawyer });
    const together = { ...child, persons: ['kind-1', 'kind-2'] };
    given(...opened)
      .when(together, { actor: lawyer })
      .thenRefused('another-child-on-dossier');
    given(...before)
      .when({ ...named, person: 'kind-2' }, { actor: lawyer })
      .thenRefused('another-child-on-dossier');
  });
});
