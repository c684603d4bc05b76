// The keys that open single events of one stream and nothing else, for a file that somebody takes along; and opening with them.
import type { SealedEvent } from '../domain/proof/chain.ts';
import { keysOf } from './compartment-keys.ts';
import type { Tx } from './database.ts';
import { openOutside, openWhole, ownKeysOf, type StreamKeys } from './envelope-parts.ts';
import { placeOf } from './event-store.ts';
import { readSealed } from './sealed-events.ts';
import { keyOfStream } from './stream-keys.ts';

/** `all` opens the whole event, `part` what lies outside its protected part. Null: there is no such key, or it was destroyed. */
export type OwnKeys = { readonly all: Buffer | null; readonly part: Buffer | null };
export type EventWithKeys = Omit<SealedEvent, 'envelope'> & { readonly envelope: Buffer; readonly keys: OwnKeys };

const LAST = 2_147_483_647;

/** All events of one stream, oldest first. */
export const readWithKeys = async (tx: Tx, streamId: string): Promise<readonly EventWithKeys[]> => {
  const general = await keyOfStream(tx, streamId);
  const keys: StreamKeys = general ? { ...(await keysOf(tx, streamId)), general } : {};
  return (await readSealed(tx, streamId, LAST)).map(({ key: _, ...event }) => ({
    ...event,
    keys: ownKeysOf(keys, event.envelope, placeOf(streamId, event.version, event.type)),
  }));
};

/** Opens one event with its own key. Throws where key, place or bytes are not the ones it was closed with. */
export const openWithKey = (
  key: Buffer,
  opens: keyof OwnKeys,
  { streamId, version, type, envelope }: Pick<SealedEvent, 'streamId' | 'version' | 'type' | 'envelope'>,
): unknown => {
  const place = placeOf(streamId, version, type);
  return opens === 'all'
    ? openWhole(key, Buffer.from(envelope), place)
    : openOutside(key, Buffer.from(envelope), place);
};
