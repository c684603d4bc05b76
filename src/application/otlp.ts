// Records of the processing log in the shape that collectors take: OTLP/JSON, one span a record, with the attributes of Logboek
// Dataverwerkingen. Moments become nanoseconds as text, as that shape asks.
import type { LoggedProcessing } from '../store/processing-log.ts';

const STATUS_CODE = { Unset: 0, Ok: 1, Error: 2 } as const;

const nanoseconds = (moment: string): string => `${Date.parse(moment)}000000`;
const attribute = (key: string, stringValue: string) => ({ key, value: { stringValue } });

const spanOf = (record: LoggedProcessing) => ({
  traceId: record.traceId,
  spanId: record.spanId,
  ...(record.parentSpanId !== null && { parentSpanId: record.parentSpanId }),
  name: record.name,
  kind: 1,
  startTimeUnixNano: nanoseconds(record.startedAt),
  endTimeUnixNano: nanoseconds(record.endedAt),
  status: { code: STATUS_CODE[record.status] },
  attributes: [
    attribute('dpl.core.processing_activity_id', record.activity),
    attribute('dpl.core.data_subject_id', record.subject),
    attribute('dpl.core.data_subject_id_type', record.subjectType),
  ],
});

export const otlpOf = (records: readonly LoggedProcessing[]) => ({
  resourceSpans: [
    {
      resource: { attributes: [attribute('service.name', records[0]?.resource ?? 'voorop')] },
      scopeSpans: [{ scope: { name: 'logboek-dataverwerkingen' }, spans: records.map(spanOf) }],
    },
  ],
});
