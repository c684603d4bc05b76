import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { Day } from '../domain/basics/day.ts';
import { inTransaction } from '../store/database.ts';
import { readProcessings, subjectOf } from '../store/processing-log.ts';
import { log } from './access.ts';
import { exportLog } from './export-log.ts';
import { listWork } from './list-work.ts';
import { readSheet } from './read-dossier.ts';
import { inTrace, traceFrom } from './trace.ts';

let office: TestOffice;
let dossierId: string;
const guardian = person('guardian', 'protection');
const CALLER = `00-${'ab'.repeat(16)}-${'cd'.repeat(8)}-01`;

beforeAll(async () => {
  office = await testOffice();
  dossierId = await opened(office, guardian, { involved: ['ind'] });
});
afterAll(() => office.db.close());

const inCallersTrace = <Value>(work: () => Value) => inTrace(traceFrom(CALLER, office.now().toISOString()), work);
const processings = (traceId = 'ab'.repeat(16)) =>
  inTransaction(office.db, (tx) => readProcessings(tx, { traceId, limit: 100 }));
const pseudonym = (id: string) => inTransaction(office.db, async (tx) => subjectOf(tx, id).toString('hex'));

describe('het verwerkingenlogboek', () => {
  test('noemt bij een inzage de verwerking, het kind als kenmerk en het spoor; Logboek Dataverwerkingen', async () => {
    await inCallersTrace(() => readSheet(office, guardian, dossierId));
    expect(await processings()).toMatchObject([
      {
        ...{ status: 'Ok', name: 'read:sheet', activity: '/v1/register/protection', resource: 'voorop' },
        ...{ parentSpanId: 'cd'.repeat(8), subject: await pseudonym(dossierId) },
      },
    ]);
  });

  test('heeft geen naam, geen persoon en geen dossiernummer; AVG art. 5', async () => {
    const rows = await office.db.asSuperuser<{ row: string }>('select processing_log::text as row from processing_log');
    const text = rows.map(({ row }) => row).join('\n');
    expect(rows.length).toBeGreaterThan(0);
    for (const word of [guardian.person, guardian.name, 'nidos', 'guardian', dossierId, 'Selin'])
      expect(text).not.toContain(word);
  });

  test('heeft bij een lijst één regel per kind dat erin stond', async () => {
    const other = await opened(office, guardian);
    const traceId = 'ef'.repeat(16);
    await inTrace(traceFrom(`00-${traceId}-${'cd'.repeat(8)}-01`, office.now().toISOString()), () =>
      listWork(office, guardian, { limit: 10 }),
    );
    const subjects = (await processings(traceId)).map(({ subject }) => subject);
    expect(subjects.sort()).toEqual((await Promise.all([dossierId, other].map(pseudonym))).sort());
  });

  test('heeft geen regel waar iemand niet verder kwam dan de deur; de weigering staat in het inzagelogboek', async () => {
    const traceId = '12'.repeat(16);
    const stranger = person('departure-officer');
    const answer = await inTrace(traceFrom(`00-${traceId}-${'cd'.repeat(8)}-01`, office.now().toISOString()), () =>
      readSheet(office, stranger, dossierId),
    );
    expect(answer).toEqual({ kind: 'not-found' });
    expect(await processings(traceId)).toEqual([]);
    const logged = await office.db.asSuperuser<{ refusal: string }>(
      `select refusal from access_log where trace_id = decode($1, 'hex')`,
      [traceId],
    );
    expect(logged).toEqual([{ refusal: 'not-involved' }]);
  });

  test('staat er niet als de handeling niet doorging: alles of niets', async () => {
    const traceId = '34'.repeat(16);
    await expect(
      inTrace(traceFrom(`00-${traceId}-${'cd'.repeat(8)}-01`, office.now().toISOString()), () =>
        inTransaction(office.db, async (tx) => {
          await log(tx, office, { actor: guardian, streamId: dossierId, action: 'read:sheet' }, { allowedBy: 'x' });
          throw new Error('afgebroken');
        }),
      ),
    ).rejects.toThrow('afgebroken');
    expect(await processings(traceId)).toEqual([]);
  });

  test('gaat mee als OTLP/JSON, zonder persoon, en dat meenemen staat zelf in het inzagelogboek', async () => {
    const lines: string[] = [];
    const days = { from: '2026-03-02' as Day, to: '2026-03-02' as Day };
    const count = await exportLog(office, days, (line) => lines.push(line));
    expect(count).toBeGreaterThan(2);
    expect(lines.join('')).toContain(await pseudonym(dossierId));
    for (const word of [guardian.person, 'nidos', dossierId]) expect(lines.join('')).not.toContain(word);
    const other = { from: '2026-03-03' as Day, to: '2026-03-03' as Day };
    expect(await exportLog(office, other, () => undefined)).toBe(0);
    const logged = await office.db.asSuperuser<{ action: string }>(
      `select action from access_log where door = 'export'`,
    );
    expect(logged).toEqual([{ action: 'export:processing-log' }, { action: 'export:processing-log' }]);
  });
});
