// The keys of streams as they lie in the database: opening one, making one, destroying one.

import type { Tx } from './database.ts';
import type { StreamKeys } from './envelope-parts.ts';
import { type MasterKey, newStreamKey, type StreamKey, unwrap, wrap } from './keys.ts';

/** A row as it comes along with other data: no `key_at` means no key was ever made, no `wrapped` that it was destroyed. */
export type WrappedKey = { readonly wrapped: Buffer | null; readonly key_at: string | null };

/** All keys of a stream that whoever acts may have, in the order of their compartments; a destroyed one is null. */
export type WrappedKeys = {
  readonly compartments: readonly string[] | null;
  readonly wrapped: readonly (Buffer | null)[] | null;
};

export const masterKeyOf = ({ masterKey }: Tx): MasterKey => {
  if (!masterKey) throw new Error('this connection was opened for proof only: it has no master key');
  return masterKey;
};

/** The key of a stream in the clear, or undefined where it was destroyed. */
export const openKey = (tx: Tx, streamId: string, { wrapped }: WrappedKey): StreamKey | undefined =>
  wrapped ? unwrap(masterKeyOf(tx), streamId, wrapped) : undefined;

/** What a key is wrapped for: moved to another stream or compartment it does not open. */
export const wrappedFor = (streamId: string, compartment: string): string =>
  compartment === 'general' ? streamId : `${streamId}:${compartment}`;

/** The keys of a stream in the clear, by compartment. */
export const unwrapKeys = (tx: Tx, streamId: string, { compartments, wrapped }: WrappedKeys): StreamKeys =>
  Object.fromEntries(
    (compartments ?? []).flatMap((compartment, at) => {
      const key = wrapped?.[at];
      return key ? [[compartment, unwrap(masterKeyOf(tx), wrappedFor(streamId, compartment), key)]] : [];
    }),
  );

/** A new key for a stream, in the clear and wrapped; the append writes it down together with the first events. */
export const newKeyFor = (
  tx: Tx,
  streamId: string,
  compartment = 'general',
): { readonly key: StreamKey; readonly wrapped: Buffer } => {
  const key = newStreamKey();
  return { key, wrapped: wrap(masterKeyOf(tx), wrappedFor(streamId, compartment), key) };
};

/** The keys of a stream that whoever acts may have, in the clear. */
export const keysOfStream = async (tx: Tx, streamId: string): Promise<StreamKeys> => {
  const [row] = await tx.query<WrappedKeys>(
    `select array_agg(compartment) as compartments, array_agg(wrapped) as wrapped from (
       select 'general' as compartment, wrapped from subject_key where stream_id = $1
       union all select compartment, wrapped from compartment_key where stream_id = $1) keys`,
    [streamId],
  );
  return row ? unwrapKeys(tx, streamId, row) : {};
};

/** The key of an existing stream, or undefined where there is none (any more). */
export const keyOfStream = async (tx: Tx, streamId: string): Promise<StreamKey | undefined> => {
  const [row] = await tx.query<WrappedKey>(
    'select wrapped, created_at as key_at from subject_key where stream_id = $1',
    [streamId],
  );
  return row ? openKey(tx, streamId, row) : undefined;
};

/**
 * Destroys the content of a stream for ever: its events, rows and answers no longer open, its chain still holds. Acts as the task
 * `destroy` of the system, and stays that to the end of the transaction.
 */
export const destroyKey = async (
  tx: Tx,
  streamId: string,
  why: string,
  at: string,
): Promise<'destroyed' | 'no-key'> => {
  tx.actAs({ kind: 'system', task: 'destroy' });
  const [row] = await tx.query<{ destroyed: boolean }>('select destroy_keys($1, $2, $3) as destroyed', [
    streamId,
    why,
    at,
  ]);
  // A print says nothing without the master key; what is destroyed leaves none all the same.
  await tx.query('delete from reason_print where dossier_id = $1', [streamId]);
  await tx.query('delete from name_index where dossier_id = $1', [streamId]);
  return row?.destroyed ? 'destroyed' : 'no-key';
};
