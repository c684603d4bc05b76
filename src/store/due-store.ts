// The days on which a limit asks something of one organisation, and the work list in the order of those days. A row a limit that
// runs or was not met; whoever keeps a limit sees it, nobody else. Rows are disposable, like those of the work list.
import type { Tx } from './database.ts';

export type DueRow = {
  readonly organisation: string;
  /** As in the row of the work list. */
  readonly capacities: readonly string[];
  readonly key: string;
  /** A day, as `2026-01-31`. */
  readonly dueOn: string;
  /** Leaves the list after its day. */
  readonly lapses: boolean;
};
export type NextDue = { readonly dossierId: string; readonly dueOn: string; readonly key: string };
export type DuePlace = Pick<NextDue, 'dueOn' | 'dossierId'>;

/** What runs on one dossier, instead of what was kept for it. */
export const putDueRows = async (tx: Tx, dossierId: string, rows: readonly DueRow[]): Promise<void> => {
  await tx.query('delete from worklist_due where dossier_id = $1', [dossierId]);
  if (rows.length === 0) return;
  await tx.query(
    `insert into worklist_due (dossier_id, organisation, capacities, limit_key, due_on, lapses)
     select $1, "organisation", "capacities", "key", "dueOn", "lapses"
     from jsonb_to_recordset($2::jsonb) as r(
       "organisation" text, "capacities" text[], "key" text, "dueOn" date, "lapses" boolean)
     on conflict do nothing`,
    [dossierId, JSON.stringify(rows)],
  );
};

/** Per dossier of these the first day for this organisation. */
export const nextDueOf = (
  tx: Tx,
  dossierIds: readonly string[],
  { organisation, today }: { readonly organisation: string; readonly today: string },
): Promise<readonly NextDue[]> =>
  tx.query<NextDue>(
    `select distinct on (dossier_id) dossier_id as "dossierId", due_on as "dueOn", limit_key as key
     from worklist_due
     where dossier_id = any($1::uuid[]) and organisation = $2 and (not lapses or due_on >= $3::date)
     order by dossier_id, due_on, limit_key`,
    [dossierIds, organisation, today],
  );

export type DueQuery = {
  readonly organisation: string;
  /** Who asks; left out, only dossiers for everybody of the organisation. */
  readonly person?: string;
  readonly today: string;
  readonly waitsFor?: string;
  /** The last row of the page before. */
  readonly after?: DuePlace;
  readonly limit: number;
};

/** Dossiers on which a limit asks something of this organisation, the first day first. Each dossier once. */
export const listByDue = (tx: Tx, query: DueQuery): Promise<readonly NextDue[]> => {
  const { organisation, person = null, today, waitsFor, after, limit } = query;
  const values: unknown[] = [organisation, today, limit, person];
  const clauses = [
    'd.organisation = $1',
    '(not d.lapses or d.due_on >= $2::date)',
    '(w.persons is null or $4::text = any (w.persons))',
    `not exists (select 1 from worklist_due e
       where e.dossier_id = d.dossier_id and e.organisation = d.organisation and e.capacities = d.capacities
         and (not e.lapses or e.due_on >= $2::date) and (e.due_on, e.limit_key) < (d.due_on, d.limit_key))`,
  ];
  if (waitsFor !== undefined) clauses.push(`w.waits_for = $${values.push(waitsFor)}`);
  if (after) {
    const [day, id] = [values.push(after.dueOn), values.push(after.dossierId)];
    clauses.push(`(d.due_on, d.dossier_id) > ($${day}::date, $${id}::uuid)`);
  }
  return tx.query<NextDue>(
    `select d.dossier_id as "dossierId", d.due_on as "dueOn", d.limit_key as key
     from worklist_due d
     join worklist_row w on w.dossier_id = d.dossier_id and w.organisation = d.organisation and w.capacities = d.capacities
     where ${clauses.join(' and ')} order by d.due_on, d.dossier_id limit $3`,
    values,
  );
};
