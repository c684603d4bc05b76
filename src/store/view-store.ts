// Rows of the work list, one for each circle of people who see the same of a dossier, and of families: what a list filters and
// sorts on lies in columns, what names a person is closed with the key of the dossier or family. No row tells one organisation what another did. Rows
// are disposable; the application says what is in them.
import type { Tx } from './database.ts';
import { closeJson, openJson, type StreamKey } from './keys.ts';
import { keyOfStream, openKey, type WrappedKey } from './stream-keys.ts';

/** What one organisation sees of one dossier in a list. */
export type WorklistRow = {
  readonly dossierId: string;
  readonly organisation: string;
  /** Who of that organisation sees it; null: everybody there. */
  readonly persons: readonly string[] | null;
  /** In which roles and for which purposes, as `guardian@protection`; in no other. */
  readonly capacities: readonly string[];
  readonly familyId: string | null;
  readonly reference: string;
  /** A day, as `2026-01-31`. */
  readonly openedOn: string;
  /** A moment in UTC, to the millisecond: of the last change that this organisation may know of. */
  readonly updatedAt: string;
  readonly waitsFor: string;
  readonly measure: string | null;
  /** Personal fields; null where the key of the dossier was destroyed. Parse before use. */
  readonly content: unknown;
};
export type WorklistPlace = Pick<WorklistRow, 'updatedAt' | 'dossierId'>;
export type WorklistQuery = {
  readonly organisation: string;
  /** Who asks; left out, only rows for everybody of the organisation. */
  readonly person?: string;
  readonly waitsFor?: string;
  /** The last row of the page before. */
  readonly after?: WorklistPlace;
  readonly limit: number;
};

/** Writes the rows of one dossier instead of those that were there, after its first events were appended. */
export const putWorklistRows = async (
  tx: Tx,
  dossierId: string,
  rows: readonly Omit<WorklistRow, 'dossierId'>[],
): Promise<void> => {
  await tx.query('delete from worklist_row where dossier_id = $1', [dossierId]);
  if (rows.length === 0) return;
  const key = await keyOf(tx, dossierId);
  const closed = rows.map(({ content, ...row }) => ({
    ...row,
    content: closeJson(key, content, placeOf({ dossierId, ...row })).toString('base64'),
  }));
  await tx.query(
    `insert into worklist_row
       (dossier_id, organisation, persons, capacities, family_id, reference, opened_on, updated_at, waits_for, measure, content)
     select $1, "organisation", "persons", "capacities", "familyId", "reference", "openedOn", "updatedAt", "waitsFor", "measure",
            decode("content", 'base64')
     from jsonb_to_recordset($2::jsonb) as r(
       "organisation" text, "persons" text[], "capacities" text[], "familyId" uuid, "reference" text, "openedOn" date, "updatedAt" timestamptz,
       "waitsFor" text, "measure" text, "content" text)`,
    [dossierId, JSON.stringify(closed)],
  );
};

/** Whether there are rows from before rows had capacities, which nobody sees; or something to show and not one row that shows it. */
export const hasOldRows = async (tx: Tx): Promise<boolean> => {
  const [found] = await tx.query<{ old: boolean }>(
    `select exists (select from worklist_row where capacities = '{}')
            or (exists (select from stream_head where stream_kind in ('dossier', 'organisation'))
                and not exists (select from worklist_row) and not exists (select from person_row)) as old`,
  );
  return found?.old ?? false;
};

/** The rows of these dossiers for one organisation, in no order. */
export const readWorklistRows = async (
  tx: Tx,
  dossierIds: readonly string[],
  organisation: string,
): Promise<readonly WorklistRow[]> => {
  const rows = await tx.query<StoredRow>(`${SELECT} where w.dossier_id = any($1::uuid[]) and w.organisation = $2`, [
    dossierIds,
    organisation,
  ]);
  return rows.flatMap((row) => opened(tx, row));
};

/** The rows one organisation may see, latest change first, one page at a time. */
export const listWorklist = async (tx: Tx, query: WorklistQuery): Promise<readonly WorklistRow[]> => {
  const { organisation, person = null, waitsFor, after, limit } = query;
  const values: unknown[] = [organisation, limit, person];
  const clauses = ['w.organisation = $1', FOR_PERSON];
  if (waitsFor !== undefined) clauses.push(`w.waits_for = $${values.push(waitsFor)}`);
  if (after) {
    const [at, id] = [values.push(after.updatedAt), values.push(after.dossierId)];
    clauses.push(`(w.updated_at < $${at} or (w.updated_at = $${at} and w.dossier_id > $${id}))`);
  }
  const rows = await tx.query<StoredRow>(
    `${SELECT} where ${clauses.join(' and ')} order by w.updated_at desc, w.dossier_id limit $2`,
    values,
  );
  return rows.flatMap((row) => opened(tx, row));
};

/** The rows of the children of one family that one organisation may see, eldest dossier first. */
export const listFamilyChildren = async (
  tx: Tx,
  familyId: string,
  organisation: string,
  person: string | null = null,
): Promise<readonly WorklistRow[]> => {
  const rows = await tx.query<StoredRow>(
    `${SELECT} where w.family_id = $1 and w.organisation = $2 and ${FOR_PERSON}
     order by w.opened_on, w.dossier_id limit 50`,
    [familyId, organisation, person],
  );
  return rows.flatMap((row) => opened(tx, row));
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
  await tx.query('delete from worklist_due');
  await tx.query('delete from family_row');
  await tx.query('delete from reason_print');
  await tx.query('delete from name_index');
  await tx.query('delete from rights_item');
};

type StoredRow = Omit<WorklistRow, 'content'> & WrappedKey & { readonly content: Buffer };

const FOR_PERSON = '(w.persons is null or $3::text = any (w.persons))';

const SELECT = `
  select w.dossier_id as "dossierId", w.organisation, w.persons, w.capacities, w.family_id as "familyId", w.reference, w.opened_on as "openedOn",
         w.updated_at as "updatedAt", w.waits_for as "waitsFor", w.measure, w.content,
         k.wrapped, k.created_at as key_at
  from worklist_row w left join subject_key k on k.stream_id = w.dossier_id`;

/** For whom a row is belongs to where it lies: copied to another organisation, it opens for nobody there. */
const placeOf = ({
  dossierId,
  organisation,
  persons,
  capacities,
}: Pick<WorklistRow, 'dossierId' | 'organisation' | 'persons' | 'capacities'>): string =>
  `worklist:${JSON.stringify([dossierId, organisation, persons, capacities])}`;

/** None where it was written past Voorop. */
const opened = (tx: Tx, { wrapped, key_at, content, ...row }: StoredRow): readonly WorklistRow[] => {
  const key = openKey(tx, row.dossierId, { wrapped, key_at });
  try {
    return [{ ...row, content: key ? openJson(key, content, placeOf(row)) : null }];
  } catch {
    return [];
  }
};

const keyOf = async (tx: Tx, streamId: string): Promise<StreamKey> => {
  const key = await keyOfStream(tx, streamId);
  if (!key) throw new Error(`no key for stream ${streamId}: append its first event before its row`);
  return key;
};
