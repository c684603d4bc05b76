// The door of a family: who is on it today, by name where an organisation works with names, and never a parent.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { give, giveFamily, OPENING, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { inTransaction } from '../store/database.ts';
import { readFamily } from './read-family.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.db.close());

const guardian = person('guardian', 'protection');
const officer = person('decision-officer');

const family = async (more: object = {}) => {
  const id = randomUUID();
  const given = await giveFamily(office, guardian, id, { type: 'OpenFamily', name: 'Gezin Aksoylu', ...more });
  if (given.kind !== 'done') throw new Error(JSON.stringify(given));
  return id;
};
const reads = async (id: string, actor = guardian) => (await readFamily(office, actor, id)).kind;

test('een gezin dat de voogd opende, is voor een migratiedienst onzichtbaar tot er een grond is; eis D4', async () => {
  const id = await family();
  expect(await reads(id)).toBe('found');
  expect(await reads(id, officer)).toBe('not-found');
  const involving = { type: 'InvolveInFamily', organisation: 'ind', reason: 'Er is een aanvraag.' };
  expect(await giveFamily(office, guardian, id, involving)).toMatchObject({ code: 'authority-without-ground' });
  await giveFamily(office, guardian, id, { ...involving, ground: 'application-made' });
  expect(await reads(id, officer)).toBe('found');
});

test('een advocaat komt alleen binnen bij het gezin waar die met naam staat; AVG art. 5', async () => {
  const nobody = await family({ involved: ['advocatuur'] });
  expect(await reads(nobody, person('lawyer'))).toBe('not-found');
  const named = await family({ named: [{ organisation: 'advocatuur', person: 'test-lawyer' }] });
  expect(await reads(named, person('lawyer'))).toBe('found');
  const adding = { type: 'AddFamilyMember', memberId: randomUUID(), name: 'A.', relation: 'mother' };
  const given = await giveFamily(office, person('lawyer'), nobody, { ...adding, whereabouts: 'with-child' });
  expect(given.kind).toBe('not-found');
});

const lawyer = person('lawyer');
const asLawyer = { organisation: lawyer.organisation, person: lawyer.person } as const;
/** What the database itself shows of the stream. */
const rowsFor = (id: string) => {
  const as = { kind: 'reader', ...lawyer } as const;
  return inTransaction(office.db, (tx) => tx.query('select version from event where stream_id = $1', [id]), { as });
};

test.each([
  ['van de ouder', 'lawyer-of-parent', guardian],
  ['die alleen een migratiedienst noemde', 'lawyer', officer],
])('een advocaat %s leest het gezin niet, ook niet in de database; IVRK art. 19', async (_, capacity, by) => {
  const id = randomUUID();
  await giveFamily(office, by, id, { type: 'OpenFamily', name: 'Gezin Aksoylu', involved: ['advocatuur'] });
  const naming = { type: 'InvolvePerson', ...asLawyer, capacity, from: '2026-03-02' };
  const given = await giveFamily(office, by, id, naming);
  expect(given.kind).toBe('done');
  expect(await reads(id, lawyer)).toBe('not-found');
  expect(await rowsFor(id)).toEqual([]);
  const adding = { type: 'AddFamilyMember', memberId: randomUUID(), name: 'A.', relation: 'mother' };
  expect(await giveFamily(office, lawyer, id, { ...adding, whereabouts: 'with-child' })).toMatchObject({
    kind: 'not-found',
  });
  expect(await give(office, lawyer, randomUUID(), { ...OPENING, involved: [], familyId: id })).toMatchObject({
    code: 'no-family',
  });
});

test('voor wie een advocaat in een dossier van het gezin optreedt, telt in het gezin; IVRK art. 19', async () => {
  const id = await family({ named: [asLawyer] });
  expect(await reads(id, lawyer)).toBe('found');
  expect(await rowsFor(id)).not.toEqual([]);
  const dossier = await opened(office, guardian, { familyId: id, involved: ['advocatuur'] });
  expect(await reads(id, lawyer)).toBe('found');
  const naming = { type: 'InvolvePerson', ...asLawyer, from: '2026-03-02' };
  expect((await give(office, guardian, dossier, { ...naming, capacity: 'lawyer-of-parent' })).kind).toBe('done');
  expect(await reads(id, lawyer)).toBe('not-found');
  expect(await rowsFor(id)).toEqual([]);
});

test('een advocaat van een kind komt door het dossier van dat kind bij het gezin; IVRK art. 12', async () => {
  const id = randomUUID();
  await giveFamily(office, officer, id, { type: 'OpenFamily', name: 'Gezin Aksoylu', named: [asLawyer] });
  expect(await reads(id, lawyer)).toBe('not-found');
  const dossier = await opened(office, officer, { familyId: id, involved: ['nidos', 'advocatuur'] });
  const naming = { type: 'InvolvePerson', ...asLawyer, capacity: 'lawyer', from: '2026-03-02' };
  expect((await give(office, guardian, dossier, naming)).kind).toBe('done');
  expect(await reads(id, lawyer)).toBe('found');
});

test('een ouder of kind heeft geen deur naar een gezin, ook niet met naam; IVRK art. 19', async () => {
  const id = await family({ involved: [], named: [{ organisation: 'ouders', person: 'test-parent' }] });
  expect(await reads(id, person('parent'))).toBe('not-found');
});

test('wie met naam wordt toegelaten komt binnen, en na het einde niet meer; AVG art. 5', async () => {
  const id = await family({ involved: ['advocatuur'] });
  const naming = { type: 'InvolvePerson', organisation: 'advocatuur', person: 'test-lawyer', capacity: 'lawyer' };
  await giveFamily(office, guardian, id, { ...naming, from: '2026-03-02' });
  const sheet = await readFamily(office, person('lawyer'), id);
  expect(sheet.kind === 'found' && sheet.value.involvements.at(-1)).toMatchObject({ person: 'test-lawyer' });
  const ending = { type: 'EndInvolvement', organisation: 'advocatuur', person: 'test-lawyer', reason: 'Klaar.' };
  await giveFamily(office, person('lawyer'), id, { ...ending, endsOn: '2026-03-02' });
  expect(await reads(id, person('lawyer'))).toBe('not-found');
});

test('een dossier komt alleen onder een gezin waar de persoon zelf op staat, niet alleen de organisatie; AVG art. 5', async () => {
  const opens = async (familyId: string) =>
    give(office, person('lawyer'), randomUUID(), { ...OPENING, involved: [], familyId });
  const nobody = await family({ involved: ['advocatuur'] });
  expect(await opens(nobody)).toMatchObject({ kind: 'refused', code: 'no-family' });
  const named = await family({ named: [{ organisation: 'advocatuur', person: 'test-lawyer' }] });
  expect(await opens(named)).toMatchObject({ kind: 'done' });
  const aDossier = randomUUID();
  await give(office, guardian, aDossier, { ...OPENING, involved: [] });
  expect(await opens(aDossier)).toMatchObject({ kind: 'refused', code: 'no-family' });
});
