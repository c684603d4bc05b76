// The references of dossiers, for whoever may know them; and the dossier with exactly one reference. No content lies here.
import type { Tx } from './database.ts';

/** Of these, the ones that whoever reads now is let in to. */
export const letInto = async (tx: Tx, streamIds: readonly string[]): Promise<readonly string[]> =>
  (
    await tx.query<{ id: string }>(
      'select distinct stream_id as id from stream_access where stream_id = any($1::uuid[])',
      [streamIds],
    )
  ).map(({ id }) => id);

export const referencesOf = async (tx: Tx, streamIds: readonly string[]): Promise<ReadonlyMap<string, string>> => {
  if (streamIds.length === 0) return new Map();
  const rows = await tx.query<{ id: string; reference: string }>(
    'select distinct dossier_id as id, reference from worklist_row where dossier_id = any($1::uuid[])',
    [streamIds],
  );
  return new Map(rows.map(({ id, reference }) => [id, reference]));
};
