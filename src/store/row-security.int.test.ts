// What the database lets each of them see, under the rules of the table and the streams they work on.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import {
  ADMINISTRATOR,
  coreOn,
  DEPARTURE,
  GUARDIAN,
  OFFICER,
  OMBUDSMAN,
  rulesFor,
  setRules,
} from '../../tests/support/acting.ts';
import { type TestDatabase, testDatabase } from '../../tests/support/database.ts';
import { logAccess } from '../../tests/support/log-access.ts';
import { DATA_CATEGORIES, DATA_CATEGORY_IDS } from '../domain/sharing/data-categories.ts';
import type { Acting } from './acting.ts';
import { inTransaction } from './database.ts';
import { append, type NewEvent, readStream } from './event-store.ts';
import { putStreamAccess, type StreamAccess, wholeOrganisation } from './stream-access.ts';
import { listWorklist, putWorklistRows } from './view-store.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());
beforeEach(() => setRules(db, ALL));

const READ = { action: 'read:sheet', door: 'read', rows: [], outcome: { allowedBy: 'row' } } as const;
const at = '2026-03-02T09:30:00.000Z';
const IN_PUBLIC = DATA_CATEGORY_IDS.filter((id) => DATA_CATEGORIES[id].firewall === 'D');
const ALL = [
  ...rulesFor(
    GUARDIAN,
    DATA_CATEGORY_IDS.map((category) => ({ category, giver: 'any' })),
  ),
  ...rulesFor(
    OFFICER,
    IN_PUBLIC.map((category) => ({ category, giver: 'any' })),
  ),
];

/** A dossier with an event of every category, written for this organisation. */
const dossier = async (access: readonly (string | StreamAccess)[], by = 'nidos'): Promise<string> => {
  const streamId = randomUUID();
  const events: NewEvent[] = DATA_CATEGORY_IDS.map((category) => ({ event: { type: 'Written' }, category }));
  const meta = { recordedAt: at, actorFunction: `worker@${by}`, commandId: randomUUID() };
  await inTransaction(
    db,
    async (tx) => {
      await append(tx, { streamId, kind: 'dossier', expectedVersion: 0, events, meta });
      const rows = access.map((each) => (typeof each === 'string' ? wholeOrganisation(each) : each));
      await putStreamAccess(tx, streamId, rows);
    },
    { as: coreOn(streamId) },
  );
  return streamId;
};
const seen = async (streamId: string, as: Acting): Promise<readonly string[]> => {
  const { events } = await inTransaction(db, (tx) => readStream(tx, streamId), { as });
  return events.map(({ category }) => category);
};

describe('een lezer ziet wat de tabel haar geeft, waar zij werkt; AVG art. 5', () => {
  test('alles voor de voogd, en voor de IND geen rij van wat beschermt', async () => {
    const id = await dossier(['nidos', 'ind']);
    expect(await seen(id, GUARDIAN)).toEqual(DATA_CATEGORY_IDS);
    expect(await seen(id, OFFICER)).toEqual(IN_PUBLIC);
    expect((await seen(id, OFFICER)).map((each) => DATA_CATEGORIES[each as 'age'].firewall)).not.toContain('A');
  });

  test('niets van een dossier waaraan haar organisatie niet werkt: ook geen einde, sleutel of aantal', async () => {
    const id = await dossier(['nidos']);
    for (const table of ['event', 'stream_head', 'subject_key', 'stream_access']) {
      const count = `select count(*)::int as n from ${table} where stream_id = $1`;
      expect(await inTransaction(db, (tx) => tx.query(count, [id]), { as: OFFICER }), table).toEqual([{ n: 0 }]);
    }
    expect(await inTransaction(db, (tx) => readStream(tx, id), { as: OFFICER })).toMatchObject({ state: 'absent' });
  });

  test('niets zonder rij voor precies deze functie en dit doel', async () => {
    const id = await dossier(['nidos', 'ind', 'dtv', 'beheer', 'kinderombudsman']);
    for (const as of [DEPARTURE, ADMINISTRATOR, OMBUDSMAN]) expect(await seen(id, as)).toEqual([]);
    expect(await seen(id, { ...GUARDIAN, purpose: 'residence-decision' })).toEqual([]);
    expect(await seen(id, { ...GUARDIAN, role: 'decision-officer' })).toEqual([]);
  });

  test('alleen wat de gever geeft: van een ander niets, van zichzelf het eigene', async () => {
    await setRules(db, [
      ...rulesFor(OFFICER, [{ category: 'decision', giver: 'nidos' }]),
      ...rulesFor(DEPARTURE, [{ category: 'decision', giver: 'self' }]),
    ]);
    const [ofNidos, ofDtv] = [await dossier(['ind', 'dtv']), await dossier(['ind', 'dtv'], 'dtv')];
    expect([await seen(ofNidos, OFFICER), await seen(ofDtv, OFFICER)]).toEqual([['decision'], []]);
    expect([await seen(ofNidos, DEPARTURE), await seen(ofDtv, DEPARTURE)]).toEqual([[], ['decision']]);
  });

  test('alleen zolang de rij geldt, en zolang zij betrokken is', async () => {
    const rule = { category: 'decision', giver: 'any' } as const;
    await setRules(db, rulesFor(OFFICER, [{ ...rule, validFrom: '2026-02-01', validTo: '2026-04-30' }]));
    const access = { ...wholeOrganisation('ind'), fromOn: '2026-03-01', untilOn: '2026-05-31' };
    const id = await dossier([access]);
    const on = (day: string) => seen(id, { ...OFFICER, on: day });
    expect([await on('2026-02-28'), await on('2026-03-01'), await on('2026-04-30'), await on('2026-05-01')]).toEqual([
      ...[[], ['decision'], ['decision'], []],
    ]);
  });

  test('onder een voorwaarde alleen waar die is vervuld', async () => {
    await setRules(db, rulesFor(DEPARTURE, [{ category: 'decision', giver: 'any', condition: 'departure-planned' }]));
    const planned = { ...wholeOrganisation('dtv'), conditions: ['departure-planned'] };
    expect(await seen(await dossier([planned]), DEPARTURE)).toEqual(['decision']);
    expect(await seen(await dossier([{ ...planned, conditions: ['danger'] }]), DEPARTURE)).toEqual([]);
  });

  test('waar één mens is aangewezen, ziet een ander van dezelfde organisatie niets', async () => {
    const id = await dossier([{ ...wholeOrganisation('nidos'), person: GUARDIAN.person }]);
    expect(await seen(id, GUARDIAN)).toHaveLength(DATA_CATEGORY_IDS.length);
    expect(await seen(id, { ...GUARDIAN, person: 'p-ander' })).toEqual([]);
  });

  test('en voegt nooit iets toe', async () => {
    const id = await dossier(['nidos']);
    const meta = { recordedAt: at, actorFunction: 'guardian@nidos', commandId: randomUUID() };
    const events = [{ event: { type: 'Written' }, category: 'identity' }];
    for (const expectedVersion of [0, DATA_CATEGORY_IDS.length]) {
      const adding = inTransaction(
        db,
        async (tx) => {
          const request = { streamId: id, kind: 'dossier', expectedVersion, events, meta } as const;
          expect(await append(tx, request)).toBe('conflict');
        },
        { as: GUARDIAN },
      );
      await (expectedVersion === 0 ? expect(adding).rejects.toMatchObject({ code: '42501' }) : adding);
    }
    expect(await seen(id, coreOn(id))).toHaveLength(DATA_CATEGORY_IDS.length);
  });
});

describe('de kern', () => {
  test('ziet alles van haar ene dossier en niets van een ander', async () => {
    const [one, other] = [await dossier(['nidos']), await dossier(['nidos'])];
    expect(await seen(one, coreOn(one))).toEqual(DATA_CATEGORY_IDS);
    expect(await seen(other, coreOn(one))).toEqual([]);
    const adding = inTransaction(db, (tx) => putStreamAccess(tx, other, [wholeOrganisation('ind')]), {
      as: coreOn(one),
    });
    await expect(adding).rejects.toMatchObject({ code: '42501' });
  });

  test('wordt binnen dezelfde transactie lezer, en ziet dan alleen nog wat die mag zien', async () => {
    const id = await dossier(['ind']);
    const both = await inTransaction(
      db,
      async (tx) => {
        const whole = await readStream(tx, id);
        tx.actAs(OFFICER);
        return [whole.events.length, (await readStream(tx, id)).events.length];
      },
      { as: coreOn(id) },
    );
    expect(both).toEqual([DATA_CATEGORY_IDS.length, IN_PUBLIC.length]);
  });
});

const IN_OFFICE = ['guardian@protection', 'decision-officer@residence-decision'];

test('een werklijst toont alleen de eigen rijen, ook wie om die van een ander vraagt; AVG art. 5', async () => {
  const id = await dossier(['nidos', 'ind']);
  const row = { persons: null, familyId: null, reference: 'K-2026-1', openedOn: '2026-01-31', updatedAt: at };
  const more = { waitsFor: 'hearing', measure: null, content: { name: 'Amira' }, capacities: IN_OFFICE };
  const rows = ['nidos', 'ind'].map((organisation) => ({ organisation, ...row, ...more }));
  await inTransaction(db, (tx) => putWorklistRows(tx, id, rows), { as: coreOn(id) });
  const list = (as: Acting, organisation: string) =>
    inTransaction(db, (tx) => listWorklist(tx, { organisation, limit: 9 }), { as });
  expect(await list(OFFICER, 'ind')).toMatchObject([{ dossierId: id, content: { name: 'Amira' } }]);
  expect(await list(OFFICER, 'nidos')).toEqual([]);
  expect(await list({ ...OFFICER, role: 'administrator' }, 'ind')).toEqual([]);
  expect(await list({ ...OFFICER, purpose: 'protection' }, 'ind')).toEqual([]);
});

test('wie keek: de eigen dossiers onder een rij, alles voor toezicht, niets voor een ander; AVG art. 15', async () => {
  const [mine, other] = [await dossier(['nidos', 'dtv']), await dossier(['ind'])];
  const who = { person: 'p-1', organisation: 'ind', role: 'decision-officer', purpose: 'residence-decision' };
  for (const streamId of [mine, other])
    await inTransaction(db, (tx) => logAccess(tx, { at, streamId, ...who, ...READ }));
  // Whoever is written down may write it, without seeing more than that.
  const own = { ...DEPARTURE, ...{ at, streamId: null }, ...READ };
  expect(await inTransaction(db, (tx) => logAccess(tx, own), { as: DEPARTURE })).toBeGreaterThan(0);
  const streams = (as: Acting) =>
    inTransaction(
      db,
      (tx) => tx.query<{ id: string }>('select stream_id as id from access_log order by access_log.id'),
      { as },
    );
  expect(await streams(GUARDIAN)).toEqual([{ id: mine }]);
  expect(await streams(OMBUDSMAN)).toEqual([{ id: mine }, { id: other }, { id: null }]);
  expect(await streams(DEPARTURE)).toEqual([{ id: null }]);
  expect(await streams(ADMINISTRATOR)).toEqual([]);
});
