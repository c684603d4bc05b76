import { expect, test } from 'vitest';
import { otlpOf } from './otlp.ts';

test('een regel van het verwerkingenlogboek wordt één span met de drie kenmerken; Logboek Dataverwerkingen', () => {
  const record = {
    ...{ id: 1, traceId: 'ab'.repeat(16), spanId: 'cd'.repeat(8), parentSpanId: null, status: 'Error' as const },
    ...{ name: 'read:sheet', startedAt: '2026-03-02T09:30:00.000Z', endedAt: '2026-03-02T09:30:00.005Z' },
    ...{ resource: 'voorop', activity: '/v1/register/protection', subject: 'ef'.repeat(32), subjectType: 'hmac' },
  };
  const [span] = otlpOf([record]).resourceSpans[0]?.scopeSpans[0]?.spans ?? [];
  expect(span).toMatchObject({ startTimeUnixNano: '1772443800000000000', endTimeUnixNano: '1772443800005000000' });
  expect(span).toMatchObject({ status: { code: 2 } });
  expect(span).not.toHaveProperty('parentSpanId');
  expect(span?.attributes.map(({ key }) => key)).toEqual([
    'dpl.core.processing_activity_id',
    'dpl.core.data_subject_id',
    'dpl.core.data_subject_id_type',
  ]);
});
