// Somebody who may do everything in the database and has no master key, alone or together with a colleague who signs in: rows that
// are written, copied or changed past Voorop let nobody in and show nobody anything.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { listWork } from '../../src/application/list-work.ts';
import { readSheet } from '../../src/application/read-dossier.ts';
import { rebuildOldViews } from '../../src/application/rebuild-views.ts';
import { ORDINARY_LIMITS, personByIdentityNow, personNow } from '../../src/application/session-desk.ts';
import { inTransaction } from '../../src/store/database.ts';
import { administratorOf, enrol, organise } from '../support/enrolled.ts';
import { opened, person, type TestOffice, testOffice } from '../support/office.ts';

const ISSUER = 'https://aanmelden.example';
const ME = { issuer: ISSUER, subject: 'ik' };
const SHE = { issuer: ISSUER, subject: 'zij' };

let office: TestOffice;
let dossierId: string;
beforeAll(async () => {
  office = await testOffice();
  await enrol(office, 'ind', { person: 'ind-ik', roles: ['decision-officer'], identity: ME });
  await enrol(office, 'nidos', { person: 'nidos-zij', roles: ['guardian'], identity: SHE });
  await enrol(office, 'nidos', { person: 'nidos-weg', roles: ['guardian'] });
  await organise(
    office,
    'nidos',
    { type: 'EndEnrolment', person: 'nidos-weg', reason: 'Uit dienst.' },
    administratorOf('nidos'),
  );
  dossierId = await opened(office, person('guardian', 'protection'), { involved: [], ground: undefined });
});
afterAll(() => office.db.close());

const desk = () => ({ office, limits: ORDINARY_LIMITS, developmentPeople: [] });
const now = (id: string) =>
  inTransaction(office.db, (tx) => personNow(tx, desk(), id), { as: { kind: 'system', task: 'test' } });
const signedIn = (who: typeof ME) =>
  inTransaction(office.db, (tx) => personByIdentityNow(tx, desk(), who), { as: { kind: 'system', task: 'test' } });
const intrude = (sql: string, values: readonly unknown[] = []) => office.db.asSuperuser(sql, values);

/** What an intruder did to the rows is undone by building them again. */
beforeEach(async () => {
  await intrude('truncate person_row, worklist_row, worklist_due, stream_access');
  await rebuildOldViews(office);
});

describe('wie de rij van een mens verandert, wordt niemand anders; AVG art. 32', () => {
  test('de proef: zonder ingreep komt ieder binnen als zichzelf', async () => {
    expect(await signedIn(ME)).toMatchObject({ id: 'ind-ik', role: 'decision-officer' });
    expect(await signedIn(SHE)).toMatchObject({ id: 'nidos-zij', role: 'guardian' });
    expect(await now('nidos-weg')).toBeUndefined();
  });

  test('de eigen aanmelding op de rij van een voogd zetten', async () => {
    const [mine] = await intrude(`select identity_print as print from person_row where person = 'ind-ik'`);
    await intrude(`update person_row set identity_print = null where person = 'ind-ik'`);
    await intrude(`update person_row set identity_print = $1 where person = 'nidos-zij'`, [
      (mine as { print: Buffer }).print,
    ]);
    expect(await signedIn(ME)).toBeUndefined();
  });

  test.each([
    ['een andere functie', `update person_row set roles = '{data-protection-officer}' where person = 'ind-ik'`],
    ['een andere organisatie', `update person_row set organisation = 'nidos' where person = 'ind-ik'`],
    [
      'een andere organisatie en functie',
      `update person_row set organisation = 'nidos', roles = '{guardian}' where person = 'ind-ik'`,
    ],
    ['een eerdere eerste dag', `update person_row set from_on = '2020-01-01' where person = 'ind-ik'`],
  ])('%s op de eigen rij zetten', async (_, sql) => {
    await intrude(sql);
    expect(await signedIn(ME)).toBeUndefined();
    expect(await now('ind-ik')).toBeUndefined();
  });

  test('iemand die weg is terughalen', async () => {
    await intrude(`update person_row set ended_on = null where person = 'nidos-weg'`);
    expect(await now('nidos-weg')).toBeUndefined();
  });

  test('de inhoud van een andere rij onder de eigen naam zetten', async () => {
    await intrude(`update person_row p set organisation = q.organisation, roles = q.roles, content = q.content, identity_print = q.identity_print || 'x'
                   from person_row q where p.person = 'ind-ik' and q.person = 'nidos-zij'`);
    expect(await now('ind-ik')).toBeUndefined();
  });
});

describe('wie een ander in een dossier laat, laat niemand iets zien; IVRK art. 16', () => {
  const officer = person('decision-officer');
  const letIn = () =>
    intrude(`insert into stream_access (stream_id, organisation, from_on) values ($1, 'ind', '2026-01-01')`, [
      dossierId,
    ]);

  test('het dossier blijft er een dat er niet is', async () => {
    await letIn();
    expect(await readSheet(office, officer, dossierId)).toEqual({ kind: 'not-found' });
  });

  test('de rij van een werklijst, gekopieerd naar een andere organisatie of een ander mens, gaat daar niet open', async () => {
    await letIn();
    await intrude(
      `insert into worklist_row (dossier_id, organisation, capacities, family_id, reference, opened_on, updated_at, waits_for, measure, content)
       select dossier_id, 'ind', '{decision-officer@residence-decision}', family_id, reference, opened_on, updated_at, waits_for, measure, content
       from worklist_row where dossier_id = $1 and organisation = 'nidos'`,
      [dossierId],
    );
    expect((await listWork(office, officer, { limit: 10 })).items).toEqual([]);
    expect((await listWork(office, person('guardian', 'protection'), { limit: 10 })).items).toHaveLength(1);
  });

  test('regels van de tabel die in de database zijn veranderd, geven in de toepassing niets', async () => {
    await letIn();
    await intrude(
      `insert into sharing_rule select 'ind', 'decision-officer', 'residence-decision', category, 'any', null, '2026-01-01', null from category_compartment`,
    );
    expect(await readSheet(office, officer, dossierId)).toEqual({ kind: 'not-found' });
  });
});

test('een sessie, een uitnodiging of een passkey die in de database is geschreven, opent niets', async () => {
  await intrude(
    `insert into session (id, token_print, person, organisation, role, purpose, way, device, started_at, used_at, ends_at, seal)
     values ($1, sha256(convert_to($2, 'UTF8')), 'nidos-zij', 'nidos', 'guardian', 'protection', 'service', '', now(), now(), now() + interval '1 day', '\\x00')`,
    [randomUUID(), 'A'.repeat(43)],
  );
  const { readSession } = await import('../../src/application/sessions.ts');
  expect(await readSession(desk(), 'A'.repeat(43))).toBeUndefined();
});
