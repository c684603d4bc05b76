// Streams of events: reading one, and adding to its end. Knows nothing of dossiers: an event here is anything with a
// `type`; the caller parses what it reads. Contents are closed with the key of the stream, headers are sealed in a chain.
import { createHash } from 'node:crypto';
import { openChain, seal } from '../domain/proof/chain.ts';
import { headerBytes, type StreamKind } from '../domain/proof/header.ts';
import type { Compartment } from '../domain/sharing/data-categories.ts';
import { keysToClose } from './compartment-keys.ts';
import type { Tx } from './database.ts';
import { type Closed, closeParts, openEvent, type StreamKeys } from './envelope-parts.ts';
import { closeAtPlace } from './keys.ts';
import { masterKeyOf, newKeyFor, openKey, unwrapKeys, type WrappedKey, type WrappedKeys } from './stream-keys.ts';

export type { StreamKind } from '../domain/proof/header.ts';

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest();

export type StoredEvent = {
  readonly version: number;
  readonly type: string;
  readonly category: string;
  readonly recordedAt: string;
  readonly actorFunction: string;
  readonly commandId: string;
  /** The content, decoded and not yet parsed: parse it before use. */
  readonly event: unknown;
  /** The compartment that stays closed for whoever acts: `event` is then only what lies outside it. */
  readonly withheld?: Closed;
};

/** Shape: `absent` no such stream (version 0); `destroyed` its key was destroyed, so there is a version and no content. */
export type Stream =
  | { readonly state: 'absent'; readonly version: 0; readonly events: readonly [] }
  | { readonly state: 'readable'; readonly version: number; readonly events: readonly StoredEvent[] }
  | { readonly state: 'destroyed'; readonly version: number; readonly events: readonly [] };

export type NewEvent = {
  readonly event: { readonly type: string };
  /** Which kind of data this is, for the sharing table. In the clear. */
  readonly category: string;
  /** With which key of the child the whole event is closed; without it, the general one. */
  readonly compartment?: Compartment;
  /** What of it whoever has only the general key still reads. Without it, such a reader does not see that it is there. */
  readonly outside?: { readonly type: string };
};

export type Append = {
  readonly streamId: string;
  readonly kind: StreamKind;
  /** The version the writer saw; 0 for a new stream. */
  readonly expectedVersion: number;
  readonly events: readonly NewEvent[];
  readonly meta: {
    /** A moment in UTC with milliseconds, as `Date.toISOString` gives it. */
    readonly recordedAt: string;
    /** `role@organisation`; never a person's name. */
    readonly actorFunction: string;
    readonly commandId: string;
  };
};

/**
 * All events of one stream that whoever acts may read, oldest first. `upTo`: only as far as this version (what was known then).
 * Shape: `version` of the last event that is shown; where the stream really ends is for the core to know.
 */
export const readStream = async (tx: Tx, streamId: string, upTo?: number): Promise<Stream> => {
  const rows = await tx.query<EventRow>(READ, [streamId, upTo ?? null]);
  const [first] = rows;
  return first ? streamOf(unwrapKeys(tx, streamId, first), streamId, rows) : ABSENT;
};

const ABSENT: Stream = { state: 'absent', version: 0, events: [] };

/** What these keys open of these rows. */
export const streamOf = (keys: StreamKeys, streamId: string, rows: readonly EventRow[]): Stream => {
  if (!keys.general)
    return rows.length === 0 ? ABSENT : { state: 'destroyed', version: rows.at(-1)?.version ?? 0, events: [] };
  return readable(rows.flatMap((row) => openedRow(keys, streamId, row) ?? []));
};

export const readable = (events: readonly StoredEvent[]): Stream => {
  const last = events.at(-1);
  return last ? { state: 'readable', version: last.version, events } : ABSENT;
};

/** Without what it takes to open it. */
export const openedRow = (keys: StreamKeys, streamId: string, row: EventRow): StoredEvent | undefined => {
  const { version, type, category, recordedAt, actorFunction, commandId } = row;
  const opened = openEvent(keys, row.envelope, placeOf(streamId, version, type));
  return opened && { version, type, category, recordedAt, actorFunction, commandId, ...opened };
};

/** Where a stream ends, without its content. Shape: `seal` in hexadecimal; it names everything that stands before it. */
export type StreamEnd = { readonly version: number; readonly seal: string };

export const endOf = async (tx: Tx, streamId: string): Promise<StreamEnd | undefined> =>
  (await endsOf(tx, [streamId])).get(streamId);

/** The ends of these streams, asked at once. */
export const endsOf = async (tx: Tx, streamIds: readonly string[]): Promise<ReadonlyMap<string, StreamEnd>> => {
  const rows = await tx.query<StreamEnd & { id: string }>(
    `select stream_id as id, version, encode(hash, 'hex') as seal from stream_head where stream_id = any ($1::uuid[])`,
    [streamIds],
  );
  return new Map(rows.map(({ id, version, seal }) => [id, { version, seal }]));
};

/** Adds events to the end of a stream, or says `conflict` where somebody else wrote first. Two writers: one wins. */
export const append = async (tx: Tx, request: Append): Promise<'appended' | 'conflict'> => {
  const { streamId, expectedVersion, events, meta } = request;
  if (events.length === 0) return 'appended';
  if (new Date(meta.recordedAt).toISOString() !== meta.recordedAt)
    throw new Error('recordedAt must be a moment as Date.toISOString gives it: it is sealed as it is written');
  const [head = NO_HEAD] = await tx.query<HeadRow>(HEAD, [streamId]);
  if ((head.version ?? 0) !== expectedVersion) return 'conflict';
  const { key, wrapped } = keyToAppend(tx, streamId, head);
  return (await write(tx, request, head.hash, key, wrapped)) ? 'appended' : 'conflict';
};

/** The key that the stream has; a new one, wrapped, where this is its beginning. */
const keyToAppend = (tx: Tx, streamId: string, head: HeadRow): { readonly key: Buffer; readonly wrapped?: Buffer } => {
  if (!head.key_at) return newKeyFor(tx, streamId);
  const key = openKey(tx, streamId, head);
  if (!key) throw new Error(`the key of stream ${streamId} was destroyed: nothing can be added`);
  return { key };
};

const write = async (tx: Tx, request: Append, headHash: Buffer | null, key: Buffer, wrapped: Buffer | null = null) => {
  const { streamId, kind, expectedVersion, meta } = request;
  const keys = await keysToClose(tx, streamId, key, compartmentsOf(request));
  const rows = sealed(request, headHash ?? undefined, keys);
  const [answer] = await tx.query<{ appended: boolean }>(APPEND, [
    ...[streamId, kind, expectedVersion, headHash, meta.commandId, meta.actorFunction, meta.recordedAt],
    ...[wrapped, masterKeyOf(tx).fingerprint],
    ...[rows.map((row) => row.type), rows.map((row) => row.category), rows.map((row) => row.header)],
    ...[rows.map((row) => row.envelope), rows.map((row) => row.prevHash), rows.map((row) => row.hash)],
  ]);
  return answer?.appended === true;
};

/** Where an envelope belongs: moved to another stream, version or type it does not open. */
export const placeOf = (streamId: string, version: number, type: string): string =>
  `event:${streamId}:${version}:${type}`;

const compartmentsOf = ({ events }: Append): readonly Closed[] => [
  ...new Set(events.flatMap(({ compartment = 'general' }) => (compartment === 'general' ? [] : [compartment]))),
];

const closed = (keys: StreamKeys, { event, compartment = 'general', outside }: NewEvent, place: string): Buffer => {
  const { general, [compartment]: whole } = keys;
  if (!general || !whole) throw new Error(`no key to close ${place} for ${compartment}`);
  if (compartment === 'general') return closeAtPlace(general, event, place);
  return closeParts({ compartment, whole, event, general, outside }, place);
};

const sealed = (
  { streamId, kind, expectedVersion, events, meta }: Append,
  head: Buffer | undefined,
  keys: StreamKeys,
) => {
  let prevHash: Uint8Array = head ?? openChain(streamId, sha256).hash;
  return events.map((given, index) => {
    const version = expectedVersion + index + 1;
    const { type } = given.event;
    const { category } = given;
    const header = headerBytes({ streamId, streamKind: kind, version, type, category, ...meta });
    const envelope = closed(keys, given, placeOf(streamId, version, type));
    const hash = seal(prevHash, header, envelope, sha256);
    const row = {
      type,
      category,
      header: Buffer.from(header),
      envelope,
      prevHash: Buffer.from(prevHash),
      hash: Buffer.from(hash),
    };
    prevHash = hash;
    return row;
  });
};

/** A row of a stream as it lies closed, with the keys of the stream beside it. */
export type EventRow = Omit<StoredEvent, 'event' | 'withheld'> & WrappedKeys & { readonly envelope: Buffer };
type HeadRow = WrappedKey & { readonly version: number | null; readonly hash: Buffer | null };

const NO_HEAD: HeadRow = { version: null, hash: null, wrapped: null, key_at: null };

// The keys are looked up once, and not for every event.
const READ = `
  with keys as materialized (
    select 'general' as compartment, wrapped from subject_key where stream_id = $1
    union all select compartment, wrapped from compartment_key where stream_id = $1)
  select e.version, e.type, e.category, e.recorded_at as "recordedAt", e.actor_function as "actorFunction",
         e.command_id as "commandId", e.envelope,
         (select array_agg(compartment order by compartment) from keys) as compartments,
         (select array_agg(wrapped order by compartment) from keys) as wrapped
  from event e
  where e.stream_id = $1 and ($2::integer is null or e.version <= $2)
  order by e.version`;

const HEAD = `
  select h.version, h.hash, k.wrapped, k.created_at as key_at
  from (select $1::uuid as stream_id) s
  left join stream_head h using (stream_id) left join subject_key k using (stream_id)`;

const APPEND = `
  select append_events($1, $2, $3, $4, $5, $6, $7, $8, $9,
    $10::text[], $11::text[], $12::bytea[], $13::bytea[], $14::bytea[], $15::bytea[]) as appended`;
