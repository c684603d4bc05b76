// What a reader sees of an organisation: colleagues the people and whom to call, the family only functions, and who left or
// was trained only those who may know.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { plantDemoPeople } from '../cli/demo.ts';
import type { OrganisationDetailView } from '../contract/organisations.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { OrganisationCommand } from '../domain/organisation/commands.ts';
import { giveOrganisationCommand } from './give-organisation-command.ts';
import { listContactPersons, readOrganisation } from './read-organisation.ts';

let office: TestOffice;
const keeperOf = (organisation: string): Actor => ({
  ...person('organisation-administrator'),
  organisation: organisation as Actor['organisation'],
  person: `${organisation}-beheerder` as Actor['person'],
});
const give = async (actor: Actor, organisation: string, command: object): Promise<string> => {
  const order = { organisation, commandId: randomUUID(), command: OrganisationCommand.parse(command) };
  return (await giveOrganisationCommand(office, actor, order)).kind;
};
const seenBy = async (actor: Actor, organisation = 'rvdk'): Promise<OrganisationDetailView> => {
  const found = await readOrganisation(office, actor, organisation);
  return found.kind === 'found' ? found.value : expect.fail(found.kind);
};
const guardian = person('guardian');
const child = person('child');

beforeAll(async () => {
  office = await testOffice();
  await plantDemoPeople(office);
  await give(keeperOf('rvdk'), 'rvdk', { type: 'EndEnrolment', person: 'rvdk-brandsma', reason: 'Met pensioen.' });
});
afterAll(() => office.db.close());

describe('een collega uit de keten', () => {
  it('ziet wie er nu werkt en wie te bellen is, met de vervanger van wie vertrok — eis E5', async () => {
    const seen = await seenBy(guardian);
    expect(seen.people.map(({ name }) => name)).toContain('Farida Benhaddi');
    expect(seen.people.map(({ name }) => name)).not.toContain('Ilse Brandsma');
    expect(seen.contacts.find(({ topic }) => topic.id === 'best-interests')).toMatchObject({
      ...{ away: true, replacement: { name: 'Farida Benhaddi' }, reach: 'onderzoek@rvdk.example' },
    });
  });

  it('ziet de vervanger zolang iemand er niet is, in de lijst en bij de organisatie, en daarna weer diegene zelf — eis E5', async () => {
    const keeper = keeperOf('gi');
    const [first] = await listContactPersons(office, guardian, 'danger');
    const other = (await seenBy(guardian, 'gi')).people.find(({ id }) => id !== first?.person?.id);
    if (!first?.person || !other) throw new Error('the demo names nobody');
    const { reach, from } = first;
    const named = { type: 'NameContactPerson', topic: 'danger', person: first.person.id, reach, from };
    await give(keeper, 'gi', { ...named, replacement: other.id, replacementReach: 'achterwacht@gi.example' });
    expect((await listContactPersons(office, guardian, 'danger'))[0]).toMatchObject({ away: false });
    const away = { type: 'ReportAbsence', from: '2026-03-02', until: '2026-03-03' };
    expect(await give(keeper, 'gi', { ...away, person: first.person.id })).toBe('done');
    const [now] = await listContactPersons(office, guardian, 'danger');
    expect(now).toMatchObject({
      away: true,
      replacement: { id: other.id },
      replacementReach: 'achterwacht@gi.example',
    });
    expect((await seenBy(guardian, 'gi')).contacts.find(({ topic }) => topic.id === 'danger')).toMatchObject({
      ...{ away: true, replacement: { id: other.id } },
    });
    await give(keeper, 'gi', { ...away, person: other.id });
    expect((await listContactPersons(office, guardian, 'danger'))[0]).not.toHaveProperty('replacement');
    office.set('2026-03-04T09:30:00.000Z');
    expect((await listContactPersons(office, guardian, 'danger'))[0]).toMatchObject({ away: false });
    office.set('2026-03-02T09:30:00.000Z');
  });

  it('ziet geen opleidingen, voorstellen of formulieren van een ander; AVG art. 5', async () => {
    const { trainings, sessions, proposals, mayGive, roles } = await seenBy(guardian);
    expect({ trainings, sessions, proposals, mayGive, roles }).toEqual({
      ...{ trainings: [], sessions: [], proposals: [], mayGive: [], roles: [] },
    });
  });

  it('zoekt op onderwerp over alle organisaties — eis E5', async () => {
    const danger = await listContactPersons(office, guardian, 'danger');
    expect(danger.map(({ organisation }) => organisation.id)).toEqual(['gi', 'rvdk']);
  });
});

describe('een kind of ouder', () => {
  it.each(['child', 'parent'])('krijgt als %s geen enkele naam van een medewerker; AVG art. 5', async (role) => {
    const seen = JSON.stringify([await seenBy(person(role)), await listContactPersons(office, person(role))]);
    for (const name of ['Brandsma', 'Benhaddi', 'Wouda', 'rvdk-b']) expect(seen).not.toContain(name);
    expect(seen).toContain('onderzoek@rvdk.example');
  });

  it('staat in geen enkele lijst, voor niemand; AVG art. 5', async () => {
    for (const actor of [guardian, person('decision-officer'), person('administrator'), child])
      for (const organisation of ['kinderen', 'ouders']) expect((await seenBy(actor, organisation)).people).toEqual([]);
    expect(JSON.stringify(await seenBy(person('data-protection-officer'), 'kinderen'))).not.toContain('Filmon');
  });
});

describe('de eigen beheerder en het toezicht', () => {
  it('zien wie vertrok als beëindigd, en wie is opgeleid — eis E6', async () => {
    for (const actor of [keeperOf('rvdk'), person('ombudsman-researcher'), person('data-protection-officer')]) {
      const { people, trainings } = await seenBy(actor);
      expect(people.find(({ id }) => id === 'rvdk-brandsma')?.endedOn).toBe('2026-03-02');
      expect(trainings.map(({ topic }) => topic.id)).toEqual(['hearing-children']);
    }
  });

  it('krijgen alleen de formulieren die zij mogen gebruiken; AVG art. 32', async () => {
    expect((await seenBy(keeperOf('rvdk'))).mayGive).toContain('EnrolPerson');
    expect((await seenBy(keeperOf('rvdk'))).roles.map(({ id }) => id)).toEqual(['investigator']);
    expect((await seenBy(keeperOf('ind'))).mayGive).toEqual([]);
    expect((await seenBy(person('administrator'))).roles.map(({ id }) => id)).toEqual(['organisation-administrator']);
  });

  it('zien een functie die op een tweede persoon wacht, en wie haar mag bevestigen; AVG art. 32', async () => {
    const second = { person: 'rvdk-tweede', name: 'Wies Tolsma', roles: ['organisation-administrator'] };
    const administrator = person('administrator');
    expect(await give(administrator, 'rvdk', { type: 'EnrolPerson', ...second, from: '2026-03-02' })).toBe('done');
    const waits = async (actor: Actor) => (await seenBy(actor)).proposals.map(({ mayConfirm }) => mayConfirm);
    expect(await waits(person('data-protection-officer'))).toEqual([true]);
    expect(await waits(administrator)).toEqual([false]);
    expect(await waits(guardian)).toEqual([]);
  });
});
