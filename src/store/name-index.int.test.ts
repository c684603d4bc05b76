import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { coreOn, DEPARTURE, GUARDIAN, OFFICER, rulesFor, setRules } from '../../tests/support/acting.ts';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { openedStream } from '../../tests/support/streams.ts';
import { inTransaction } from './database.ts';
import { findByName, putNameIndex } from './name-index.ts';
import { putStreamAccess, wholeOrganisation } from './stream-access.ts';
import { clearViews, putWorklistRows } from './view-store.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
  const rules = [GUARDIAN, OFFICER].flatMap((each) => rulesFor(each, [{ category: 'identity', giver: 'any' }]));
  await setRules(db, rules);
});
afterAll(() => db.close());
beforeEach(() => inTransaction(db, clearViews));

const IN_OFFICE = ['guardian@protection', 'decision-officer@residence-decision', 'departure-officer@departure'];

/** A dossier that these organisations find under these names. */
const kept = async (
  names: readonly string[],
  organisations = ['nidos'],
  persons: string[] | null = null,
  bornOn?: string,
) => {
  const dossierId = await openedStream(db);
  const row = {
    persons,
    capacities: IN_OFFICE,
    familyId: null,
    reference: 'K-2026-1',
    openedOn: '2026-01-31',
    measure: null,
  };
  const more = { updatedAt: '2026-03-02T09:30:00.123Z', waitsFor: 'hearing', content: {} };
  await inTransaction(
    db,
    async (tx) => {
      const rows = organisations.map((organisation) => ({ organisation, ...row, ...more }));
      await putStreamAccess(tx, dossierId, organisations.map(wholeOrganisation));
      await putWorklistRows(tx, dossierId, rows);
      await putNameIndex(
        tx,
        dossierId,
        organisations.map((organisation) => ({ organisation, persons, names, ...(bornOn && { bornOn }) })),
      );
    },
    { as: coreOn(dossierId) },
  );
  return dossierId;
};
const find = (name: string, as = GUARDIAN, of = as.organisation) =>
  inTransaction(db, (tx) => findByName(tx, { organisation: of, person: as.person, name, limit: 9 }), { as });

describe('een kind is op naam te vinden', () => {
  test('zoals het is gespeld, in een ander schrift en zoals het klinkt: het zekerste eerst', async () => {
    const [spelled, sound] = [await kept(['Amira Haddad']), await kept(['أميرة حداد'])];
    await kept(['Yusuf Haddad']);
    expect(await find('amíra  HADDAD')).toEqual([
      { dossierId: spelled, by: 'spelled' },
      { dossierId: sound, by: 'sound' },
    ]);
    expect(await find('Haddad')).toHaveLength(3);
    expect(await find('Amira Noor')).toEqual([]);
    expect(await find('  -- ')).toEqual([]);
  });

  test('ook onder de naam waarmee het wordt genoemd, en na een verbetering niet meer onder de oude', async () => {
    const id = await kept(['Selin Aksoylu', 'Lin']);
    expect(await find('lin')).toEqual([{ dossierId: id, by: 'spelled' }]);
    await inTransaction(db, (tx) => putNameIndex(tx, id, [{ organisation: 'nidos', persons: null, names: ['Selma'] }]));
    expect(await find('lin')).toEqual([]);
    expect(await find('Selma')).toEqual([{ dossierId: id, by: 'spelled' }]);
  });

  test('alleen door wie er werkt en er een rij voor heeft; AVG art. 5', async () => {
    const id = await kept(['Amira'], ['nidos', 'dtv'], ['p-nidos']);
    expect(await find('Amira')).toEqual([{ dossierId: id, by: 'spelled' }]);
    expect(await find('Amira', { ...GUARDIAN, person: 'p-ander' })).toEqual([]);
    expect(await find('Amira', OFFICER)).toEqual([]);
    expect(await find('Amira', OFFICER, 'nidos')).toEqual([]);
    expect(await find('Amira', DEPARTURE)).toEqual([]);
  });

  test('op de geboortedag, alleen of samen met een naam', async () => {
    const id = await kept(['Amira'], ['nidos'], null, '2015-06-01');
    const born = (bornOn: string, name?: string) =>
      inTransaction(db, (tx) => findByName(tx, { organisation: 'nidos', person: 'p-nidos', name, bornOn, limit: 9 }), {
        as: GUARDIAN,
      });
    expect(await born('2015-06-01')).toEqual([{ dossierId: id, by: 'born' }]);
    expect(await born('2015-06-01', 'amira')).toEqual([{ dossierId: id, by: 'spelled' }]);
    expect(await born('2015-06-01', 'Selin')).toEqual([]);
    expect(await born('2015-06-02', 'Amira')).toEqual([]);
  });

  test('zonder dat de afdruk voor de een ook die voor een ander van dezelfde organisatie is', async () => {
    const [one, other] = [await kept(['Amira'], ['dtv'], ['p-ander']), await kept(['Amira'], ['dtv'], ['p-dtv'])];
    const printsOf = async (id: string) =>
      (await db.asSuperuser<{ print: Buffer }>('select print from name_index where dossier_id = $1', [id])).map(
        ({ print }) => print.toString('hex'),
      );
    const others = await printsOf(other);
    expect((await printsOf(one)).filter((print) => others.includes(print))).toEqual([]);
    expect(others.length).toBeGreaterThan(0);
  });

  test('niet meer na de laatste dag, ook zonder dat er iets bij is geschreven', async () => {
    const id = await kept(['Zahra']);
    expect(await find('Zahra')).toHaveLength(1);
    await inTransaction(db, (tx) =>
      putStreamAccess(tx, id, [{ ...wholeOrganisation('nidos'), untilOn: '2026-01-01' }]),
    );
    expect(await find('Zahra')).toEqual([]);
  });

  test('zonder dat de naam, of dezelfde afdruk voor twee organisaties, in de database staat', async () => {
    await kept(['Amira'], ['nidos', 'ind']);
    const rows = await db.asSuperuser<{ print: Buffer }>('select print from name_index');
    const prints = rows.map(({ print }) => print.toString('hex'));
    expect(new Set(prints).size).toBe(prints.length);
    expect(rows.map(({ print }) => print.toString('latin1')).join(' ')).not.toMatch(/amira/i);
  });
});
