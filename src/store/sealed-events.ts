// The events of one stream as they lie sealed, each with the one key that opens it: for a proof that somebody takes along.
// Reading them as content: event-store.ts.
import type { SealedEvent } from '../domain/proof/chain.ts';
import type { ActingCore, ActingReader } from './acting.ts';
import type { Tx } from './database.ts';
import { ownKeysOf } from './envelope-parts.ts';
import { placeOf } from './event-store.ts';
import { keysOfStream } from './stream-keys.ts';

export type TakenEvent = Omit<SealedEvent, 'envelope'> & {
  readonly envelope: Buffer;
  /** Null where the reader may not read it, where events had no key of their own yet, or where the key was destroyed. */
  readonly key: Buffer | null;
};

/** For whom a proof is: the core takes all events as they lie sealed, the reader gets keys of what the reader may read. */
export type TakenFor = { readonly core: ActingCore; readonly reader: ActingReader };

/** All events up to this version, oldest first. With `takenFor`, from here on the reader acts; without, whoever acted before. */
export const readSealed = async (
  tx: Tx,
  streamId: string,
  upTo: number,
  takenFor?: TakenFor,
): Promise<readonly TakenEvent[]> => {
  if (takenFor) tx.actAs(takenFor.core);
  const rows = await tx.query<Omit<TakenEvent, 'key'>>(SEALED, [streamId, upTo]);
  if (takenFor) tx.actAs(takenFor.reader);
  const keys = await keysOfStream(tx, streamId);
  const readable = await tx.query<{ version: number }>('select version from event where stream_id = $1', [streamId]);
  const seen = new Set(readable.map(({ version }) => version));
  return rows.map((row) => {
    const { all, part } = ownKeysOf(keys, row.envelope, placeOf(streamId, row.version, row.type));
    return { ...row, key: seen.has(row.version) ? (all ?? part) : null };
  });
};

const SEALED = `
  select stream_id as "streamId", stream_kind as "streamKind", version, type, category, recorded_at as "recordedAt",
         actor_function as "actorFunction", command_id as "commandId", header, envelope, prev_hash as "prevHash", hash
  from event where stream_id = $1 and version <= $2
  order by version`;
