// Searching by name through the whole walk: what comes out is what the table gives this reader, and hidden is the same as absent.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../tests/support/commands.ts';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { FindRequest } from '../contract/find.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { SHARING } from '../jurisdictions/nl/sharing/table.ts';
import { inTransaction } from '../store/database.ts';
import { findDossiers } from './find-dossiers.ts';
import { keepSharing } from './keep-sharing.ts';
import { listWork } from './list-work.ts';
import { readSheet } from './read-dossier.ts';

let office: TestOffice;
let arabic = '';
let dutch = '';
beforeAll(async () => {
  office = await testOffice('2026-03-02T09:30:00.000Z');
  arabic = await opened(office, guardian, { child: child('أميرة حداد', '2015-06-01'), involved: ['ind'] });
  dutch = await opened(office, guardian, { child: child('Joris van der Zee'), involved: [] });
});
afterAll(() => office.db.close());

const guardian = person('guardian', 'protection');
const officer = person('decision-officer');
const departure = person('departure-officer');
const lawyer = person('lawyer');
const child = (name: string, birthDate?: string) => ({
  name,
  languages: ['Arabisch'],
  ...(birthDate && { birthDate }),
});

const find = async (actor: Actor, asked: object) => {
  const answer = await findDossiers(office, actor, FindRequest.parse(asked));
  return answer.kind === 'found' ? answer.value : answer.kind;
};
const idsOf = async (actor: Actor, asked: object) => {
  const answer = await find(actor, asked);
  return typeof answer === 'string' ? answer : answer.items.map(({ dossierId }) => dossierId);
};

describe('zoeken op naam', () => {
  test('vindt een kind in een ander schrift, op geboortedag en op kenmerk', async () => {
    expect(await find(guardian, { name: 'Amira Haddad' })).toMatchObject({
      items: [{ dossierId: arabic, name: 'أميرة حداد', age: 10, by: 'sound' }],
      more: false,
    });
    expect(await find(guardian, { name: 'حداد' })).toMatchObject({ items: [{ dossierId: arabic, by: 'spelled' }] });
    expect(await idsOf(officer, { bornOn: '2015-06-01' })).toEqual([arabic]);
    const sheet = await readSheet(office, guardian, dutch);
    const reference = sheet.kind === 'found' ? sheet.value.reference : '';
    expect(await find(guardian, { reference: reference.toLowerCase() })).toMatchObject({
      items: [{ dossierId: dutch, reference, by: 'reference' }],
    });
    expect(await idsOf(guardian, { reference, name: 'Joris' })).toEqual([dutch]);
    expect(await idsOf(guardian, { reference, name: 'Amira' })).toEqual([]);
  });

  test('geeft een migratiedienst niets van wat een voogd opende; JGC 3/22 par. 17', async () => {
    const absent = await find(officer, { name: 'Bestaat Niet' });
    expect(await find(officer, { name: 'Joris van der Zee' })).toEqual(absent);
    const sheet = await readSheet(office, guardian, dutch);
    const reference = sheet.kind === 'found' ? sheet.value.reference : '';
    expect(await find(officer, { reference })).toEqual(absent);
    expect(absent).toEqual({ items: [], more: false });
  });

  test('geeft vertrek alleen wat aan deze persoon is overgedragen; eis D4', async () => {
    const named = { named: [{ organisation: 'dtv', person: departure.person }], involved: ['dtv'] };
    const mine = await opened(office, officer, { child: child('Samira Noor'), ...named });
    const other = await opened(office, officer, {
      ...{ child: child('Samira Noor'), involved: ['dtv'], named: [{ organisation: 'dtv', person: 'dtv-ander' }] },
    });
    expect(await idsOf(departure, { name: 'Samira' })).toEqual([mine]);
    expect(await idsOf({ ...departure, person: 'dtv-ander' as never }, { name: 'Samira' })).toEqual([other]);
    expect((await idsOf(officer, { name: 'Samira' })).length).toBe(2);
  });

  test('zegt niet hoeveel er verder is: van een ander dossier verandert geen letter', async () => {
    const before = JSON.stringify(await find(lawyer, { name: 'Haddad' }));
    for (let turn = 0; turn < 3; turn += 1)
      await opened(office, guardian, { child: child('Haddad'), involved: ['ind'] });
    expect(JSON.stringify(await find(lawyer, { name: 'Haddad' }))).toBe(before);
  });

  test('laat niets zien zodra de regel weg is, ook niet in de werkvoorraad; AVG art. 5', async () => {
    expect(await idsOf(officer, { name: 'Amira' })).toEqual([arabic]);
    const left = SHARING.filter(({ id }) => id !== 'nl/ind/residence-decision/identity');
    await keepSharing(office.db, left);
    try {
      expect(await idsOf(officer, { name: 'Amira' })).toEqual([]);
      expect((await listWork(office, officer, { limit: 9 })).items).toEqual([]);
    } finally {
      await keepSharing(office.db, SHARING);
    }
    // The other way round: the database still gives it, the table does not.
    const without = { ...office, sharing: left };
    expect(await findDossiers(without, officer, { name: 'Amira' })).toEqual({ kind: 'found', value: NOTHING });
  });

  test('toont niets meer van een regel die uit de tabel is, ook niet in een rij die er al stond; AVG art. 5', async () => {
    const id = await opened(office, officer, { child: child('Tarik'), involved: ['nidos'] });
    await give(office, officer, id, command('PlanDecision', { kind: 'return-decision', destination: 'Armenië' }));
    const rowFor = async (sharing = SHARING) =>
      (await listWork({ ...office, sharing }, officer, { limit: 50 })).items.find(({ dossierId }) => dossierId === id);
    expect(await rowFor()).toMatchObject({ name: 'Tarik', measure: 'expulsion' });
    const left = SHARING.filter(({ id: row }) => row !== 'nl/ind/residence-decision/decision');
    const bare = await rowFor(left);
    expect(bare).toMatchObject({ name: 'Tarik', waitsFor: { id: 'nothing' } });
    expect(bare).not.toHaveProperty('measure');
  });

  test('is er niet voor wie geen dossiers leest', async () => {
    for (const role of ['policy-adviser', 'administrator', 'legal-owner', 'organisation-administrator'])
      expect(await find(person(role), { name: 'Amira' })).toBe('forbidden');
  });

  test('staat in het logboek: de vraag als geheel, en elk resultaat bij het kind', async () => {
    const who = { ...guardian, person: `p-${randomUUID()}` as never };
    await find(who, { name: 'Amira' });
    const logged = await inTransaction(office.db, (tx) =>
      tx.query('select stream_id as id, door, rows, action from access_log where person = $1 order by access_log.id', [
        who.person,
      ]),
    );
    expect(logged).toEqual([
      { id: null, door: 'search', rows: [], action: 'search:dossiers' },
      { id: arabic, door: 'search', rows: ['nl/nidos/protection/identity'], action: 'search:found' },
    ]);
    expect(JSON.stringify(logged)).not.toMatch(/amira/i);
  });

  test('houdt op wie namen afgaat', async () => {
    const who = { ...guardian, person: `p-${randomUUID()}` as never };
    for (let turn = 0; turn < 120; turn += 1) await find(who, { name: `Naam${turn}` });
    expect(await find(who, { name: 'Amira' })).toBe('too-many');
    office.set('2026-03-02T10:31:00.000Z');
    expect(await idsOf(who, { name: 'Amira' })).toEqual([arabic]);
  });
});

test('een kind dat wordt afgeschermd van een ouder, houdt een eigen rij voor die ouder', async () => {
  const named = ['ouder-1', 'ouder-2'];
  const id = await opened(office, guardian, { child: child('Nadia'), involved: ['ind'] });
  for (const persons of [named])
    await give(office, guardian, id, {
      ...{ type: 'InvolveOrganisation', organisation: 'ouders', persons, ground: 'asked-by-child', reason: 'Ouders.' },
    });
  const marked = command('MarkFamilyConflict', { person: 'ouder-2', since: '2026-03-01' });
  expect((await give(office, guardian, id, marked)).kind).toBe('done');
  const rows = await inTransaction(office.db, (tx) =>
    tx.query<{ persons: string[] }>(
      `select persons from worklist_row where dossier_id = $1 and organisation = 'ouders' order by persons`,
      [id],
    ),
  );
  expect(rows).toEqual([{ persons: ['ouder-1'] }, { persons: ['ouder-2'] }]);
});

const NOTHING = { items: [], more: false };
