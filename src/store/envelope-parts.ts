// One envelope with two parts: the whole event, closed with the key of a compartment, and what of it may be read outside that, closed
// with the general key of the stream. The chain seals both as one. Which key somebody has: stream-keys.ts.
import { COMPARTMENTS, type Compartment } from '../domain/sharing/data-categories.ts';
import { closeAtPlace, hasOwnKey, keyOfPlace, openAtPlace, openWithOwnKey, type StreamKey } from './keys.ts';

/** The first byte of such an envelope. Shape: version, compartment, four bytes length of the outside, outside, whole. */
const PARTS_VERSION = 3;
const HEAD_BYTES = 6;

export type Closed = Exclude<Compartment, 'general'>;
/** The keys of one stream that somebody has. */
export type StreamKeys = Readonly<Partial<Record<Compartment, StreamKey>>>;

type Parts = {
  readonly compartment: Closed;
  readonly whole: StreamKey;
  readonly event: unknown;
  readonly general: StreamKey;
  readonly outside?: unknown;
};

export const closeParts = ({ compartment, whole, event, general, outside }: Parts, place: string): Buffer => {
  const outer = outside === undefined ? Buffer.alloc(0) : closeAtPlace(general, outside, place);
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt8(PARTS_VERSION, 0);
  head.writeUInt8(COMPARTMENTS.indexOf(compartment), 1);
  head.writeUInt32BE(outer.length, 2);
  return Buffer.concat([head, outer, closeAtPlace(whole, event, inside(place, compartment))]);
};

export type OpenedEvent = { readonly event: unknown; readonly withheld?: Closed };

/** The event as these keys open it: whole, what lies outside its compartment, or not at all. */
export const openEvent = (keys: StreamKeys, envelope: Buffer, place: string): OpenedEvent | undefined => {
  const parts = partsOf(envelope);
  if (!parts) return keys.general && { event: openAtPlace(keys.general, envelope, place) };
  const { compartment, outside, whole } = parts;
  const key = keys[compartment];
  if (key) return { event: openAtPlace(key, whole, inside(place, compartment)) };
  if (!outside || !keys.general) return undefined;
  return { event: openAtPlace(keys.general, outside, place), withheld: compartment };
};

/** Which key opens the whole of it. */
export const compartmentIn = (envelope: Buffer): Compartment => partsOf(envelope)?.compartment ?? 'general';

/** The key of this place alone that opens what lies outside compartments; null where nothing does. */
export const ownKeyOf = (general: StreamKey, envelope: Buffer, place: string): Buffer | null =>
  hasOwnKey(outsideOf(envelope)) ? keyOfPlace(general, place) : null;

/** Opens what lies outside compartments, with nothing but the key of this place. */
export const openOutside = (key: Buffer, envelope: Buffer, place: string): unknown =>
  openWithOwnKey(key, outsideOf(envelope), place);

/** The keys of this place alone: `all` opens the whole event, `part` what lies outside its compartment. Null: there is none. */
export const ownKeysOf = (
  keys: StreamKeys,
  envelope: Buffer,
  place: string,
): { readonly all: Buffer | null; readonly part: Buffer | null } => {
  const general = keys.general ? ownKeyOf(keys.general, envelope, place) : null;
  const parts = partsOf(envelope);
  if (!parts) return { all: general, part: null };
  const key = keys[parts.compartment];
  return { all: key ? keyOfPlace(key, inside(place, parts.compartment)) : null, part: general };
};

/** Opens the whole event, with nothing but the key of its place. */
export const openWhole = (key: Buffer, envelope: Buffer, place: string): unknown => {
  const parts = partsOf(envelope);
  return parts
    ? openWithOwnKey(key, parts.whole, inside(place, parts.compartment))
    : openWithOwnKey(key, envelope, place);
};

/** Opens as much of an event as this one key of its place opens. */
export const openWithPlaceKey = (key: Buffer, envelope: Buffer, place: string): unknown => {
  try {
    return openWhole(key, envelope, place);
  } catch {
    return openOutside(key, envelope, place);
  }
};

const outsideOf = (envelope: Buffer): Buffer => {
  const parts = partsOf(envelope);
  return parts ? (parts.outside ?? Buffer.alloc(0)) : envelope;
};

const inside = (place: string, compartment: Closed): string => `${place}:${compartment}`;

const partsOf = (envelope: Buffer) => {
  if (envelope[0] !== PARTS_VERSION || envelope.length < HEAD_BYTES) return undefined;
  const compartment = COMPARTMENTS[envelope.readUInt8(1)];
  const until = HEAD_BYTES + envelope.readUInt32BE(2);
  if (compartment === undefined || compartment === 'general' || until > envelope.length)
    throw new Error('envelope of an unknown compartment');
  const outside = until > HEAD_BYTES ? envelope.subarray(HEAD_BYTES, until) : undefined;
  return { compartment, outside, whole: envelope.subarray(until) };
};
