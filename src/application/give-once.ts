// The walk of one command, whatever stream it is for: permit, the same answer as before, the version, the decision of
// the domain, events, rows, answer and access log, all in one transaction. What differs is handed in.
import type { Actor } from '../domain/basics/actor.ts';
import { raisedBy } from '../domain/oversight/causes.ts';
import { type Asked, recallCommand, rememberCommand } from '../store/command-store.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { append, type NewEvent, type StreamKind } from '../store/event-store.ts';
import { log, pass } from './access.ts';
import { asCore } from './acting.ts';
import type { Done, Given } from './answer.ts';
import type { Office } from './office.ts';

export type Order = {
  readonly streamId: string;
  readonly commandId: string;
  readonly expectedVersion?: number | undefined;
  readonly command: { readonly type: string };
};

/** What one kind of stream brings along. */
export type Stream = {
  readonly kind: StreamKind;
  readonly state: 'absent' | 'readable' | 'destroyed';
  readonly version: number;
  /** How many events the writer sees: the version that he names. Without it he sees them all. */
  readonly seenVersion?: number;
  readonly involved: readonly string[] | 'nobody-yet';
  /** Events to add, or an answer that is none. */
  readonly decide: () => Promise<readonly NewEvent[] | Exclude<Given, Done>>;
  /** Brings the read models to what is now recorded, as of this moment. */
  readonly show: (added: readonly NewEvent[], recordedAt: string) => Promise<void>;
  /** What has to come last, after the answer was kept: destroying. */
  readonly after?: (added: readonly NewEvent[]) => Promise<void>;
};

/** Somebody answered this command in the meantime: everything is undone and asked again. */
class Taken extends Error {}
const TRIES = 4;

export const giveOnce = async (
  office: Office,
  actor: Actor,
  order: Order,
  load: (tx: Tx) => Promise<Stream>,
): Promise<Given> => {
  for (let turn = 1; ; turn += 1) {
    try {
      const given = await inTransaction(office.db, async (tx) => walk(tx, office, actor, order, await load(tx)), {
        as: asCore(office, actor, order.streamId),
      });
      // Without a version the writer does not mind what else was written: look again. With one too, where the version that the writer
      // sees is still the one that was named: what came in between is not for this writer to know of.
      const isTold =
        order.expectedVersion !== undefined && given.kind === 'conflict' && given.version !== order.expectedVersion;
      if (given.kind !== 'conflict' || isTold || turn === TRIES) return given;
    } catch (error) {
      if (!(error instanceof Taken) || turn === TRIES) throw error;
    }
  }
};

const walk = async (tx: Tx, office: Office, actor: Actor, order: Order, stream: Stream): Promise<Given> => {
  const { streamId, commandId, expectedVersion, command } = order;
  const request = { actor, streamId, action: `command:${command.type}`, subjects: subjectsOf(stream, streamId) };
  const passed = await pass(tx, office, request, { command: command.type }, stream.involved);
  if ('kind' in passed) return passed;
  const asked = { commandId, by: `${actor.person}@${actor.organisation}`, body: { streamId, command } };
  const seenVersion = stream.seenVersion ?? stream.version;
  const settled = await settledBefore(tx, asked, stream.state);
  if (settled) return settled;
  if (expectedVersion !== undefined && expectedVersion !== seenVersion)
    return { kind: 'conflict', version: seenVersion };
  const decided = await stream.decide();
  if (!isEvents(decided)) {
    await log(tx, office, request, { refusal: decided.kind === 'refused' ? decided.code : decided.kind });
    return decided;
  }
  const recordedAt = office.now().toISOString();
  const meta = { recordedAt, actorFunction: `${actor.role}@${actor.organisation}`, commandId };
  const appended = await append(tx, {
    ...{ streamId, kind: stream.kind, expectedVersion: stream.version, events: decided, meta },
  });
  if (appended === 'conflict') return { kind: 'conflict', version: seenVersion };
  await stream.show(decided, recordedAt);
  const done: Done = {
    kind: 'done',
    streamId,
    version: seenVersion + decided.length,
    events: decided.map(({ event }) => event.type),
  };
  if ((await rememberCommand(tx, asked, { streamId, status: 200, answer: done })) === 'taken') throw new Taken();
  const raises = raisedBy(decided.map(({ event }) => event));
  await log(tx, office, { ...request, raises }, { allowedBy: passed.row });
  await stream.after?.(decided);
  return done;
};

/** What was answered to this before, or that there is nothing left to answer about. */
const settledBefore = async (tx: Tx, asked: Asked, state: Stream['state']): Promise<Given | undefined> => {
  if (state === 'destroyed') return { kind: 'gone' };
  const before = await recallCommand(tx, asked);
  if (before.kind === 'new') return undefined;
  if (before.kind === 'same') return before.answer as Done;
  return { kind: before.kind === 'gone' ? 'gone' : 'command-id-reused' };
};

/** Whom a command is about: the table of norms is about nobody. */
const subjectsOf = ({ kind }: Stream, streamId: string): readonly string[] =>
  kind === 'dossier' || kind === 'family' ? [streamId] : [];

const isEvents = (decided: readonly NewEvent[] | Exclude<Given, Done>): decided is readonly NewEvent[] =>
  Array.isArray(decided);
