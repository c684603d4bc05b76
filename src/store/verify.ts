// Walks every chain of the database, in one unchanging picture and a few hundred events at a time, and names what does
// not fit. Needs no key: what is sealed are the stored bytes.
import {
  type ChainBreak,
  type ChainEnd,
  compareEnd,
  follow,
  openChain,
  type SealedEvent,
} from '../domain/proof/chain.ts';
import { type Database, inTransaction, type Tx } from './database.ts';
import { sha256 } from './event-store.ts';

export type Verification = {
  readonly streams: number;
  readonly events: number;
  /** One for each stream that is broken: its first event that does not fit. At most a hundred are kept. */
  readonly breaks: readonly ChainBreak[];
  readonly brokenStreams: number;
};

export type Noted = ReadonlyMap<string, Pick<ChainEnd, 'version' | 'hash'>>;
export type VerifyOptions = {
  /** Ends that somebody noted earlier and kept elsewhere: each must still be in its chain. */
  readonly against?: Noted;
  /** Called with the end of every chain, to note it. */
  readonly onEnd?: (end: ChainEnd) => void;
};

const AT_ONCE = 300;
const KEPT_BREAKS = 100;

/** Checks all chains, and that each ends where its stream says it ends: with the master key, or as the owner without it. */
export const verifyAll = async (db: Database, options: VerifyOptions = {}): Promise<Verification> => {
  // Nobody sees no chain at all: that would look like a whole one.
  if (!db.masterKey && !db.asOwner) throw new Error('without the master key, only the owner of the tables sees chains');
  return inTransaction(
    db,
    async (tx) => {
      const walk = new Walk(options);
      for await (const row of rowsInOrder(tx)) walk.event(row);
      walk.finish();
      for (const head of await tx.query<Head>(EMPTY)) walk.withoutEvents(head);
      return walk.result();
    },
    { as: { kind: 'system', task: 'verify' }, statementTimeoutMs: 0, snapshot: true },
  );
};

type Head = { readonly streamId: string; readonly headVersion: number | null; readonly headHash: Buffer | null };
type Row = SealedEvent & Head & { readonly position: number };

/** Where the walk is: the stream it is in, how far that fits, and what it found so far. */
class Walk {
  private streams = 0;
  private events = 0;
  private brokenStreams = 0;
  private readonly breaks: ChainBreak[] = [];
  private readonly options: VerifyOptions;
  private readonly unseen: Map<string, Pick<ChainEnd, 'version' | 'hash'>>;
  private head: Head | undefined;
  private end: ChainEnd | undefined;
  private broken = false;
  private position = 0;

  constructor(options: VerifyOptions) {
    this.options = options;
    this.unseen = new Map(options.against);
  }

  event(row: Row): void {
    this.events += 1;
    if (this.head?.streamId !== row.streamId) this.begin(row);
    if (this.broken || !this.end) return;
    const next = follow(this.end, row, sha256);
    if (!next.ok) {
      this.fault(next.refusal);
      return;
    }
    // Its place among all events is not sealed; it can only follow that of the event before.
    if (row.position <= this.position) {
      this.fault({ streamId: row.streamId, version: row.version, why: 'order-changed' });
      return;
    }
    this.position = row.position;
    this.end = next.value;
    const noted = this.unseen.get(row.streamId);
    if (noted?.version !== row.version) return;
    this.unseen.delete(row.streamId);
    if (!row.hash.every((byte, at) => byte === noted.hash[at]))
      this.fault({ streamId: row.streamId, version: row.version, why: 'content-changed' });
  }

  withoutEvents(head: Head): void {
    this.begin(head);
    this.finish();
  }

  finish(): void {
    const { head, end } = this;
    this.head = undefined;
    if (!head || !end || this.broken) return;
    const { streamId } = head;
    const noted = { streamId, version: head.headVersion ?? 0, hash: head.headHash ?? openChain(streamId, sha256).hash };
    const compared = compareEnd(end, noted);
    if (!compared.ok) this.fault(compared.refusal);
    else if (this.unseen.has(streamId)) this.fault({ streamId, version: end.version + 1, why: 'end-missing' });
    else this.options.onEnd?.(end);
  }

  result(): Verification {
    for (const [streamId] of this.unseen) {
      this.streams += 1;
      this.note({ streamId, version: 1, why: 'end-missing' });
    }
    const { streams, events, breaks, brokenStreams } = this;
    return { streams, events, breaks, brokenStreams };
  }

  private begin(head: Head): void {
    this.finish();
    this.streams += 1;
    this.broken = false;
    this.position = 0;
    this.head = head;
    this.end = openChain(head.streamId, sha256);
  }

  private fault(fault: ChainBreak): void {
    this.broken = true;
    this.unseen.delete(fault.streamId);
    this.note(fault);
  }

  private note(fault: ChainBreak): void {
    this.brokenStreams += 1;
    if (this.breaks.length < KEPT_BREAKS) this.breaks.push(fault);
  }
}

async function* rowsInOrder(tx: Tx): AsyncGenerator<Row> {
  await tx.query(`declare chain no scroll cursor for ${EVENTS}`);
  for (;;) {
    const rows = await tx.query<Row>(`fetch ${AT_ONCE} from chain`);
    yield* rows;
    if (rows.length < AT_ONCE) break;
  }
  await tx.query('close chain');
}

// The moment to the last digit, so that one changed outside the sealed milliseconds shows too.
const EVENTS = `
  select e.position, e.stream_id as "streamId", e.stream_kind as "streamKind", e.version, e.type, e.category,
         regexp_replace(to_char(e.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'), '000$', '') || 'Z'
           as "recordedAt",
         e.actor_function as "actorFunction", e.command_id as "commandId",
         e.header, e.envelope, e.prev_hash as "prevHash", e.hash, h.version as "headVersion", h.hash as "headHash"
  from event e left join stream_head h on h.stream_id = e.stream_id
  order by e.stream_id, e.version`;

const EMPTY = `
  select h.stream_id as "streamId", h.version as "headVersion", h.hash as "headHash"
  from stream_head h where not exists (select from event e where e.stream_id = h.stream_id) order by 1 limit 1000`;
