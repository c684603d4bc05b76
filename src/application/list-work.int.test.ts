// The work list by time limit, through the whole walk: what happens in a procedure shows up for whoever keeps the limit, and what
// measures a departure for nobody.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { listWork } from './list-work.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice('2026-11-20T09:30:00.000Z');
});
afterAll(() => office.db.close());

const guardian = person('guardian', 'protection');
const officer = person('decision-officer');
const departure = person('departure-officer');

const procedure = async (dossierId: string, kind: string, steps: readonly object[]): Promise<string> => {
  const procedureId = randomUUID();
  const commands = [
    { type: 'OpenProcedure', procedureId, kind, subject: 'child', openedOn: '2026-11-02' },
    ...steps.map((step) => ({ type: 'RecordMilestone', procedureId, source: 'brief', ...step })),
  ];
  for (const command of commands) {
    const given = await give(office, guardian, dossierId, command);
    if (given.kind !== 'done') throw new Error(JSON.stringify(given));
  }
  return procedureId;
};
const dueOf = async (actor: typeof guardian, dossierId: string) => {
  const { items } = await listWork(office, actor, { limit: 100, order: 'due' });
  return items.find((item) => item.dossierId === dossierId)?.nextDue?.on;
};

/** Departure comes onto a dossier by name, from the IND. */
const REFERRED = [{ organisation: 'dtv', person: 'test-departure-officer' }];

test('een termijn staat in de lijst van wie haar houdt, tot zij is gehaald', async () => {
  const dossierId = await opened(office, officer, { involved: ['nidos', 'dtv'], named: REFERRED });
  const id = await procedure(dossierId, 'regular-residence', [
    { milestone: 'application-received', day: '2026-11-02' },
  ]);
  expect(await dueOf(officer, dossierId)).toBe('2027-02-01');
  expect(await dueOf(departure, dossierId)).toBeUndefined();
  const { items } = await listWork(office, officer, { limit: 100 });
  expect(items.find((item) => item.dossierId === dossierId)?.nextDue).toMatchObject({
    on: '2027-02-01',
    what: { nl: 'Besluit over een gewone verblijfsvergunning' },
  });
  await give(office, officer, dossierId, {
    type: 'RecordMilestone',
    procedureId: id,
    milestone: 'decision-taken',
    day: '2026-11-20',
    source: 'IND',
  });
  expect(await dueOf(officer, dossierId)).toBeUndefined();
});

test('wat een vertrek meet, staat in geen enkele lijst', async () => {
  const dossierId = await opened(office, officer, { involved: ['nidos', 'dtv'], named: REFERRED });
  await procedure(dossierId, 'return', [{ milestone: 'decision-published', day: '2026-11-05' }]);
  await procedure(dossierId, 'responsibility', [{ milestone: 'request-accepted', day: '2026-11-05' }]);
  expect(await dueOf(departure, dossierId)).toBeUndefined();
});

test('de eerste dag staat bovenaan, en stukken zijn samen het geheel', async () => {
  for (const day of ['2026-11-12', '2026-11-04', '2026-11-09'])
    await procedure(await opened(office, guardian, { involved: ['ind'] }), 'regular-residence', [
      { milestone: 'application-received', day },
    ]);
  const whole = (await listWork(office, officer, { limit: 100, order: 'due' })).items;
  const days = whole.map(({ nextDue }) => nextDue?.on ?? '');
  expect(days.length).toBeGreaterThanOrEqual(3);
  expect(days).toEqual([...days].sort());
  const parts: string[] = [];
  for (let after: string | undefined; ; ) {
    const { items, next } = await listWork(office, officer, { limit: 2, order: 'due', after });
    parts.push(...items.map(({ dossierId }) => dossierId));
    if (next === undefined) break;
    after = next;
  }
  expect(parts).toEqual(whole.map(({ dossierId }) => dossierId));
});
