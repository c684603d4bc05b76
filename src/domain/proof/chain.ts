// The chain of one stream: each event seals the one before it, and the first seals the id of the stream.
// What is sealed are the stored bytes, so a chain can be checked without any key, and still holds when the
// key of a child has been destroyed. The hash function comes in as an argument.
import type { Result } from '../basics/result.ts';
import { ok, refuse } from '../basics/result.ts';
import { asciiBytes, type EventHeader, headerBytes } from './header.ts';

export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** One event as it is kept: the clear header twice (as fields, as sealed bytes), the closed envelope, the two seals. */
export type SealedEvent = EventHeader & {
  readonly header: Uint8Array;
  readonly envelope: Uint8Array;
  readonly prevHash: Uint8Array;
  readonly hash: Uint8Array;
};

/** How far a chain has been followed. Version 0 is the start, before the first event. */
export type ChainEnd = { readonly streamId: string; readonly version: number; readonly hash: Uint8Array };

export type ChainFault =
  | 'event-of-other-stream'
  | 'event-missing'
  | 'header-changed'
  | 'order-changed'
  | 'content-changed'
  | 'event-added'
  | 'end-missing';

/** The first event that does not fit, and why. */
export type ChainBreak = { readonly streamId: string; readonly version: number; readonly why: ChainFault };

/** The start of a chain: the id of the stream itself is what the first event seals. */
export const openChain = (streamId: string, sha256: Sha256): ChainEnd => ({
  streamId,
  version: 0,
  hash: sha256(asciiBytes(`voorop:stream:${streamId}`)),
});

/** The seal of one event. Shape: hash of (previous seal, length and bytes of the header, length and bytes of the envelope). */
export const seal = (prevHash: Uint8Array, header: Uint8Array, envelope: Uint8Array, sha256: Sha256): Uint8Array =>
  sha256(joined([prevHash, length(header), header, length(envelope), envelope]));

/** Follows the chain one event further, or names what does not fit. */
export const follow = (end: ChainEnd, event: SealedEvent, sha256: Sha256): Result<ChainEnd, ChainBreak> => {
  const version = end.version + 1;
  const no = (why: ChainFault): Result<ChainEnd, ChainBreak> => refuse({ streamId: end.streamId, version, why });
  if (event.streamId !== end.streamId) return no('event-of-other-stream');
  if (event.version !== version) return no(event.version > version ? 'event-missing' : 'order-changed');
  if (!same(headerBytes(event), event.header)) return no('header-changed');
  if (!same(event.prevHash, end.hash)) return no('order-changed');
  if (!same(seal(event.prevHash, event.header, event.envelope, sha256), event.hash)) return no('content-changed');
  return ok({ streamId: end.streamId, version, hash: event.hash });
};

/** Compares where a chain ends with the end that was written down elsewhere: that shows events taken off the end. */
export const compareEnd = (end: ChainEnd, noted: ChainEnd): Result<ChainEnd, ChainBreak> => {
  const { streamId } = noted;
  if (end.version < noted.version) return refuse({ streamId, version: end.version + 1, why: 'end-missing' });
  if (end.version > noted.version) return refuse({ streamId, version: noted.version + 1, why: 'event-added' });
  return same(end.hash, noted.hash) ? ok(end) : refuse({ streamId, version: end.version, why: 'content-changed' });
};

/** Checks all events of one stream, in order of version. Gives the end of the chain, or the first event that does not fit. */
export const verifyChain = (
  streamId: string,
  events: Iterable<SealedEvent>,
  sha256: Sha256,
): Result<ChainEnd, ChainBreak> => {
  let end = openChain(streamId, sha256);
  for (const event of events) {
    const next = follow(end, event, sha256);
    if (!next.ok) return next;
    end = next.value;
  }
  return ok(end);
};

const length = (bytes: Uint8Array): Uint8Array =>
  Uint8Array.of(bytes.length >>> 24, bytes.length >>> 16, bytes.length >>> 8, bytes.length);

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
};

const same = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
