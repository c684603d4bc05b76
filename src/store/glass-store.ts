// Openings in danger by organisation, and finding one dossier by its exact reference. Rows are disposable; no content lies here.
import type { Tx } from './database.ts';

export type GlassRow = {
  readonly glassId: string;
  readonly reference: string;
  readonly organisation: string;
  readonly person: string;
  readonly confirmedBy: string | null;
  readonly openedAt: string;
  readonly until: string;
};
export type StoredGlass = GlassRow & { readonly dossierId: string };

/** Replaces the rows of one dossier. */
export const putGlassRows = async (tx: Tx, dossierId: string, rows: readonly GlassRow[]): Promise<void> => {
  if (rows.length === 0) return;
  await tx.query(
    `insert into glass_row (glass_id, dossier_id, reference, organisation, person, confirmed_by, opened_at, until)
     select r.glass_id, $1, r.reference, r.organisation, r.person, r.confirmed_by, r.opened_at, r.until
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::timestamptz[], $8::timestamptz[])
          as r (glass_id, reference, organisation, person, confirmed_by, opened_at, until)
     on conflict (glass_id) do update set confirmed_by = excluded.confirmed_by, until = excluded.until`,
    [
      ...[dossierId, rows.map((row) => row.glassId), rows.map((row) => row.reference)],
      ...[rows.map((row) => row.organisation), rows.map((row) => row.person), rows.map((row) => row.confirmedBy)],
      ...[rows.map((row) => row.openedAt), rows.map((row) => row.until)],
    ],
  );
};

const SELECT = `select glass_id as "glassId", dossier_id as "dossierId", reference, organisation, person,
  confirmed_by as "confirmedBy", opened_at as "openedAt", until from glass_row`;

/** The latest openings of one organisation. */
export const listGlass = (tx: Tx, organisation: string, limit: number): Promise<readonly StoredGlass[]> =>
  tx.query<StoredGlass>(`${SELECT} where organisation = $1 order by opened_at desc, glass_id limit $2`, [
    organisation,
    limit,
  ]);

/** One opening of this organisation: those of others are not found. */
export const readGlass = async (tx: Tx, glassId: string, organisation: string): Promise<StoredGlass | undefined> =>
  (await tx.query<StoredGlass>(`${SELECT} where glass_id = $1 and organisation = $2`, [glassId, organisation]))[0];

/** The dossier with exactly this reference: no pattern, no browsing. */
export const dossierWithReference = async (tx: Tx, reference: string): Promise<string | undefined> =>
  (
    await tx.query<{ id: string }>('select dossier_id as id from worklist_row where reference = $1 limit 1', [
      reference,
    ])
  )[0]?.id;

/** How often this person tried this since that moment, allowed or not. */
export const triesSince = async (tx: Tx, person: string, action: string, since: string): Promise<number> => {
  const [row] = await tx.query<{ tries: number }>(
    'select count(*) as tries from access_log where person = $1 and at > $2 and action = $3',
    [person, since, action],
  );
  return row?.tries ?? 0;
};
