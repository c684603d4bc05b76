// The work list of one organisation, filtered in the database by what the access table knows. Never a list of children by
// where they live or how removable they are: it filters on what a dossier waits for, and sorts on the last change.
import type { WorkSlice } from '../contract/routes/work.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { inTransaction } from '../store/database.ts';
import { listWorklist, type WorklistPlace } from '../store/view-store.ts';
import { WAITS_FOR, WAITS_FOR_IDS } from '../views/waits-for.ts';
import { workItemOf } from '../views/work-item.ts';
import { log, pass } from './access.ts';
import { type Office, todayOf } from './office.ts';

export type WorkQuery = {
  readonly waitsFor?: string | undefined;
  /** `next` of the slice before. A place that is not ours counts as none. */
  readonly after?: string | undefined;
  readonly limit: number;
};

const CHOICES = WAITS_FOR_IDS.map((id) => ({ id, name: WAITS_FOR[id] }));
const PLACE = /^(\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)_([0-9a-f-]{36})$/;

const placeOf = (text: string | undefined): WorklistPlace | undefined => {
  const [, updatedAt, dossierId] = PLACE.exec(text ?? '') ?? [];
  return updatedAt && dossierId && !Number.isNaN(Date.parse(updatedAt)) ? { updatedAt, dossierId } : undefined;
};

export const listWork = (office: Office, actor: Actor, { waitsFor, after, limit }: WorkQuery): Promise<WorkSlice> =>
  inTransaction(office.db, async (tx): Promise<WorkSlice> => {
    const request = { actor, streamId: null, action: 'read:worklist' };
    const passed = await pass(tx, office, request, { read: true }, [actor.organisation]);
    if ('kind' in passed) return { items: [], waitsFor: CHOICES };
    const place = placeOf(after);
    const rows = await listWorklist(tx, {
      organisation: actor.organisation,
      limit: limit + 1,
      ...(waitsFor !== undefined && { waitsFor }),
      ...(place && { after: place }),
    });
    await log(tx, office, request, { allowedBy: passed.row });
    const today = todayOf(office);
    const items = rows.slice(0, limit).map((row) => workItemOf(row, today));
    const last = items.at(-1);
    const next = last && rows.length > limit ? { next: `${last.updatedAt}_${last.dossierId}` } : {};
    return { items, ...next, waitsFor: CHOICES };
  });
