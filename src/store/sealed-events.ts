// The events of one stream as they lie sealed, each with the one key that opens it: for a proof that somebody takes along.
// Reading them as content: event-store.ts.
import type { SealedEvent } from '../domain/proof/chain.ts';
import type { Tx } from './database.ts';
import { ownKeyOf } from './envelope-parts.ts';
import { placeOf } from './event-store.ts';
import { keyOfStream } from './stream-keys.ts';

export type TakenEvent = Omit<SealedEvent, 'envelope'> & {
  readonly envelope: Buffer;
  /** Null where the event was closed before events had a key of their own, lies wholly in a compartment, or the key was destroyed. */
  readonly key: Buffer | null;
};

/** All events up to this version, oldest first. */
export const readSealed = async (tx: Tx, streamId: string, upTo: number): Promise<readonly TakenEvent[]> => {
  const stream = await keyOfStream(tx, streamId);
  const rows = await tx.query<Omit<TakenEvent, 'key'>>(SEALED, [streamId, upTo]);
  return rows.map((row) => ({
    ...row,
    key: stream ? ownKeyOf(stream, row.envelope, placeOf(streamId, row.version, row.type)) : null,
  }));
};

const SEALED = `
  select stream_id as "streamId", stream_kind as "streamKind", version, type, category, recorded_at as "recordedAt",
         actor_function as "actorFunction", command_id as "commandId", header, envelope, prev_hash as "prevHash", hash
  from event where stream_id = $1 and version <= $2
  order by version`;
