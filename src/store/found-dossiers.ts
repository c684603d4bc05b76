// What a search asks beside the index of names: the dossier with exactly one reference, and which conditions of rules are met in what was
// found. Read as the reader: the database shows no other rows.
import type { Condition } from '../domain/sharing/row.ts';
import type { Tx } from './database.ts';

/** The dossier with exactly this reference, where it is in the list of this organisation. */
export const findByReference = async (tx: Tx, reference: string, organisation: string): Promise<readonly string[]> => {
  const rows = await tx.query<{ id: string }>(
    'select dossier_id as id from worklist_row where reference = $1 and organisation = $2 limit 1',
    [reference, organisation],
  );
  return rows.map(({ id }) => id);
};

/** Of the dossiers that let this reader in: the conditions that are met there. */
export const conditionsIn = async (
  tx: Tx,
  dossierIds: readonly string[],
): Promise<ReadonlyMap<string, ReadonlySet<Condition>>> => {
  const rows = await tx.query<{ id: string; conditions: Condition[] }>(
    'select stream_id as id, conditions from stream_access where stream_id = any($1::uuid[])',
    [dossierIds],
  );
  return new Map(rows.map(({ id, conditions }) => [id, new Set(conditions)]));
};
