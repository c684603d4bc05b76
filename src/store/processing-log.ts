// The processing log by the standard Logboek Dataverwerkingen: one record a data subject, written in the transaction of what it
// is about. No person and no name; the child is a keyed print. Not here: who looked (access-log.ts).
import { createHmac, randomBytes } from 'node:crypto';
import type { Tx } from './database.ts';
import { derived } from './keys.ts';
import { masterKeyOf } from './stream-keys.ts';

export type ProcessingStatus = 'Unset' | 'Ok' | 'Error';

export type Processing = {
  readonly traceId: Buffer;
  readonly parentSpanId: Buffer | null;
  readonly status: ProcessingStatus;
  /** What was done: `read:sheet`, `command:RecordHearing`. */
  readonly name: string;
  readonly startedAt: string;
  readonly endedAt: string;
  /** The entry in the register of processing activities; a URI reference. */
  readonly activity: string;
  /** The streams whose person or persons it was about; one record each. */
  readonly subjects: readonly string[];
  readonly accessId: number;
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
const RESOURCE = 'voorop';

/** The pseudonym of a child in this log. Without the master key nobody can tell whose it is. */
export const subjectOf = (tx: Tx, streamId: string): Buffer =>
  createHmac('sha256', derived(masterKeyOf(tx).bytes, 'processing-subject'))
    .update(streamId.toLowerCase())
    .digest();

export const logProcessing = async (tx: Tx, processing: Processing): Promise<void> => {
  const { subjects, traceId, parentSpanId, status, name, startedAt, endedAt, activity, accessId } = processing;
  if (subjects.length === 0) return;
  await tx.query(
    `insert into processing_log (trace_id, span_id, parent_span_id, status, name, start_time, end_time, resource,
                                 processing_activity_id, data_subject_id, data_subject_id_type, access_id)
     select $1, span, $2, $3, $4, $5, $6, $7, $8, subject, $9, $10
     from unnest($11::bytea[], $12::bytea[]) as each (span, subject)`,
    [
      ...[traceId, parentSpanId, status, name, startedAt, endedAt, RESOURCE, activity, SUBJECT_TYPE, accessId],
      ...[subjects.map(() => randomBytes(8)), subjects.map((streamId) => subjectOf(tx, streamId))],
    ],
  );
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
