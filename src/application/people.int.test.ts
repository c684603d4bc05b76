// Enrolling on a real database: rows follow the events, closed with the key of the organisation; whoever was ended is nobody.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SAMPLES } from '../../tests/support/commands.ts';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { plantDemoPeople } from '../cli/demo.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { DossierCommand } from '../domain/dossier/commands.ts';
import { OrganisationCommand } from '../domain/organisation/commands.ts';
import { PEOPLE } from '../seed/people.ts';
import { listContacts, listTrainings } from '../store/contact-store.ts';
import { inTransaction } from '../store/database.ts';
import { organisationStreamId } from '../store/organisation-stream.ts';
import { beginOrganisations } from './begin-organisations.ts';
import { giveOrganisationCommand } from './give-organisation-command.ts';
import { listPeople, personById, personByIdentity, worksOn } from './people.ts';
import { rebuildViews } from './rebuild-views.ts';
import { loadDossier } from './stored-dossier.ts';

let office: TestOffice;
let units: number;
beforeAll(async () => {
  office = await testOffice();
  units = await plantDemoPeople(office);
});
afterAll(() => office.db.close());

const ISSUER = 'https://aanmelden.example';
const keeperOf = (organisation: string): Actor => ({
  ...person('organisation-administrator'),
  organisation: organisation as Actor['organisation'],
  person: `${organisation}-beheerder` as Actor['person'],
});
const giveOrganisation = (actor: Actor, organisation: string, command: object) =>
  giveOrganisationCommand(office, actor, {
    ...{ organisation, commandId: randomUUID(), command: OrganisationCommand.parse(command) },
  });
const enrol = (id: string, subject: string, more: object = {}) => ({
  ...{ type: 'EnrolPerson', person: id, name: 'Wies Tolsma', roles: ['decision-officer'], from: '2026-01-01' },
  ...{ identity: { issuer: ISSUER, subject }, ...more },
});
const read = <Value>(work: Parameters<typeof inTransaction<Value>>[1]) => inTransaction(office.db, work);

describe('de mensen van de verzonnen gezinnen', () => {
  it('zijn allemaal ingeschreven, ieder in de eigen organisatie en functie — domain.md 5.13', async () => {
    const people = await read((tx) => listPeople(tx));
    const shown = people.map(({ id, name, organisation, role }) => ({ id, name, organisation, role }));
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    expect(shown.toSorted(byId)).toEqual([...PEOPLE].toSorted(byId));
    expect(units).toBeGreaterThan(PEOPLE.length);
  });

  it('worden een tweede keer niet opnieuw ingeschreven', async () => expect(await plantDemoPeople(office)).toBe(0));

  it('hebben contactpersonen met een vervanger, en opleidingen — eis E5, E6', async () => {
    const contacts = await read((tx) => listContacts(tx, 'rvdk'));
    expect(contacts.map(({ topic }) => topic)).toEqual(['best-interests', 'danger']);
    expect(contacts[0]?.content).toMatchObject({ person: 'rvdk-brandsma', replacement: 'rvdk-benhaddi' });
    const trained = await read((tx) => listTrainings(tx, ['ind-van-dorp']));
    expect(trained.map(({ topic }) => topic)).toEqual(['children-in-migration-law', 'hearing-children']);
  });
});

describe('een nieuwe medewerker', () => {
  it('is te vinden op kenmerk en aanmelding, en na het einde niemand meer — issue 4 punt 7', async () => {
    expect(await giveOrganisation(keeperOf('ind'), 'ind', enrol('ind-tolsma', 'sub-1'))).toMatchObject({
      kind: 'done',
    });
    const found = await read((tx) => personByIdentity(tx, ISSUER, 'sub-1'));
    expect(found).toMatchObject({ id: 'ind-tolsma', organisation: 'ind', role: 'decision-officer' });
    expect(found && worksOn(found, '2026-03-02' as never)).toBe(true);
    await giveOrganisation(keeperOf('ind'), 'ind', {
      type: 'EndEnrolment',
      person: 'ind-tolsma',
      reason: 'Andere baan.',
    });
    expect(await read((tx) => personByIdentity(tx, ISSUER, 'sub-1'))).toBeUndefined();
    const ended = await read((tx) => personById(tx, 'ind-tolsma'));
    expect(ended?.endedOn).toBe('2026-03-02');
    expect(ended && worksOn(ended, '2026-03-02' as never)).toBe(false);
  });

  it('krijgt geen kenmerk of aanmelding van een ander, ook niet van een andere organisatie; AVG art. 32', async () => {
    await giveOrganisation(keeperOf('ind'), 'ind', enrol('ind-eerste', 'sub-2'));
    const guardian = { roles: ['guardian'] };
    expect(await giveOrganisation(keeperOf('nidos'), 'nidos', enrol('ind-eerste', 'sub-3', guardian))).toMatchObject({
      code: 'organisation-person-known',
    });
    expect(await giveOrganisation(keeperOf('nidos'), 'nidos', enrol('nidos-nieuw', 'sub-2', guardian))).toMatchObject({
      code: 'organisation-identity-taken',
    });
  });

  it('komt er niet bij door de beheerder van een ander, en een poging staat in het logboek; AVG art. 32', async () => {
    expect(await giveOrganisation(keeperOf('coa'), 'ind', enrol('ind-vreemd', 'sub-4'))).toEqual({ kind: 'forbidden' });
    expect(await giveOrganisation(person('decision-officer'), 'ind', enrol('ind-vreemd', 'sub-4'))).toEqual({
      kind: 'forbidden',
    });
    expect(await giveOrganisation(keeperOf('ind'), 'bestaat-niet', enrol('ind-vreemd', 'sub-4'))).toEqual({
      kind: 'not-found',
    });
    const rows = await read((tx) =>
      tx.query<{ organisation: string; refusal: string }>(
        'select organisation, refusal from access_log where stream_id = $1 and refusal is not null order by id',
        [organisationStreamId('ind')],
      ),
    );
    expect(rows.map(({ organisation, refusal }) => `${organisation} ${refusal}`)).toEqual([
      'coa forbidden',
      'ind no-permit',
    ]);
    expect(await read((tx) => personById(tx, 'ind-vreemd'))).toBeUndefined();
  });

  it('staat nergens leesbaar: geen naam en geen aanmelding in de rijen; AVG art. 32', async () => {
    const rows = await read((tx) => tx.query<{ whole: string }>('select person_row::text as whole from person_row'));
    const whole = rows.map(({ whole: row }) => row).join('\n');
    for (const word of ['Tolsma', 'Brandsma', ISSUER, 'sub-2']) expect(whole).not.toContain(word);
    for (const word of ['Tolsma', 'Brandsma'].map((text) => Buffer.from(text).toString('hex')))
      expect(whole).not.toContain(word);
  });
});

describe('wie een kind hoort', () => {
  const hearing = { ...SAMPLES.RecordHearing, heardOn: '2026-02-20', companion: undefined };
  const officer = (id: string): Actor => ({ ...person('decision-officer'), person: id as Actor['person'] });
  const trainingKept = async (by: Actor): Promise<unknown> => {
    const dossierId = await opened(office, person('guardian', 'protection'));
    expect(await give(office, by, dossierId, hearing)).toMatchObject({ kind: 'done' });
    const { events } = await read((tx) => loadDossier(tx, dossierId));
    const heard = events.at(-1)?.event;
    return heard?.type === 'ChildHeard' ? heard.trainingStanding : heard?.type;
  };

  it('krijgt uit het register of zij is opgeleid; zwijgt het, dan staat er niets — eis E6', async () => {
    expect(await trainingKept(officer('ind-van-dorp'))).toBe('trained');
    expect(await trainingKept(officer('ind-oulahri'))).toBeUndefined();
  });

  it('is na het einde van de geldigheid niet meer opgeleid, en kan dat niet zelf intypen — eis E6', async () => {
    const past = { topic: 'hearing-children', trainedOn: '2023-01-10', validUntil: '2026-02-19', evidence: 'Lijst' };
    await giveOrganisation(keeperOf('ind'), 'ind', { type: 'RecordTraining', person: 'ind-oulahri', ...past });
    expect(await trainingKept(officer('ind-oulahri'))).toBe('lapsed');
    const typed = DossierCommand.parse({ ...hearing, trainingStanding: 'trained' });
    expect('trainingStanding' in typed).toBe(false);
  });
});

describe('de rijen', () => {
  it('komen na weggooien precies zo terug uit de gebeurtenissen — huis §6', async () => {
    const all = async () => ({
      people: await read((tx) => listPeople(tx)),
      contacts: await read((tx) => listContacts(tx)),
      trainings: await read((tx) =>
        listTrainings(
          tx,
          PEOPLE.map(({ id }) => id),
        ),
      ),
    });
    const before = await all();
    await rebuildViews(office);
    expect(await all()).toEqual(before);
  });
});

describe('de eerste mensen van een installatie', () => {
  it('komen er niet bij als er al iemand is ingeschreven; AVG art. 32', async () => {
    const somebody = { person: 'indringer', name: 'Indringer' };
    const three = { administrator: somebody, dataProtectionOfficer: somebody, childRightsOfficer: somebody };
    expect(await beginOrganisations(office, three)).toBe('begun-before');
    expect(await read((tx) => personById(tx, 'indringer'))).toBeUndefined();
  });
});
