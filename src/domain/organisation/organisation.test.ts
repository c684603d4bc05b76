// An organisation keeps its own people: given these events, when this command, then exactly these events or this refusal.
import { describe, expect, it } from 'vitest';
import { person } from '../../../tests/support/people.ts';
import { NETHERLANDS } from '../../jurisdictions/nl/netherlands.ts';
import type { Actor } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import { OrganisationCommand } from './commands.ts';
import { isAway } from './contact-persons.ts';
import { decideOrganisation } from './decide.ts';
import type { OrganisationEvent } from './events.ts';
import { foldOrganisation, isEnrolledOn } from './state.ts';

const TODAY = '2026-03-02' as Day;
const keeperOf = (organisation: string): Actor => ({
  ...person('organisation-administrator'),
  organisation: organisation as Actor['organisation'],
  person: `beheerder-${organisation}` as Actor['person'],
});
const indKeeper = keeperOf('ind');
const administrator = person('administrator');
const dpo = person('data-protection-officer');
const cro = person('child-rights-officer');
const NOTHING_TAKEN = { person: false, identity: false };

type More = { readonly organisation?: string; readonly taken?: typeof NOTHING_TAKEN };
const said = (
  command: object,
  actor: Actor,
  events: readonly OrganisationEvent[] = [],
  { organisation = 'ind', taken = NOTHING_TAKEN }: More = {},
) =>
  decideOrganisation(OrganisationCommand.parse(command), foldOrganisation(events), {
    ...{ organisation, today: TODAY, actor, jurisdiction: NETHERLANDS, taken },
  });
const eventsOf = (...given: Parameters<typeof said>): readonly OrganisationEvent[] => {
  const decided = said(...given);
  return decided.ok ? decided.value : expect.fail(decided.refusal.code);
};
const refusalOf = (...given: Parameters<typeof said>): string => {
  const decided = said(...given);
  return decided.ok ? expect.fail('was not refused') : decided.refusal.code;
};

const enrol = (more: object = {}) => ({
  ...{ type: 'EnrolPerson', person: 'ind-nieuw', name: 'Wies Tolsma', roles: ['decision-officer'], from: '2026-01-01' },
  ...more,
});
const enrolled = eventsOf(enrol(), indKeeper);
const end = { type: 'EndEnrolment', person: 'ind-nieuw', reason: 'Andere baan.' };

describe('mensen inschrijven', () => {
  it('doet de beheerder van de eigen organisatie, en dan geldt het meteen — domain.md 5.13', () => {
    expect(enrolled).toEqual([
      expect.objectContaining({ type: 'PersonEnrolled', person: 'ind-nieuw', roles: ['decision-officer'], on: TODAY }),
    ]);
    expect(foldOrganisation(enrolled).people.get('ind-nieuw' as never)?.enrolledBy).toBe('ind');
  });

  it('doet de beheerder van een andere organisatie nooit, en die hoort ook niet wie er al is; AVG art. 32', () => {
    const stranger = keeperOf('rvdk');
    const change = { type: 'ChangeRoles', person: 'ind-nieuw', roles: ['decision-officer'] };
    for (const command of [enrol(), enrol({ roles: ['god'] }), enrol({ office: 'geen' }), change, end])
      for (const events of [[], enrolled]) expect(refusalOf(command, stranger, events)).toBe('organisation-not-yours');
  });

  it('doet ook de beheerder van Voorop niet voor gewone functies: die kan geen behandelaar maken; AVG art. 32', () =>
    expect(refusalOf(enrol(), administrator)).toBe('organisation-not-yours'));

  it('doet niemand voor zichzelf, ook niet onder een andere functie; AVG art. 32', () => {
    expect(refusalOf(enrol({ person: indKeeper.person }), indKeeper)).toBe('organisation-oneself');
    const roles = { type: 'ChangeRoles', person: indKeeper.person, roles: ['decision-officer'] };
    expect(refusalOf(roles, indKeeper)).toBe('organisation-oneself');
  });

  it.each(['investigator', 'guardian', 'god', 'data-protection-officer'])(
    'geeft geen functie van een andere organisatie: %s; AVG art. 5',
    (role) => expect(refusalOf(enrol({ roles: [role] }), indKeeper)).toBe('organisation-role-unknown'),
  );

  it('gebruikt een kenmerk of aanmelding van een ander niet opnieuw; AVG art. 32', () => {
    const other = (taken: typeof NOTHING_TAKEN) => refusalOf(enrol(), indKeeper, [], { taken });
    expect(other({ person: true, identity: false })).toBe('organisation-person-known');
    expect(other({ person: false, identity: true })).toBe('organisation-identity-taken');
    expect(refusalOf(enrol(), indKeeper, enrolled)).toBe('organisation-person-known');
  });

  it('vraagt een vestiging die bestaat en dagen in de goede volgorde', () => {
    expect(refusalOf(enrol({ office: 'ind-assen' }), indKeeper)).toBe('organisation-office-unknown');
    const office = eventsOf({ type: 'OpenOffice', officeId: 'ind-assen', name: 'IND Assen' }, indKeeper);
    expect(eventsOf(enrol({ office: 'ind-assen' }), indKeeper, office)).toHaveLength(1);
    expect(refusalOf(enrol({ until: '2025-12-31' }), indKeeper)).toBe('organisation-days-reversed');
  });

  it('is bij ouders en kinderen aan wie naast het kind staat, en nooit aan een migratiedienst; IVRK art. 12', () => {
    const child = enrol({ person: 'kind-1', roles: ['child'] });
    for (const role of ['guardian', 'lawyer', 'support-worker', 'youth-protector'])
      expect(eventsOf(child, person(role), [], { organisation: 'kinderen' })).toHaveLength(1);
    for (const actor of [person('decision-officer'), administrator, indKeeper])
      expect(refusalOf(child, actor, [], { organisation: 'kinderen' })).toBe('organisation-not-yours');
  });
});

describe('een functie die beheert of toezicht houdt', () => {
  const keeper = enrol({ person: 'ind-tweede', roles: ['organisation-administrator'] });
  const proposed = eventsOf(keeper, administrator);
  const confirm = { type: 'ConfirmEnrolment', person: 'ind-tweede' };

  it('geldt pas als een tweede persoon van een andere organisatie haar bevestigt; AVG art. 32', () => {
    expect(proposed.map(({ type }) => type)).toEqual(['EnrolmentProposed']);
    expect(foldOrganisation(proposed).people.size).toBe(0);
    const [event] = eventsOf(confirm, dpo, proposed);
    expect(event).toMatchObject({
      type: 'PersonEnrolled',
      by: { person: dpo.person },
      proposedBy: { person: administrator.person },
    });
  });

  it('maakt een beheerder niet zelf van een collega; AVG art. 32', () =>
    expect(refusalOf(keeper, indKeeper)).toBe('organisation-role-protected'));

  it('bevestigt wie haar voorstelde niet, en wie haar krijgt ook niet; AVG art. 32', () => {
    expect(refusalOf(confirm, administrator, proposed)).toBe('organisation-second-person-needed');
    const herself = { ...dpo, person: 'ind-tweede' as Actor['person'] };
    expect(refusalOf(confirm, herself, proposed)).toBe('organisation-second-person-needed');
    expect(refusalOf(confirm, dpo)).toBe('organisation-nothing-proposed');
  });

  it('bevestigt bij de functionaris gegevensbescherming iemand van buiten dat bureau; AVG art. 38', () => {
    const officer = enrol({ person: 'fg-nieuw', roles: ['data-protection-officer'] });
    const here = { organisation: 'gegevensbescherming' };
    const waiting = eventsOf(officer, administrator, [], here);
    const confirming = { type: 'ConfirmEnrolment', person: 'fg-nieuw' };
    expect(refusalOf(confirming, dpo, waiting, here)).toBe('organisation-second-person-needed');
    expect(eventsOf(confirming, cro, waiting, here)).toHaveLength(1);
  });

  it('gaat nooit samen met werken aan dossiers: een inschrijving heeft één functie; AVG art. 5', () => {
    const both = enrol({ roles: ['organisation-administrator', 'decision-officer'] });
    expect(OrganisationCommand.safeParse(both).success).toBe(false);
  });

  it('komt er ook bij wie hier al werkt alleen als voorstel bij; AVG art. 32', () => {
    const change = { type: 'ChangeRoles', person: 'ind-nieuw', roles: ['organisation-administrator'] };
    expect(refusalOf(change, indKeeper, enrolled)).toBe('organisation-role-protected');
    const waiting = eventsOf(change, administrator, enrolled);
    expect(waiting.map(({ type }) => type)).toEqual(['RolesProposed']);
    const [changed] = eventsOf({ type: 'ConfirmEnrolment', person: 'ind-nieuw' }, cro, [...enrolled, ...waiting]);
    expect(changed).toMatchObject({ type: 'RolesChanged', roles: ['organisation-administrator'] });
  });

  it('verdwijnt als iemand het voorstel afwijst', () => {
    const rejected = eventsOf({ type: 'RejectEnrolment', person: 'ind-tweede', reason: 'Niet nodig.' }, cro, proposed);
    expect(foldOrganisation([...proposed, ...rejected]).proposals.size).toBe(0);
  });
});

describe('een inschrijving beëindigen', () => {
  it('geldt meteen — issue 4 punt 7', () => {
    const ended = [...enrolled, ...eventsOf(end, indKeeper, enrolled)];
    const file = foldOrganisation(ended).people.get('ind-nieuw' as never);
    expect(file?.endedOn).toBe(TODAY);
    expect(file && isEnrolledOn(file, TODAY)).toBe(false);
    expect(refusalOf(end, indKeeper, ended)).toBe('organisation-person-unknown');
  });

  it('kan de beheerder van een ander niet, en niemand bij zichzelf; AVG art. 32', () => {
    expect(refusalOf(end, keeperOf('coa'), enrolled)).toBe('organisation-not-yours');
    expect(refusalOf({ ...end, person: indKeeper.person }, indKeeper, enrolled)).toBe('organisation-oneself');
    expect(refusalOf(end, administrator, enrolled)).toBe('organisation-not-yours');
  });

  it('kan de functionaris gegevensbescherming altijd; AVG art. 39', () =>
    expect(eventsOf(end, dpo, enrolled).map(({ type }) => type)).toEqual(['EnrolmentEnded']));

  it('laat opnieuw inschrijven toe', () => {
    const ended = [...enrolled, ...eventsOf(end, indKeeper, enrolled)];
    const again = [...ended, ...eventsOf(enrol({ from: TODAY }), indKeeper, ended)];
    expect(foldOrganisation(again).people.get('ind-nieuw' as never)?.endedOn).toBeUndefined();
  });

  it.each([
    ['2026-01-31', false],
    ['2026-02-01', true],
    ['2026-02-28', true],
    ['2026-03-01', false],
  ])('geldt een inschrijving van februari op %s: %s', (day, works) =>
    expect(isEnrolledOn({ from: '2026-02-01' as Day, until: '2026-02-28' as Day }, day as Day)).toBe(works),
  );
});

describe('contactpersonen', () => {
  const contact = { type: 'NameContactPerson', topic: 'danger', person: 'ind-nieuw', reach: '020', from: '2026-03-01' };

  it('werken hier, en hebben een ander als vervanger — eis E5', () => {
    expect(eventsOf(contact, indKeeper, enrolled)).toHaveLength(1);
    expect(refusalOf(contact, indKeeper)).toBe('organisation-person-unknown');
    expect(refusalOf({ ...contact, replacement: 'ind-nieuw' }, indKeeper, enrolled)).toBe(
      'organisation-replaces-herself',
    );
    expect(refusalOf({ ...contact, replacement: 'ind-wie' }, indKeeper, enrolled)).toBe('organisation-person-unknown');
  });

  it('volgen elkaar op: één per onderwerp — eis E5', () => {
    const named = [...enrolled, ...eventsOf(contact, indKeeper, enrolled)];
    expect(foldOrganisation(named).contacts.size).toBe(1);
    const ended = eventsOf({ type: 'EndContactPerson', topic: 'danger' }, indKeeper, named);
    expect(foldOrganisation([...named, ...ended]).contacts.size).toBe(0);
    expect(refusalOf({ type: 'EndContactPerson', topic: 'danger' }, indKeeper)).toBe('organisation-no-contact');
  });

  it('zijn er soms niet: wie belt leest dan de vervanger; een reden staat er niet bij — eis E5', () => {
    const away = { type: 'ReportAbsence', person: 'ind-nieuw', from: '2026-03-02', until: '2026-03-13' };
    const { absences } = foldOrganisation([...enrolled, ...eventsOf(away, indKeeper, enrolled)]);
    expect(
      ['2026-03-01', '2026-03-02', '2026-03-13', '2026-03-14'].map((day) => isAway(absences, 'ind-nieuw', day as Day)),
    ).toEqual([false, true, true, false]);
    expect(isAway(absences, 'ind-ander', TODAY)).toBe(false);
    expect(refusalOf({ ...away, until: '2026-03-01' }, indKeeper, enrolled)).toBe('organisation-days-reversed');
    expect(refusalOf({ ...away, from: '2026-03-14' }, indKeeper, enrolled)).toBe('organisation-days-reversed');
    expect(refusalOf(away, indKeeper)).toBe('organisation-person-unknown');
    expect(refusalOf(away, administrator, enrolled)).toBe('organisation-not-yours');
    expect(OrganisationCommand.parse({ ...away, reason: 'ziek' })).not.toHaveProperty('reason');
  });

  it('wijst alleen de eigen beheerder aan; AVG art. 32', () =>
    expect(refusalOf(contact, administrator, enrolled)).toBe('organisation-not-yours'));
});

describe('opleidingen', () => {
  const sessionId = '0b7f2f3e-5a3c-4d1e-8a51-5d8f1e2b6c70';
  const session = {
    ...{ type: 'RecordTrainingSession', sessionId, topic: 'hearing-children', title: 'Kinderen horen' },
    ...{ heldOn: '2026-02-10', givenBy: 'Opleidingen' },
  };
  const attendance = { type: 'RecordAttendance', sessionId, people: ['ind-nieuw'] };
  const trained = {
    ...{
      type: 'RecordTraining',
      person: 'ind-nieuw',
      topic: 'gender',
      trainedOn: '2026-02-10',
      evidence: 'Certificaat',
    },
  };

  it('leggen bijeenkomst en aanwezigheid vast, elk maar één keer — eis E6', () => {
    const held = [...enrolled, ...eventsOf(session, indKeeper, enrolled)];
    expect(refusalOf(session, indKeeper, held)).toBe('organisation-session-known');
    const there = [...held, ...eventsOf(attendance, indKeeper, held)];
    expect(foldOrganisation(there).trainings).toEqual([
      { person: 'ind-nieuw', topic: 'hearing-children', trainedOn: '2026-02-10', evidence: 'Kinderen horen' },
    ]);
    expect(refusalOf(attendance, indKeeper, enrolled)).toBe('organisation-session-unknown');
  });

  it('zijn geweest, en van iemand die hier werkt — eis E6', () => {
    expect(refusalOf({ ...session, heldOn: '2026-03-03' }, indKeeper)).toBe('organisation-training-in-the-future');
    expect(refusalOf({ ...trained, trainedOn: '2026-03-03' }, indKeeper, enrolled)).toBe(
      'organisation-training-in-the-future',
    );
    expect(refusalOf(trained, indKeeper)).toBe('organisation-person-unknown');
    expect(refusalOf({ ...trained, validUntil: '2026-02-09' }, indKeeper, enrolled)).toBe('organisation-days-reversed');
  });

  it('schrijft niemand voor zichzelf op; AVG art. 32', () => {
    expect(refusalOf({ ...trained, person: indKeeper.person }, indKeeper, enrolled)).toBe('organisation-oneself');
    const held = [...enrolled, ...eventsOf(session, indKeeper, enrolled)];
    expect(refusalOf({ ...attendance, people: [indKeeper.person] }, indKeeper, held)).toBe('organisation-oneself');
  });
});
