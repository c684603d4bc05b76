// `npm run bench:walls`: what the three walls cost. The same dossier and the same list, read through the door by somebody who works on
// it, and beside that by the owner of the tables: no permit, no row security, one key, no redaction, no log. Asserts nothing.
import { randomUUID } from 'node:crypto';
import { listWork } from '../../src/application/list-work.ts';
import type { Office } from '../../src/application/office.ts';
import { readSheet } from '../../src/application/read-dossier.ts';
import { rulesNow } from '../../src/application/rules-now.ts';
import { sheetFor } from '../../src/application/sheet-for.ts';
import { dossierOf, loadDossier } from '../../src/application/stored-dossier.ts';
import { plantDemo } from '../../src/cli/demo.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import { Day } from '../../src/domain/basics/day.ts';
import { sorted } from '../../src/domain/sharing/sorted.ts';
import { told } from '../../src/domain/sharing/told.ts';
import { type Database, inTransaction, openPool } from '../../src/store/database.ts';
import { append, readStream } from '../../src/store/event-store.ts';
import { listWorklist } from '../../src/store/view-store.ts';
import { workItemOf } from '../../src/views/work-item.ts';
import { testOffice } from '../support/office.ts';
import { EVERYBODY } from '../support/people.ts';
import { tableOf, timed } from './stopwatch.ts';

const TIMES = 200;
const system = { as: { kind: 'system', task: 'bench' } } as const;
const office = await testOffice(new Date().toISOString());
const pool = openPool(office.db.owner, 4);
const bare: Office = { ...office, db: { ...office.db, pool, asOwner: true } as Database };
try {
  await plantDemo(office);
  const [largest] = await inTransaction(
    office.db,
    (tx) =>
      tx.query<{ id: string; version: number }>(
        `select stream_id as id, version from stream_head where stream_kind = 'dossier' order by version desc limit 1`,
      ),
    system,
  );
  if (!largest) throw new Error('the stories planted no dossier');
  const { id, version } = largest;
  const copy = await copied(id);
  const readers: Actor[] = [];
  for (const actor of EVERYBODY) if ((await readSheet(office, actor, id)).kind === 'found') readers.push(actor);
  const most = readers.find(({ role }) => role === 'guardian') ?? readers[0];
  const authority = readers.find(({ organisation }) => organisation === 'ind') ?? readers[0];
  if (!most || !authority) throw new Error('nobody may read the largest dossier');

  const sheets = [
    await timed(`sheet of ${version} events, no walls`, TIMES, () => plainSheet(copy, most)),
    await timed(`the same through the walls, ${most.role}`, TIMES, () => readSheet(office, most, id)),
    await timed(`the same through the walls, ${authority.role}`, TIMES, () => readSheet(office, authority, id)),
  ];
  const lists = [
    await timed('work list of 25, no walls', TIMES, () => plainList(authority)),
    await timed('the same through the walls', TIMES, () => listWork(office, authority, { limit: 25 })),
  ];
  const streams = [
    await timed('events alone, no walls', TIMES, () => inTransaction(bare.db, (tx) => readStream(tx, copy))),
    await timed(`the same behind the walls, ${most.role}`, TIMES, () =>
      inTransaction(office.db, (tx) => readStream(tx, id), { as: { kind: 'reader', ...most } }),
    ),
  ];
  process.stdout.write(tableOf([...sheets, ...lists, ...streams]));
  for (const [without, ...through] of [sheets, lists, streams])
    for (const each of through)
      process.stdout.write(`${each.what}: ${(each.median / (without?.median ?? 1)).toFixed(2)} times as long\n`);
} finally {
  await pool.end();
  await office.db.close();
}

/** The same dossier, closed with one key. */
async function copied(id: string): Promise<string> {
  const streamId = randomUUID();
  await inTransaction(
    office.db,
    async (tx) => {
      const { events } = await readStream(tx, id);
      const meta = { recordedAt: new Date().toISOString(), actorFunction: 'guardian@nidos', commandId: randomUUID() };
      const plain = events.map(({ event, category }) => ({ event: event as { type: string }, category }));
      await append(tx, { streamId, kind: 'dossier', expectedVersion: 0, events: plain, meta });
    },
    system,
  );
  return streamId;
}

function plainSheet(id: string, actor: Actor) {
  return inTransaction(bare.db, async (tx) => {
    const stored = await loadDossier(tx, id);
    const dossier = dossierOf(stored);
    if (dossier.state === 'absent') throw new Error('the copy is not there');
    const { file } = dossier;
    const everything = told({ events: sorted(stored.events, office.jurisdiction), rows: [], whole: true });
    return sheetFor(office, actor, id, { told: everything, file, whole: file, rules: await rulesNow(tx), alike: [] });
  });
}

function plainList({ organisation }: Actor) {
  const today = Day.parse(new Date().toISOString().slice(0, 10));
  return inTransaction(bare.db, async (tx) => {
    const rows = await listWorklist(tx, { organisation, limit: 26 });
    return rows.map((row) => workItemOf(row, today));
  });
}
