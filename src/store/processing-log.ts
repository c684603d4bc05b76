// The processing log by the standard Logboek Dataverwerkingen: one record a data subject, written in the transaction of what it
// is about (write-down.ts). No person and no name; the child is a keyed print. Not here: who looked (access-log.ts).
import { createHmac } from 'node:crypto';
import type { Tx } from './database.ts';
import { derived, type MasterKey } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

export type ProcessingStatus = 'Unset' | 'Ok' | 'Error';

export type Processing = {
  readonly parentSpanId: Buffer | null;
  readonly status: ProcessingStatus;
  readonly startedAt: string;
  /** The entry in the register of processing activities; a URI reference. */
  readonly activity: string;
  /** The streams whose person or persons it was about; one record each. */
  readonly subjects: readonly string[];
};

export type LoggedProcessing = {
  readonly id: number;
  /** Shape: hexadecimal. */
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId: string | null;
  readonly status: ProcessingStatus;
  readonly name: string;
  readonly startedAt: string;
  readonly endedAt: string;
  readonly resource: string;
  readonly activity: string;
  readonly subject: string;
  readonly subjectType: string;
};

export const SUBJECT_TYPE = 'voorop-dossier-hmac-sha256';
export const RESOURCE = 'voorop';

/** The pseudonym of a child in this log. Without the master key nobody can tell whose it is. */
export const subjectOf = (tx: Tx, streamId: string): Buffer =>
  createHmac('sha256', keyOf(masterKeyOf(tx)))
    .update(streamId.toLowerCase())
    .digest();

const keys = new WeakMap<MasterKey, Buffer>();
const keyOf = (master: MasterKey): Buffer => {
  const known = keys.get(master) ?? derived(master.bytes, 'processing-subject');
  keys.set(master, known);
  return known;
};

export type ProcessingQuery = {
  readonly traceId?: string | undefined;
  readonly activity?: string | undefined;
  /** The pseudonym, in hexadecimal. */
  readonly subject?: string | undefined;
  readonly from?: string | undefined;
  /** Up to and without this moment. */
  readonly until?: string | undefined;
  /** The id of the last record of the slice before. */
  readonly after?: number | undefined;
  readonly limit: number;
};

/** Records in the order in which they were written, one slice at a time. */
export const readProcessings = (tx: Tx, query: ProcessingQuery): Promise<readonly LoggedProcessing[]> => {
  const { traceId, activity, subject, from, until, after, limit } = query;
  const values: unknown[] = [limit];
  const clauses: string[] = [];
  const only = (clause: (place: string) => string, value: unknown): void => {
    if (value !== undefined) clauses.push(clause(`$${values.push(value)}`));
  };
  only((place) => `trace_id = decode(${place}, 'hex')`, traceId);
  only((place) => `processing_activity_id = ${place}`, activity);
  only((place) => `data_subject_id = decode(${place}, 'hex')`, subject);
  only((place) => `end_time >= ${place}`, from);
  only((place) => `end_time < ${place}`, until);
  only((place) => `id > ${place}`, after);
  return tx.query<LoggedProcessing>(
    `select id, encode(trace_id, 'hex') as "traceId", encode(span_id, 'hex') as "spanId",
            encode(parent_span_id, 'hex') as "parentSpanId", status, name, start_time as "startedAt",
            end_time as "endedAt", resource, processing_activity_id as activity,
            encode(data_subject_id, 'hex') as subject, data_subject_id_type as "subjectType"
     from processing_log ${clauses.length > 0 ? `where ${clauses.join(' and ')}` : ''} order by id limit $1`,
    values,
  );
};
