// A family: who belongs, who has authority over and contact with which child. It replaces no child's dossier.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { id } from '../../../tests/support/commands.ts';
import { contextOf, givenBy, TODAY } from '../../../tests/support/given.ts';
import { guardian } from '../../../tests/support/people.ts';
import type { DossierId } from '../basics/ids.ts';
import {
  AUTHORITIES,
  CONTACTS,
  decideFamily,
  evolveFamily,
  FAMILY_COMMAND_TYPES,
  FamilyCommand,
  FamilyEvent,
  foldFamily,
  NO_FAMILY,
  RELATIONS,
} from './family.ts';

const MOTHER = id(31);
const [SAMIRA, LILIT] = [id(41) as DossierId, id(42) as DossierId];

const opening = { type: 'OpenFamily', name: 'Gezin Voorbeeld', involved: ['rvdk'] };
const adding = {
  type: 'AddFamilyMember',
  memberId: MOTHER,
  name: 'Ani Voorbeeld',
  relation: 'mother',
  whereabouts: 'with-child',
};
const bond = {
  type: 'RecordBond',
  memberId: MOTHER,
  dossierId: SAMIRA,
  authority: 'sole',
  contact: 'daily',
  childWantsContact: 'yes',
  source: 'gezagsregister',
};
const involving = { type: 'InvolveInFamily', organisation: 'gi', reason: 'Er loopt een ondertoezichtstelling.' };

const naming = { type: 'InvolvePerson', organisation: 'rvdk', person: 'raad-1', capacity: 'investigator', from: TODAY };
const ending = { type: 'EndInvolvement', organisation: 'rvdk', endsOn: TODAY, reason: 'Het onderzoek is klaar.' };

const asked = (events: readonly FamilyEvent[], command: object, today = TODAY) =>
  decideFamily(FamilyCommand.parse(command), foldFamily(events), contextOf({ today }));

function lived(...commands: readonly object[]): readonly FamilyEvent[] {
  const events: FamilyEvent[] = [];
  for (const each of commands) {
    const result = asked(events, each);
    if (!result.ok) throw new Error(result.refusal.code);
    events.push(...result.value);
  }
  return events;
}

const refusalOf = (events: readonly FamilyEvent[], command: object): string | undefined => {
  const result = asked(events, command);
  return result.ok ? undefined : result.refusal.code;
};
const fileOf = (events: readonly FamilyEvent[]) => {
  const family = foldFamily(events);
  if (family.state === 'absent') throw new Error('No family was opened.');
  return family.file;
};

describe('een gezin openen', () => {
  it('legt vast hoe het heet en wie eraan werkt, ook wie het opent', () =>
    expect(asked([], opening)).toEqual({
      ok: true,
      value: [
        {
          ...{ type: 'FamilyOpened', ...givenBy(), name: 'Gezin Voorbeeld', involved: ['ind', 'rvdk'] },
          involvements: [
            { organisation: 'ind', from: TODAY },
            { organisation: 'ind', person: 'decision-officer-1', capacity: 'opened-it', from: TODAY },
            { organisation: 'rvdk', from: TODAY },
          ],
        },
      ],
    }));

  it('gebeurt één keer, en gaat aan al het andere vooraf', () => {
    expect(refusalOf(lived(opening), opening)).toBe('family-exists');
    for (const each of [adding, bond, involving, naming, ending]) expect(refusalOf([], each)).toBe('no-family');
    expect(FAMILY_COMMAND_TYPES).toHaveLength(6);
  });

  it('weigert een organisatie die niemand kent', () =>
    expect(refusalOf([], { ...opening, involved: ['nergens'] })).toBe('organisation-unknown'));
});

describe('gezinsleden', () => {
  it.each(RELATIONS)('kunnen alles van een kind zijn: %s; IVRK art. 5 en 8', (relation) =>
    expect(fileOf(lived(opening, { ...adding, relation })).members).toMatchObject([{ memberId: MOTHER, relation }]),
  );

  it('staan er één keer', () => expect(refusalOf(lived(opening, adding), adding)).toBe('member-exists'));

  it('kunnen vandaag geboren zijn, niet morgen', () => {
    expect(refusalOf(lived(opening), { ...adding, birthDate: TODAY })).toBeUndefined();
    expect(refusalOf(lived(opening), { ...adding, birthDate: '2026-03-03' })).toBe('member-birth-in-the-future');
  });
});

describe('gezag en contact', () => {
  it('staan per kind en per gezinslid; IVRK art. 9', () => {
    const both = lived(opening, adding, bond, { ...bond, dossierId: LILIT, contact: 'sometimes' });
    expect(fileOf(both).bonds.map(({ dossierId, contact }) => [dossierId, contact])).toEqual([
      [SAMIRA, 'daily'],
      [LILIT, 'sometimes'],
    ]);
  });

  it('een nieuwe vastlegging vervangt alleen die van hetzelfde kind en hetzelfde gezinslid', () => {
    const changed = lived(opening, adding, bond, { ...bond, dossierId: LILIT }, { ...bond, contact: 'none' });
    expect(fileOf(changed).bonds.find(({ dossierId }) => dossierId === SAMIRA)?.contact).toBe('none');
    expect(fileOf(changed).bonds.find(({ dossierId }) => dossierId === LILIT)?.contact).toBe('daily');
  });

  it.each(AUTHORITIES)('gezag kan zijn: %s', (authority) =>
    expect(refusalOf(lived(opening, adding), { ...bond, authority })).toBeUndefined(),
  );

  it.each(CONTACTS)('contact kan zijn: %s', (contact) =>
    expect(refusalOf(lived(opening, adding), { ...bond, contact })).toBeUndefined(),
  );

  it('weigert iemand die niet bij het gezin staat', () =>
    expect(refusalOf(lived(opening), bond)).toBe('member-not-found'));
});

describe('organisaties bij een gezin', () => {
  it('komen erbij, elk één keer', () => {
    expect(fileOf(lived(opening, involving)).involved).toEqual(['ind', 'rvdk', 'gi']);
    expect(refusalOf(lived(opening, involving), involving)).toBe('family-organisation-already-involved');
    expect(refusalOf(lived(opening), { ...involving, organisation: 'nergens' })).toBe('organisation-unknown');
  });
});

describe('personen bij een gezin', () => {
  it('komen er met naam bij, van een organisatie die er al bij hoort — AVG art. 5', () => {
    const named = fileOf(lived(opening, naming));
    expect(named.involvements.at(-1)).toEqual({
      ...{ organisation: 'rvdk', person: 'raad-1', capacity: 'investigator', from: TODAY },
    });
    expect(refusalOf(lived(opening, naming), naming)).toBe('person-already-involved');
    expect(refusalOf(lived(opening), { ...naming, organisation: 'gi' })).toBe('organisation-not-involved');
  });

  it('gaan weg met hun organisatie of alleen; er blijft altijd iemand — AVG art. 5 en IVRK art. 20', () => {
    const guardianActs = (events: readonly FamilyEvent[], command: object) =>
      decideFamily(FamilyCommand.parse(command), foldFamily(events), contextOf({ actor: guardian }));
    const before = lived({ ...opening, involved: ['rvdk', 'nidos'] }, naming);
    expect(refusalOf(before, ending)).toBe('involvement-not-yours-to-end');
    const gone = guardianActs(before, ending);
    if (!gone.ok) throw new Error(gone.refusal.code);
    const file = fileOf([...before, ...gone.value]);
    expect(file.involved).toEqual(['ind', 'nidos']);
    expect(file.involvements.filter(({ organisation }) => organisation === 'rvdk')).toEqual([]);
    const one = guardianActs(before, { ...ending, person: 'raad-1' });
    if (!one.ok) throw new Error(one.refusal.code);
    expect(fileOf([...before, ...one.value]).involved).toContain('rvdk');
    const alone = lived({ type: 'OpenFamily', name: 'Gezin Voorbeeld' });
    expect(refusalOf(alone, { ...ending, organisation: 'ind' })).toBe('involvement-last');
  });
});

describe('elk gezin', () => {
  const anyCommand = fc.constantFrom<object[]>(
    opening,
    adding,
    { ...adding, memberId: id(32), relation: 'sister' },
    bond,
    { ...bond, dossierId: LILIT, authority: 'disputed' },
    involving,
    naming,
  );
  const history = fc.array(anyCommand, { maxLength: 20 }).map((commands) => {
    const events: FamilyEvent[] = [];
    for (const each of commands) {
      const result = asked(events, each);
      if (result.ok) events.push(...result.value);
    }
    return events;
  });

  it('slaat op wat het later weer kan lezen, en vouwt in helften hetzelfde', () =>
    fc.assert(
      fc.property(history, fc.nat(), (events, at) => {
        for (const event of events) expect(FamilyEvent.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
        const half = at % (events.length + 1);
        expect(events.slice(half).reduce(evolveFamily, foldFamily(events.slice(0, half)))).toEqual(foldFamily(events));
      }),
    ));

  it('verliest geen gezinslid, band of organisatie', () =>
    fc.assert(
      fc.property(history, (events) => {
        let held = 0;
        events.forEach((_, place) => {
          const { members, bonds, involved } = fileOf(events.slice(0, place + 1));
          expect(members.length + bonds.length + involved.length).toBeGreaterThanOrEqual(held);
          held = members.length + bonds.length + involved.length;
        });
      }),
    ));

  it('is er niet zonder opening, wie er ook vraagt', () => {
    expect(foldFamily([])).toEqual(NO_FAMILY);
    const result = decideFamily(FamilyCommand.parse(adding), NO_FAMILY, contextOf({ actor: guardian }));
    expect(result.ok).toBe(false);
  });
});
