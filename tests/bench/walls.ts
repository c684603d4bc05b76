// `npm run bench:walls`: what the three walls cost. The same dossier and the same list, read through the door by somebody who works on
// it, and beside that by the owner of the tables: no permit, no row security, no redaction, one key. Both
// are logged. Asserts nothing: read the ratio.
import { randomUUID } from 'node:crypto';
import { log } from '../../src/application/access.ts';
import { alikeIn, keepReasonPrints } from '../../src/application/alike-reasons.ts';
import { listWork } from '../../src/application/list-work.ts';
import type { Office } from '../../src/application/office.ts';
import { readSheet } from '../../src/application/read-dossier.ts';
import { rebuildViews } from '../../src/application/rebuild-views.ts';
import { rulesNow } from '../../src/application/rules-now.ts';
import { sheetFor } from '../../src/application/sheet-for.ts';
import { dossierOf, loadDossier } from '../../src/application/stored-dossier.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import { Day } from '../../src/domain/basics/day.ts';
import { sorted } from '../../src/domain/sharing/sorted.ts';
import { told } from '../../src/domain/sharing/told.ts';
import { PEOPLE } from '../../src/seed/people.ts';
import { storiesAt } from '../../src/seed/stories.ts';
import { type Database, inTransaction, openPool } from '../../src/store/database.ts';
import { nextDueOf } from '../../src/store/due-store.ts';
import { append, readStream } from '../../src/store/event-store.ts';
import { listWorklist } from '../../src/store/view-store.ts';
import { workItemOf } from '../../src/views/work-item.ts';
import { keepDossier } from '../support/keep-dossier.ts';
import { testOffice } from '../support/office.ts';
import { playAll } from '../support/run-story.ts';
import { tableOf, timedInTurn } from './stopwatch.ts';

const TIMES = 150;
const system = { as: { kind: 'system', task: 'bench' } } as const;
const office = await testOffice(new Date().toISOString());
const today = Day.parse(office.now().toISOString().slice(0, 10));
const pool = openPool(office.db.owner, 4);
const bare: Office = { ...office, db: { ...office.db, pool, asOwner: true } as Database };
try {
  const { dossiers } = playAll(storiesAt(today));
  for (const [id, dossier] of dossiers) {
    if (dossier.state === 'open') await keepDossier(office, id, dossier.file.trail);
  }
  await rebuildViews(office);
  const open = [...dossiers].flatMap(([each, dossier]) =>
    dossier.state === 'open' ? [[each, dossier.file] as const] : [],
  );
  const bySize = open.toSorted(([, one], [, other]) => other.trail.length - one.trail.length);
  const found = await largest(bySize.map(([each]) => each));
  const { id, guardian, authority } = found;
  const events = bySize.find(([each]) => each === id)?.[1].trail.length;
  const copy = await copied(id);

  const measured = [
    await timedInTurn(TIMES, [
      [`sheet of ${events} events, no walls`, () => plainSheet(copy, guardian)],
      [`sheet through the walls, ${guardian.role}`, () => readSheet(office, guardian, id)],
      [`sheet through the walls, ${authority.role}`, () => readSheet(office, authority, id)],
    ]),
    await timedInTurn(TIMES, [
      ['work list of 25, no walls', () => plainList(authority)],
      ['work list through the walls', () => listWork(office, authority, { limit: 25 })],
    ]),
    await timedInTurn(TIMES, [
      ['events alone, no walls', () => inTransaction(bare.db, (tx) => readStream(tx, copy))],
      [`events behind the walls, ${guardian.role}`, () => eventsFor(guardian, id)],
    ]),
  ];
  process.stdout.write(tableOf(measured.flat()));
  for (const [without, ...through] of measured)
    for (const each of through)
      process.stdout.write(`${each.what}: ${(each.median / (without?.median ?? 1)).toFixed(2)} times as long\n`);
} finally {
  await pool.end();
  await office.db.close();
}

/** The largest dossier that a guardian, who sees nearly all of it, and a migration authority, who sees little, both may read. */
async function largest(ids: readonly string[]): Promise<{ id: string; guardian: Actor; authority: Actor }> {
  for (const id of ids) {
    const readers = await readersOf(id);
    const guardian = readers.find(({ role }) => role === 'guardian');
    const authority = readers.find(({ organisation }) => organisation === 'ind');
    if (guardian && authority) return { id, guardian, authority };
  }
  throw new Error('no dossier of the stories is read by a guardian and by the IND');
}

/** People of the stories: they are named on the dossier. */
async function readersOf(id: string): Promise<readonly Actor[]> {
  const readers: Actor[] = [];
  for (const { id: person, name, organisation, role } of PEOPLE)
    for (const purpose of office.jurisdiction.roles.find((each) => each.id === role)?.purposes ?? []) {
      const actor = { person, name, organisation, role, purpose };
      if ((await readSheet(office, actor, id)).kind === 'found') readers.push(actor);
    }
  return readers;
}

function eventsFor({ person, organisation, role, purpose }: Actor, id: string) {
  const as = { kind: 'reader', person, organisation, role, purpose } as const;
  return inTransaction(office.db, (tx) => readStream(tx, id), { as });
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
      // The same texts are looked for: a copy without prints would be asked for no others.
      const dossier = dossierOf(await loadDossier(tx, streamId));
      if (dossier.state === 'open') await keepReasonPrints(tx, streamId, dossier.file, 0);
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
    const everything = told({ events: sorted(stored.events, office.jurisdiction) });
    const rules = await rulesNow(tx);
    // Only whoever acts finds texts that are alike; the owner meets no wall in it.
    tx.actAs(system.as);
    const alike = await alikeIn(tx, office.jurisdiction, actor, id, file);
    const sheet = sheetFor(office, actor, id, { told: everything, file, whole: file, rules, alike });
    await log(tx, office, { actor, streamId: id, action: 'read:sheet' }, { allowedBy: 'bench', rows: ['bench'] });
    return sheet;
  });
}

function plainList(actor: Actor) {
  const { organisation } = actor;
  return inTransaction(bare.db, async (tx) => {
    const rows = await listWorklist(tx, { organisation, limit: 26 });
    const subjects = rows.map(({ dossierId }) => dossierId);
    await nextDueOf(tx, subjects, { organisation, today });
    const request = { actor, streamId: null, action: 'read:worklist', subjects };
    await log(tx, office, request, { allowedBy: 'bench' });
    return rows.map((row) => workItemOf(row, today));
  });
}
// The server of this run is held on to until the process ends.
process.exit(0);
