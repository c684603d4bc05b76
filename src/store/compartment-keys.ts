// The keys of the compartments of one stream, as the core needs them to write: those that are there, and new ones where a stream
// first holds something of a compartment. Reading with them: event-store.ts. Destroying: stream-keys.ts.
import type { Tx } from './database.ts';
import type { Closed, StreamKeys } from './envelope-parts.ts';
import type { StreamKey } from './keys.ts';
import { masterKeyOf, newKeyFor, unwrapKeys, type WrappedKeys } from './stream-keys.ts';

/** The general key and that of each of these compartments. Two writers who both make one: the first one counts. */
export const keysToClose = async (
  tx: Tx,
  streamId: string,
  general: StreamKey,
  compartments: readonly Closed[],
): Promise<StreamKeys> => {
  if (compartments.length === 0) return { general };
  const known = await keysOf(tx, streamId);
  const missing = compartments.filter((compartment) => !known[compartment]);
  if (missing.length === 0) return { ...known, general };
  for (const compartment of missing)
    await tx.query(
      `insert into compartment_key (stream_id, compartment, wrapped, master_key) values ($1, $2, $3, $4)
       on conflict do nothing`,
      [streamId, compartment, newKeyFor(tx, streamId, compartment).wrapped, masterKeyOf(tx).fingerprint],
    );
  return { ...(await keysOf(tx, streamId)), general };
};

/** The keys of the compartments that this stream has; the general one is not among them. */
export const keysOf = async (tx: Tx, streamId: string): Promise<StreamKeys> => {
  const [row] = await tx.query<WrappedKeys>(
    `select array_agg(compartment) as compartments, array_agg(wrapped) as wrapped
     from compartment_key where stream_id = $1`,
    [streamId],
  );
  return row ? unwrapKeys(tx, streamId, row) : {};
};
