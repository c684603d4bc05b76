import { expect, test } from 'vitest';
import { inTrace, traceFrom, traceNow, traceparentOf } from './trace.ts';

const NOW = '2026-03-02T09:30:00.000Z';
const TRACE = '0af7651916cd43dd8448eb211c80319c';
const PARENT = 'b7ad6b7169203331';

test('gaat verder met het spoor van wie ons vroeg; Logboek Dataverwerkingen', () => {
  const trace = traceFrom(`00-${TRACE}-${PARENT}-01`, NOW);
  expect(trace.traceId.toString('hex')).toBe(TRACE);
  expect(trace.parentSpanId?.toString('hex')).toBe(PARENT);
  expect(traceparentOf(trace)).toMatch(new RegExp(`^00-${TRACE}-(?!${PARENT})[0-9a-f]{16}-01$`));
});

test.each([
  undefined,
  '',
  'geen spoor',
  `00-${'0'.repeat(32)}-${PARENT}-01`,
  `00-${TRACE}-${'0'.repeat(16)}-01`,
  `ff-${TRACE}-${PARENT}-01`,
  `00-${TRACE.toUpperCase()}-${PARENT}-01`,
  `00-${TRACE}-${PARENT}-01-${'a'.repeat(400)}`,
])('begint een eigen spoor waar er geen goed spoor komt: %s', (header) => {
  const trace = traceFrom(header, NOW);
  expect(trace.traceId).toHaveLength(16);
  expect(trace.traceId.toString('hex')).not.toBe(TRACE);
  expect(trace.parentSpanId).toBeUndefined();
});

test('twee verzoeken tegelijk houden elk hun eigen spoor', async () => {
  const one = traceFrom(undefined, NOW);
  const other = traceFrom(undefined, NOW);
  const later = () => new Promise((done) => setTimeout(done, 1)).then(() => traceNow(NOW));
  expect(await Promise.all([inTrace(one, later), inTrace(other, later)])).toEqual([one, other]);
});
