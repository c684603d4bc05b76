// The trace that a request belongs to, by W3C Trace Context: kept beside the work for as long as it lasts, so that whatever is
// logged on the way can name it. Says nothing of who asks.
import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

export type Trace = {
  /** Units: 16 bytes. */
  readonly traceId: Buffer;
  /** The span of this request here. Units: 8 bytes. */
  readonly spanId: Buffer;
  /** Whether somebody else began this trace: then our records say after which of their steps. */
  readonly parentSpanId?: Buffer;
  readonly startedAt: string;
};

const running = new AsyncLocalStorage<Trace>();

const TRACEPARENT = /^[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}(?:-.*)?$/;
const NOTHING = /^(?:ff-|0{2}-0{32}-|[0-9a-f]{2}-[0-9a-f]{32}-0{16}-)/;
const LONGEST = 256;

/** Goes on with the trace of a caller. A header that is none begins a new one. */
export const traceFrom = (header: string | undefined, startedAt: string): Trace => {
  const sent = header !== undefined && header.length <= LONGEST && !NOTHING.test(header) ? header : '';
  const [, traceId, parentSpanId] = TRACEPARENT.exec(sent) ?? [];
  const own = { spanId: randomBytes(8), startedAt };
  if (traceId === undefined || parentSpanId === undefined) return { traceId: randomBytes(16), ...own };
  return { traceId: Buffer.from(traceId, 'hex'), parentSpanId: Buffer.from(parentSpanId, 'hex'), ...own };
};

/** What we answer with: the same trace, and our own span in it. */
export const traceparentOf = ({ traceId, spanId }: Trace): string =>
  `00-${traceId.toString('hex')}-${spanId.toString('hex')}-01`;

export const inTrace = <Value>(trace: Trace, work: () => Value): Value => running.run(trace, work);

/** The trace of now; work that nobody asked for over the wire gets one of its own. */
export const traceNow = (now: string): Trace => running.getStore() ?? traceFrom(undefined, now);
