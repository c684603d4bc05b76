// The keys of what a family tells of one child: destroyed with that child, while the family stays for the other children. The keys of the
// family itself: stream-keys.ts. Destroying: destroy_keys (0031-*.sql).
import type { Tx } from './database.ts';
import { closeJson, openJson, type StreamKey, unwrap } from './keys.ts';
import { masterKeyOf, newKeyFor, wrappedFor } from './stream-keys.ts';

const partOf = (dossierId: string): string => `child:${dossierId}`;
const placeOf = (familyId: string, dossierId: string): string => `family:${familyId}:${dossierId}`;

type Row = { readonly dossierId: string; readonly wrapped: Buffer | null };

/** The keys of all children of whom this family tells; those of a destroyed child are not among them. */
const partKeys = async (tx: Tx, familyId: string): Promise<ReadonlyMap<string, StreamKey>> => {
  const rows = await tx.query<Row>(
    'select dossier_id as "dossierId", wrapped from family_part_key where family_id = $1',
    [familyId],
  );
  return new Map(
    rows.flatMap(({ dossierId, wrapped }) =>
      wrapped ? [[dossierId, unwrap(masterKeyOf(tx), wrappedFor(familyId, partOf(dossierId)), wrapped)]] : [],
    ),
  );
};

/** Opens what was closed for one child. Undefined: that child was destroyed. */
export const partOpener = async (tx: Tx, familyId: string): Promise<(dossierId: string, closed: string) => unknown> => {
  const keys = await partKeys(tx, familyId);
  return (dossierId, closed) => {
    const key = keys.get(dossierId);
    return key && openJson(key, Buffer.from(closed, 'base64'), placeOf(familyId, dossierId));
  };
};

/** Closes this for one child, with a key of its own that is made where there is none. Undefined: that child was destroyed. */
export const closePart = async (
  tx: Tx,
  familyId: string,
  dossierId: string,
  content: unknown,
): Promise<string | undefined> => {
  await tx.query(
    `insert into family_part_key (family_id, dossier_id, wrapped, master_key) values ($1, $2, $3, $4) on conflict do nothing`,
    [familyId, dossierId, newKeyFor(tx, familyId, partOf(dossierId)).wrapped, masterKeyOf(tx).fingerprint],
  );
  const key = (await partKeys(tx, familyId)).get(dossierId);
  return key && closeJson(key, content, placeOf(familyId, dossierId)).toString('base64');
};
