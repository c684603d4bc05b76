// The work list of one organisation, filtered in the database by what the access table knows. Never a list of children by
// where they live or how removable they are: it filters on what a dossier waits for, and sorts on the last change or on the first
// day of a limit that the reader’s own organisation keeps.
import type { WorkSlice } from '../contract/routes/work.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { Day } from '../domain/basics/day.ts';
import { nameOfLimit } from '../domain/clocks/due-days-of.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { type DuePlace, listByDue, type NextDue, nextDueOf } from '../store/due-store.ts';
import { listWorklist, readWorklistRows, type WorklistPlace, type WorklistRow } from '../store/view-store.ts';
import { WAITS_FOR, WAITS_FOR_IDS } from '../views/waits-for.ts';
import { bareRow, isOutdated, workItemOf } from '../views/work-item.ts';
import { log, pass } from './access.ts';
import { asReader } from './acting.ts';
import { rowsNaming, rulesPrint } from './list-circles.ts';
import { type Office, todayOf } from './office.ts';
import { withTableNow } from './sharing-now.ts';

export type WorkQuery = {
  readonly waitsFor?: string | undefined;
  /** `due`: dossiers with a limit that the reader’s own organisation keeps, the first day on top. */
  readonly order?: 'changed' | 'due';
  /** `next` of the slice before. A place that is not ours counts as none. */
  readonly after?: string | undefined;
  readonly limit: number;
};

const CHOICES = WAITS_FOR_IDS.map((id) => ({ id, name: WAITS_FOR[id] }));
const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_([0-9a-f-]{36})$/;
const DUE_PLACE = /^(\d{4}-\d\d-\d\d)_([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const placeOf = (text: string | undefined): WorklistPlace | undefined => {
  const [, updatedAt, dossierId] = PLACE.exec(text ?? '') ?? [];
  return updatedAt && dossierId && !Number.isNaN(Date.parse(updatedAt)) ? { updatedAt, dossierId } : undefined;
};

const duePlaceOf = (text: string | undefined): DuePlace | undefined => {
  const [, dueOn, dossierId] = DUE_PLACE.exec(text ?? '') ?? [];
  return dueOn && dossierId && Day.safeParse(dueOn).success ? { dueOn, dossierId } : undefined;
};

export const listWork = (office: Office, actor: Actor, query: WorkQuery): Promise<WorkSlice> =>
  inTransaction(
    office.db,
    async (tx): Promise<WorkSlice> => {
      const request = { actor, streamId: null, action: 'read:worklist' };
      const passed = await pass(tx, office, request, { read: true }, [actor.organisation]);
      if ('kind' in passed) return { items: [], waitsFor: CHOICES };
      const asked = { organisation: actor.organisation, person: actor.person, today: todayOf(office) };
      const slice = await (query.order === 'due' ? byDue : byChange)(tx, query, asked);
      const subjects = slice.rows.map(({ dossierId }) => dossierId);
      const table = await withTableNow(tx, office);
      // A list tells who a child is: that row allowed it.
      const allowing = subjects.length > 0 ? rowsNaming(table, actor, 'identity') : [];
      await log(tx, office, { ...request, subjects }, { allowedBy: passed.row, rows: allowing });
      const due = new Map(slice.due.map((each) => [each.dossierId, each]));
      const rules = rulesPrint(table, actor);
      const items = slice.rows.flatMap((made) => {
        const outdated = isOutdated(made, rules);
        // The table changed since: what was made by other rules is not shown, and nothing follows from it.
        if (outdated && (query.waitsFor !== undefined || query.order === 'due')) return [];
        const row = outdated ? bareRow(made) : made;
        const next = outdated ? undefined : due.get(row.dossierId);
        const nextDue = next && { on: Day.parse(next.dueOn), what: nameOfLimit(next.key, office.clocks) };
        return [workItemOf(row, asked.today, nextDue)];
      });
      return { items, ...(slice.next !== undefined && { next: slice.next }), waitsFor: CHOICES };
    },
    { as: asReader(office, actor) },
  );

type Asked = { readonly organisation: string; readonly person: string; readonly today: Day };
type Slice = { readonly rows: readonly WorklistRow[]; readonly due: readonly NextDue[]; readonly next?: string };

async function byChange(tx: Tx, { waitsFor, after, limit }: WorkQuery, asked: Asked): Promise<Slice> {
  const place = placeOf(after);
  const found = await listWorklist(tx, {
    ...{ organisation: asked.organisation, person: asked.person, limit: limit + 1 },
    ...(waitsFor !== undefined && { waitsFor }),
    ...(place && { after: place }),
  });
  const rows = found.slice(0, limit);
  const ids = rows.map(({ dossierId }) => dossierId);
  const last = rows.at(-1);
  const next = last && found.length > limit ? { next: `${last.updatedAt}_${last.dossierId}` } : {};
  return { rows, due: await nextDueOf(tx, ids, asked), ...next };
}

async function byDue(tx: Tx, { waitsFor, after, limit }: WorkQuery, asked: Asked): Promise<Slice> {
  const place = duePlaceOf(after);
  const found = await listByDue(tx, {
    ...asked,
    limit: limit + 1,
    ...(waitsFor !== undefined && { waitsFor }),
    ...(place && { after: place }),
  });
  const due = found.slice(0, limit);
  const rows = await readWorklistRows(
    tx,
    due.map(({ dossierId }) => dossierId),
    asked.organisation,
  );
  const byId = new Map(rows.map((row) => [row.dossierId, row]));
  const last = due.at(-1);
  const next = last && found.length > limit ? { next: `${last.dueOn}_${last.dossierId}` } : {};
  return { rows: due.flatMap(({ dossierId }) => byId.get(dossierId) ?? []), due, ...next };
}
