import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { inTransaction } from '../store/database.ts';
import { log } from './access.ts';
import { readAccessLog } from './read-access-log.ts';
import { readSheet } from './read-dossier.ts';

let office: TestOffice;
let dossierId: string;
const guardian = person('guardian', 'protection');
const officer = person('decision-officer');
const investigator = person('investigator', 'protection');

beforeAll(async () => {
  office = await testOffice();
  dossierId = await opened(office, guardian, { involved: ['ind', 'rvdk', 'kinderombudsman', 'advocatuur'] });
  await readSheet(office, officer, dossierId);
  await readSheet(office, investigator, dossierId);
  await readSheet(office, person('departure-officer'), dossierId);
});
afterAll(() => office.db.close());

const looks = async (actor: Actor, more: object = {}) => {
  const found = await readAccessLog(office, actor, dossierId, { limit: 50, ...more });
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.value;
};

describe('wie keek in het dossier', () => {
  test('de voogd ziet organisatie, functie en weigering, en nooit de naam of het nummer van een medewerker; AVG art. 15', async () => {
    const { items, months, all } = await looks(guardian);
    expect(items.map(({ organisation, outcome }) => [organisation, 'refusal' in outcome])).toEqual([
      ['dtv', true],
      ['rvdk', false],
      ['ind', false],
      ['nidos', false],
    ]);
    expect(items.filter(({ mine }) => !mine).map((each) => each.person)).toEqual([undefined, undefined, undefined]);
    expect(JSON.stringify(items)).not.toContain(officer.person);
    expect(items[2]?.roleName.nl).toBe('beslismedewerker');
    expect({ months, all }).toEqual({ months: [{ month: '2026-03', organisations: 3, times: 3 }], all: true });
  });

  test('de IND ziet alleen de eigen inzagen: wie er achter de brandmuur keek, blijft daar; JGC 4/23 par. 17', async () => {
    const answer = await looks(officer);
    expect([...new Set(answer.items.map(({ organisation }) => organisation))]).toEqual(['ind']);
    expect(answer.organisations?.map(({ id }) => id)).toEqual(['ind']);
    expect(answer.all).toBe(false);
    const text = JSON.stringify(answer);
    for (const word of ['rvdk', 'nidos', 'dtv', 'Kinderbescherming']) expect(text).not.toContain(word);
    expect((await looks(officer, { organisation: 'rvdk' })).items).toEqual([]);
  });

  test('toezicht ziet wie het was; AVG art. 39', async () => {
    const { items } = await looks(person('ombudsman-researcher'));
    expect(items.find(({ organisation }) => organisation === 'ind')?.person).toBe(officer.person);
  });

  test('kiest op organisatie en op dagen, bladzij voor bladzij', async () => {
    expect((await looks(guardian, { organisation: 'rvdk' })).items).toHaveLength(1);
    expect((await looks(guardian, { from: '2026-03-03' })).items).toEqual([]);
    const first = await looks(guardian, { limit: 2 });
    const second = await looks(guardian, { limit: 2, before: Number(first.next) });
    expect(second.months).toBeUndefined();
    const ids = [...first.items, ...second.items].map(({ id }) => id);
    expect(ids).toEqual([...ids].sort((one, other) => other - one));
    expect(new Set(ids).size).toBe(4);
  });

  test('noemt welke gegevens te zien waren en waarom dat mag, uit de regel van de AVG-tabel; AVG art. 15', async () => {
    const rows = ['nl/ind/residence-decision/identity', 'nl/bestaat/niet/meer'];
    const request = { actor: officer, streamId: dossierId, action: 'read:sheet' };
    await inTransaction(office.db, (tx) => log(tx, office, request, { allowedBy: 'nl/ind', rows }));
    const [latest] = (await looks(guardian, { organisation: 'ind' })).items;
    expect(latest?.seen.map(({ nl }) => nl)).toEqual(['wie het kind is']);
    expect(latest?.rows.map(({ id }) => id)).toEqual(rows);
    expect(latest?.rows[0]?.why.nl).toContain('beslist');
    expect(latest?.rows[1]?.why.nl).toContain('niet meer');
  });
});
