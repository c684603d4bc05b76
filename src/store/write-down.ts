// Writes one request down: the access log, the processing log and the alerts that follow, in one statement (write_down,
// 0018-oversight.sql) in the transaction that answers it. Which steps that takes never tells whether something exists.
import { randomBytes } from 'node:crypto';
import type { Access } from './access-log.ts';
import type { Tx } from './database.ts';
import { type Processing, RESOURCE, SUBJECT_TYPE, subjectOf } from './processing-log.ts';

/** What to look at with this request, and the numbers for it. */
export type WatchFor = {
  readonly on: 'walled' | 'refused' | 'read' | 'canary' | null;
  readonly raise: readonly { readonly rule: string; readonly once: string }[];
  readonly minutes: number;
  readonly refusals: number;
  readonly dossiers: number;
  readonly dormantMonths: number;
};

export type WrittenDown = {
  readonly access: Access;
  readonly traceId: Buffer | null;
  /** Left out where nothing of anybody was handled. */
  readonly processing?: Processing;
  readonly outsideHours: boolean;
  readonly watch: WatchFor;
};

const SQL = `select write_down($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22) as id`;

/** Gives the id in the access log. */
export const writeDown = async (tx: Tx, down: WrittenDown): Promise<number> => {
  const { access, traceId, processing = NOTHING_HANDLED, outsideHours, watch } = down;
  const { at, streamId, person, organisation, role, purpose, action, door, rows, outcome } = access;
  const { parentSpanId, status, startedAt, activity, subjects } = processing;
  const [written] = await tx.query<{ id: number }>(SQL, [
    ...[at, streamId, person, organisation, role, purpose, action, door, rows, traceId],
    ...('allowedBy' in outcome ? [outcome.allowedBy, null] : [null, outcome.refusal]),
    ...[outsideHours, parentSpanId, status, startedAt, RESOURCE, activity, SUBJECT_TYPE],
    ...[subjects.map(() => randomBytes(8)), subjects.map((id) => subjectOf(tx, id)), JSON.stringify(watch)],
  ]);
  if (!written) throw new Error('an access was not written down');
  return written.id;
};

const NOTHING_HANDLED = { parentSpanId: null, status: null, startedAt: null, activity: null, subjects: [] };

/** Nothing to look at: for an entry that nobody could be alerted of. */
export const UNWATCHED: WatchFor = {
  ...{ on: null, raise: [], minutes: 0, refusals: 0, dossiers: 0, dormantMonths: 0 },
};
