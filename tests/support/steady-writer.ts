// A Voorop of its own for tests of crashes: opens the data folder it is given, adds one event after another to one
// stream, and says on standard output which version was acknowledged. It is meant to be killed.
import { randomUUID } from 'node:crypto';
import { connect } from '../../src/store/connect.ts';
import { inTransaction } from '../../src/store/database.ts';
import { append, readStream } from '../../src/store/event-store.ts';

const WRITING = { as: { kind: 'system', task: 'test' } } as const;
const [dataDir = '', streamId = '', rounds = 'Infinity', then = 'leave'] = process.argv.slice(2);
const db = await connect({ dataDir });
const { version: found } = await inTransaction(db, (tx) => readStream(tx, streamId), WRITING);
process.stdout.write(`found ${found}\n`);
for (let version = found; version < found + Number(rounds); version += 1) {
  const meta = { recordedAt: new Date().toISOString(), actorFunction: 'guardian@nidos', commandId: randomUUID() };
  const events = [{ event: { type: 'ChildHeard', n: version }, category: 'views' }];
  const answer = await inTransaction(
    db,
    (tx) => append(tx, { streamId, kind: 'dossier', expectedVersion: version, events, meta }),
    WRITING,
  );
  if (answer === 'conflict') throw new Error(`conflict at ${version}`);
  process.stdout.write(`acknowledged ${version + 1}\n`);
}
// Whoever stays is stopped by a signal.
if (then === 'stay') await new Promise((resolve) => setTimeout(resolve, 600_000));
await db.close();
