// The keys of streams as they lie in the database: opening one, making one, destroying one.

import type { Tx } from './database.ts';
import { type MasterKey, newStreamKey, type StreamKey, unwrap, wrap } from './keys.ts';

/** A row as it comes along with other data: no `key_at` means no key was ever made, no `wrapped` that it was destroyed. */
export type WrappedKey = { readonly wrapped: Buffer | null; readonly key_at: string | null };

export const masterKeyOf = ({ masterKey }: Tx): MasterKey => {
  if (!masterKey) throw new Error('this connection was opened for proof only: it has no master key');
  return masterKey;
};

/** The key of a stream in the clear, or undefined where it was destroyed. */
export const openKey = (tx: Tx, streamId: string, { wrapped }: WrappedKey): StreamKey | undefined =>
  wrapped ? unwrap(masterKeyOf(tx), streamId, wrapped) : undefined;

/** A new key for a stream, in the clear and wrapped; the append writes it down together with the first events. */
export const newKeyFor = (tx: Tx, streamId: string): { readonly key: StreamKey; readonly wrapped: Buffer } => {
  const key = newStreamKey();
  return { key, wrapped: wrap(masterKeyOf(tx), streamId, key) };
};

/** The key of an existing stream, or undefined where there is none (any more). */
export const keyOfStream = async (tx: Tx, streamId: string): Promise<StreamKey | undefined> => {
  const [row] = await tx.query<WrappedKey>(
    'select wrapped, created_at as key_at from subject_key where stream_id = $1',
    [streamId],
  );
  return row ? openKey(tx, streamId, row) : undefined;
};

/** Destroys the content of a stream for ever: its events, rows and answers no longer open, its chain still holds. */
export const destroyKey = async (
  tx: Tx,
  streamId: string,
  why: string,
  at: string,
): Promise<'destroyed' | 'no-key'> => {
  const rows = await tx.query(
    `update subject_key set wrapped = null, destroyed_at = $2, destroyed_why = $3
     where stream_id = $1 and wrapped is not null returning stream_id`,
    [streamId, at, why],
  );
  // A print says nothing without the master key; what is destroyed leaves none all the same.
  await tx.query('delete from reason_print where dossier_id = $1', [streamId]);
  return rows.length > 0 ? 'destroyed' : 'no-key';
};
