// The processing log for the data-protection officer: by trace, by processing activity or by the child it was about. By the read extension
// of Logboek Dataverwerkingen. No person and no name stands in it; asking is logged.
import type { z } from 'zod';
import type { ProcessingRequest, ProcessingSlice, ProcessingView } from '../contract/oversight.ts';
import type { Actor } from '../domain/basics/actor.ts';
import type { Tx } from '../store/database.ts';
import { dossierWithReference } from '../store/glass-store.ts';
import { type LoggedProcessing, readProcessings, subjectOf } from '../store/processing-log.ts';
import type { Found } from './answer.ts';
import type { Office } from './office.ts';
import { asHouse, watching } from './watching-desk.ts';

export const readProcessingLog = (
  office: Office,
  actor: Actor,
  { filter, limit, after }: z.infer<typeof ProcessingRequest>,
): Promise<Found<ProcessingSlice>> => {
  const request = { action: 'question:processings', door: 'question', needs: { readsProcessings: true } } as const;
  return watching(office, actor, request, async (tx) => {
    const streamId = await streamOf(tx, office, actor, filter.reference);
    const subjects = [filter.dataSubjectId, filter.reference && printOf(tx, streamId)].filter(
      (each) => each !== undefined,
    );
    // Two that are not the same child: nothing is about both.
    const found =
      new Set(subjects).size > 1
        ? []
        : await readProcessings(tx, {
            ...{ traceId: filter.traceId, activity: filter.processingActivityId, subject: subjects[0] },
            ...{ after, limit: limit + 1 },
          });
    const rows = found.slice(0, limit);
    const next = found.length > limit ? { next: rows.at(-1)?.id ?? 0 } : {};
    return { value: { items: rows.map(viewOf), ...next }, about: { streamId } };
  });
};

const streamOf = async (tx: Tx, office: Office, actor: Actor, reference: string | undefined): Promise<string | null> =>
  reference === undefined
    ? null
    : ((await asHouse(tx, office, actor, () => dossierWithReference(tx, reference))) ?? null);

/** Of a reference that is none of ours: a print that is nobody's. */
const printOf = (tx: Tx, streamId: string | null): string =>
  streamId === null ? '0'.repeat(64) : subjectOf(tx, streamId).toString('hex');

const viewOf = (record: LoggedProcessing): ProcessingView => ({
  ...{ traceId: record.traceId, spanId: record.spanId, status: record.status, name: record.name },
  ...(record.parentSpanId !== null && { parentSpanId: record.parentSpanId }),
  ...{ startTime: record.startedAt, endTime: record.endedAt, resource: { name: record.resource } },
  attributes: {
    'dpl.core.processing_activity_id': record.activity,
    'dpl.core.data_subject_id': record.subject,
    'dpl.core.data_subject_id_type': record.subjectType,
  },
});
