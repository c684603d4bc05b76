// `npm run bench`: how long the things take that happen most, on a database of its own with the fictional families. It
// asserts nothing: read it before and after a change. Numbers of two machines say nothing about each other.
import { randomUUID } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { listWork } from '../../src/application/list-work.ts';
import { openOffice } from '../../src/application/office.ts';
import { readSheet } from '../../src/application/read-dossier.ts';
import { loadPublished } from '../../src/application/read-published.ts';
import { RULES } from '../../src/application/rules.ts';
import { plantDemo } from '../../src/cli/demo.ts';
import { readDecisions } from '../../src/domain/published/read.ts';
import { situationOf } from '../../src/domain/published/situation.ts';
import { assess, SAFEGUARDS } from '../../src/domain/safeguards/assess.ts';
import { inTransaction } from '../../src/store/database.ts';
import { append } from '../../src/store/event-store.ts';
import { temporaryFolder } from '../support/database.ts';
import { opened, person } from '../support/office.ts';
import { EVERYBODY } from '../support/people.ts';
import { tableOf, timed } from './stopwatch.ts';

const decisions = new URL('../../src/seed/decisions.jsonl', import.meta.url);
const BENCH = { as: { kind: 'system', task: 'bench' } } as const;
const folder = temporaryFolder();
const office = await openOffice({ dataDir: folder });
try {
  const started = performance.now();
  const steps = await plantDemo(office);
  process.stdout.write(`${steps} commands planted in ${Math.round(performance.now() - started)} ms\n\n`);

  const [largest] = await inTransaction(
    office.db,
    (tx) =>
      tx.query<{ id: string; version: number }>(
        `select stream_id as id, version from stream_head where stream_kind = 'dossier' order by version desc limit 1`,
      ),
    BENCH,
  );
  if (!largest) throw new Error('the stories planted no dossier');
  const { id, version } = largest;
  let reader = EVERYBODY[0];
  for (const one of EVERYBODY) if ((await readSheet(office, one, id)).kind === 'found') reader = one;
  if (!reader) throw new Error('nobody may read the largest dossier');
  const actor = reader;

  const [fullest] = readDecisions(readFileSync(decisions, 'utf8'), RULES)
    .decisions.map((decision) => situationOf(decision, { raw: false }))
    .toSorted((one, other) => Object.keys(other.facts).length - Object.keys(one.facts).length);
  if (!fullest) throw new Error('there is no published decision');
  const officer = person('decision-officer');
  const streamId = randomUUID();
  const meta = { actorFunction: 'guardian@nidos', recordedAt: new Date().toISOString() };
  const events = [{ event: { type: 'ChildHeard', ownWords: 'Ik wil naar school.'.repeat(50) }, category: 'views' }];

  process.stdout.write(
    tableOf([
      await timed(`${SAFEGUARDS.length} safeguards on ${Object.keys(fullest.facts).length} facts`, 2000, () =>
        assess(fullest),
      ),
      await timed('all published decisions, twice', 10, () => loadPublished(decisions, RULES)),
      await timed(`sheet of the largest dossier (${version} events)`, 100, () => readSheet(office, actor, id)),
      await timed('work list, 25 rows', 100, () => listWork(office, officer, { limit: 25 })),
      await timed('append one event', 200, (expectedVersion) =>
        inTransaction(
          office.db,
          (tx) =>
            append(tx, {
              streamId,
              kind: 'dossier',
              expectedVersion,
              events,
              meta: { ...meta, commandId: randomUUID() },
            }),
          BENCH,
        ),
      ),
      await timed('open a dossier, the whole walk', 50, () => opened(office, officer)),
    ]),
  );
} finally {
  await office.close();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
