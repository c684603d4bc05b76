// Rows of the work list and of families: what a list filters and sorts on lies in columns, what names a person is closed
// with the key of the dossier or family. Rows are disposable; the application says what is in them.
import type { Tx } from './database.ts';
import { closeJson, openJson, type StreamKey } from './keys.ts';
import { keyOfStream, openKey, type WrappedKey } from './stream-keys.ts';

export type WorklistRow = {
  readonly dossierId: string;
  readonly familyId: string | null;
  readonly reference: string;
  /** A day, as `2026-01-31`. */
  readonly openedOn: string;
  /** A moment in UTC, to the millisecond. */
  readonly updatedAt: string;
  readonly waitsFor: string;
  readonly measure: string | null;
  /** Organisations that may see this row. */
  readonly involved: readonly string[];
  /** Personal fields; null where the key of the dossier was destroyed. Parse before use. */
  readonly content: unknown;
};
export type WorklistPlace = Pick<WorklistRow, 'updatedAt' | 'dossierId'>;
export type WorklistQuery = {
  readonly organisation: string;
  readonly waitsFor?: string;
  /** The last row of the page before. */
  readonly after?: WorklistPlace;
  readonly limit: number;
};

/** Writes the row of one dossier, after its first events were appended. */
export const putWorklistRow = async (tx: Tx, row: WorklistRow): Promise<void> => {
  const content = closeJson(await keyOf(tx, row.dossierId), row.content, `worklist:${row.dossierId}`);
  await tx.query(
    `insert into worklist_row (dossier_id, family_id, reference, opened_on, updated_at, waits_for, measure, involved, content)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
     on conflict (dossier_id) do update set family_id = excluded.family_id, opened_on = excluded.opened_on,
       updated_at = excluded.updated_at, waits_for = excluded.waits_for, measure = excluded.measure,
       involved = excluded.involved, content = excluded.content, reference = excluded.reference`,
    [
      ...[row.dossierId, row.familyId, row.reference, row.openedOn, row.updatedAt],
      ...[row.waitsFor, row.measure, row.involved, content],
    ],
  );
};

/** The row of one dossier. */
export const readWorklistRow = async (tx: Tx, dossierId: string): Promise<WorklistRow | undefined> => {
  const [row] = await tx.query<StoredRow>(`${SELECT} where w.dossier_id = $1`, [dossierId]);
  return row && opened(tx, row);
};

/** The rows of these dossiers, in no order. */
export const readWorklistRows = async (tx: Tx, dossierIds: readonly string[]): Promise<readonly WorklistRow[]> => {
  const rows = await tx.query<StoredRow>(`${SELECT} where w.dossier_id = any($1::uuid[])`, [dossierIds]);
  return rows.map((row) => opened(tx, row));
};

/** The rows one organisation may see, latest change first, one page at a time. */
export const listWorklist = async (tx: Tx, query: WorklistQuery): Promise<readonly WorklistRow[]> => {
  const { organisation, waitsFor, after, limit } = query;
  const values: unknown[] = [[organisation], limit];
  const clauses = ['w.involved @> $1::text[]'];
  if (waitsFor !== undefined) clauses.push(`w.waits_for = $${values.push(waitsFor)}`);
  if (after) {
    const [at, id] = [values.push(after.updatedAt), values.push(after.dossierId)];
    clauses.push(`(w.updated_at < $${at} or (w.updated_at = $${at} and w.dossier_id > $${id}))`);
  }
  const rows = await tx.query<StoredRow>(
    `${SELECT} where ${clauses.join(' and ')} order by w.updated_at desc, w.dossier_id limit $2`,
    values,
  );
  return rows.map((row) => opened(tx, row));
};

/** The rows of the children of one family that one organisation may see, eldest dossier first. */
export const listFamilyChildren = async (
  tx: Tx,
  familyId: string,
  organisation: string,
): Promise<readonly WorklistRow[]> => {
  const rows = await tx.query<StoredRow>(
    `${SELECT} where w.family_id = $1 and w.involved @> $2::text[] order by w.opened_on, w.dossier_id limit 50`,
    [familyId, [organisation]],
  );
  return rows.map((row) => opened(tx, row));
};

export type FamilyRow = {
  readonly familyId: string;
  readonly involved: readonly string[];
  /** Personal fields; null where the key of the family was destroyed. Parse before use. */
  readonly content: unknown;
};

/** Writes the row of one family, after its first events were appended. */
export const putFamilyRow = async (tx: Tx, { familyId, involved, content }: FamilyRow): Promise<void> => {
  const closed = closeJson(await keyOf(tx, familyId), content, `family:${familyId}`);
  await tx.query(
    `insert into family_row (family_id, involved, content) values ($1, $2, $3)
     on conflict (family_id) do update set involved = excluded.involved, content = excluded.content`,
    [familyId, involved, closed],
  );
};

/** The row of one family. */
export const readFamilyRow = async (tx: Tx, familyId: string): Promise<FamilyRow | undefined> => {
  const [row] = await tx.query<WrappedKey & { involved: string[]; content: Buffer }>(
    `select f.involved, f.content, k.wrapped, k.created_at as key_at
     from family_row f left join subject_key k on k.stream_id = f.family_id where f.family_id = $1`,
    [familyId],
  );
  if (!row) return undefined;
  const key = openKey(tx, familyId, row);
  return { familyId, involved: row.involved, content: key ? openJson(key, row.content, `family:${familyId}`) : null };
};

/** Throws every row away, to build them again from the events. */
export const clearViews = async (tx: Tx): Promise<void> => {
  await tx.query('delete from worklist_row');
  await tx.query('delete from family_row');
  await tx.query('delete from reason_print');
};

type StoredRow = Omit<WorklistRow, 'content'> & WrappedKey & { readonly content: Buffer };

const SELECT = `
  select w.dossier_id as "dossierId", w.family_id as "familyId", w.reference, w.opened_on as "openedOn",
         w.updated_at as "updatedAt", w.waits_for as "waitsFor", w.measure, w.involved, w.content,
         k.wrapped, k.created_at as key_at
  from worklist_row w left join subject_key k on k.stream_id = w.dossier_id`;

const opened = (tx: Tx, { wrapped, key_at, content, ...row }: StoredRow): WorklistRow => {
  const key = openKey(tx, row.dossierId, { wrapped, key_at });
  return { ...row, content: key ? openJson(key, content, `worklist:${row.dossierId}`) : null };
};

const keyOf = async (tx: Tx, streamId: string): Promise<StreamKey> => {
  const key = await keyOfStream(tx, streamId);
  if (!key) throw new Error(`no key for stream ${streamId}: append its first event before its row`);
  return key;
};
