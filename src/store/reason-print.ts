// The read model of reasons: one keyed print for each text that must be about one child. A text is compared with those of the
// family, and with those of the same organisation in the thirty days around it: the cost does not grow with the system.
import type { Tx } from './database.ts';
import { bandsOf, likenessOf, monthAfter, monthOf, type Print } from './reason-hash.ts';

export type ReasonRow = {
  readonly dossierId: string;
  readonly version: number;
  readonly kind: string;
  readonly organisation: string;
  /** A day, as `2026-01-31`. */
  readonly recordedOn: string;
  readonly print: Print;
};

/** Another dossier in which nearly the same stands. `reference`: only for whoever is let in to it; `known`: the asker’s organisation works on it. */
export type AlikeRow = {
  readonly dossierId: string;
  readonly likeness: number;
  readonly reference: string | null;
  readonly known: boolean;
};

const DAYS_AROUND = 30;
/** Of more than this many nobody needs the exact number. */
const MOST_FOUND = 500;

export const putReasonPrint = async (tx: Tx, row: ReasonRow): Promise<void> => {
  const { dossierId, version, kind, organisation, recordedOn, print } = row;
  // Kept under this month and the next: whoever asks in either finds it.
  const months = [monthOf(recordedOn), monthAfter(recordedOn)];
  const bands = months.flatMap((month) => bandsOf(tx, print, organisation, month));
  await tx.query(
    `insert into reason_print (dossier_id, version, kind, organisation, recorded_on, print, bands)
     values ($1, $2, $3, $4, $5, $6::integer[], $7::bigint[]) on conflict do nothing`,
    [dossierId, version, kind, organisation, recordedOn, print, bands],
  );
};

/** The prints of one dossier. */
export const readReasonPrints = (tx: Tx, dossierId: string): Promise<readonly ReasonRow[]> =>
  tx.query(
    `select dossier_id as "dossierId", version, kind, organisation, recorded_on as "recordedOn", print
     from reason_print where dossier_id = $1 order by version, kind`,
    [dossierId],
  );

type Search = Pick<ReasonRow, 'dossierId' | 'organisation' | 'recordedOn' | 'print'> & {
  /** From which likeness on a text counts. */
  readonly from: number;
  readonly asker: string;
};

/** The other dossiers in which nearly the same stands, the most alike first. */
export const findAlike = async (tx: Tx, search: Search): Promise<readonly AlikeRow[]> => {
  const { dossierId, organisation, recordedOn, print, from, asker } = search;
  const bands = [monthOf(recordedOn), monthAfter(recordedOn)].flatMap((month) =>
    bandsOf(tx, print, organisation, month),
  );
  const rows = await tx.query<Omit<AlikeRow, 'likeness'> & { readonly print: Print }>(FIND, [
    ...[dossierId, bands, organisation, recordedOn, asker],
  ]);
  const best = new Map<string, AlikeRow>();
  for (const { print: other, ...row } of rows) {
    const likeness = likenessOf(print, other);
    if (likeness >= Math.max(from, best.get(row.dossierId)?.likeness ?? 0))
      best.set(row.dossierId, { ...row, likeness });
  }
  return [...best.values()].sort((one, other) => other.likeness - one.likeness);
};

/** The same organisation around the same day, by band; and every other child of the family. */
const FIND = `
  select dossier_id as "dossierId", print, reference, known from find_alike(
    $1, $2::bigint[], $3, $4::date - ${DAYS_AROUND}, $4::date + ${DAYS_AROUND}, ${MOST_FOUND}, $5)`;
