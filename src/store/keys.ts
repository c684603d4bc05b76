// Everything about keys: the master key, the key of one child (or family, organisation, table), closing and opening.
// The key of a stream is kept only wrapped by the master key. Destroying it destroys the content of that stream for
// ever and leaves its chain verifiable.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { StoreProblem } from './problem.ts';

/** The key that wraps all others; never written to the database. `fingerprint` tells which key it is, not what it is. */
export type MasterKey = { readonly bytes: Buffer; readonly fingerprint: string };
/** The key of one stream, in the clear, for as long as one transaction. */
export type StreamKey = Buffer;

const KEY_BYTES = 32;
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const ENVELOPE_VERSION = 1;
/** Closed with a key for that one place, derived from the key of the stream: it can be opened without giving that away. */
const OWN_KEY_VERSION = 2;

/** Reads a master key. Refuses: anything else than 32 bytes in base64. */
export const masterKeyFrom = (base64: string): MasterKey => {
  const bytes = Buffer.from(base64.trim(), 'base64');
  if (bytes.length !== KEY_BYTES)
    throw new StoreProblem(
      'VOOROP_MASTER_KEY is geen sleutel: het moeten 32 bytes in base64 zijn (maak er een met: openssl rand -base64 32).',
      'VOOROP_MASTER_KEY is not a key: it must be 32 bytes in base64 (make one with: openssl rand -base64 32).',
    );
  return { bytes, fingerprint: derived(bytes, 'fingerprint').subarray(0, 8).toString('hex') };
};

export const newMasterKeyText = (): string => randomBytes(KEY_BYTES).toString('base64');

export const newStreamKey = (): StreamKey => randomBytes(KEY_BYTES);

export const wrap = (master: MasterKey, streamId: string, key: StreamKey): Buffer =>
  close(derived(master.bytes, 'wrap'), key, `key:${streamId}`);

export const unwrap = (master: MasterKey, streamId: string, wrapped: Uint8Array): StreamKey =>
  open(derived(master.bytes, 'wrap'), wrapped, `key:${streamId}`);

/**
 * Closes bytes with a key. `place` says where they belong: opened in any other place, the envelope does not open.
 * Shape: one byte version, 12 bytes nonce, the closed bytes, 16 bytes tag (AES-256-GCM).
 */
export const close = (key: Buffer, content: Uint8Array, place: string, version = ENVELOPE_VERSION): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(`voorop:${place}`, 'utf8'));
  return Buffer.concat([Buffer.of(version), nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
};

/** Opens an envelope. Throws where key, place or bytes are not the ones it was closed with. */
export const open = (key: Buffer, envelope: Uint8Array, place: string, version = ENVELOPE_VERSION): Buffer => {
  const bytes = Buffer.from(envelope.buffer, envelope.byteOffset, envelope.byteLength);
  if (bytes[0] !== version || bytes.length < 1 + NONCE_BYTES + TAG_BYTES)
    throw new Error(`envelope of an unknown version at ${place}`);
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(1, 1 + NONCE_BYTES))
    .setAAD(Buffer.from(`voorop:${place}`, 'utf8'))
    .setAuthTag(bytes.subarray(-TAG_BYTES));
  try {
    return Buffer.concat([decipher.update(bytes.subarray(1 + NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
  } catch (cause) {
    throw new Error(`envelope does not open at ${place}`, { cause });
  }
};

export const closeJson = (key: Buffer, content: unknown, place: string): Buffer =>
  close(key, Buffer.from(JSON.stringify(content), 'utf8'), place);

export const openJson = (key: Buffer, envelope: Uint8Array, place: string): unknown =>
  JSON.parse(open(key, envelope, place).toString('utf8'));

/** The key of one place alone, derived from the key of its stream. Whoever has it can open that place and no other. */
export const keyOfPlace = (stream: StreamKey, place: string): Buffer => derived(stream, `place:${place}`);

/** Closes content at one place, so that it can be shown later without the key of the whole stream. */
export const closeAtPlace = (stream: StreamKey, content: unknown, place: string): Buffer =>
  close(keyOfPlace(stream, place), Buffer.from(JSON.stringify(content), 'utf8'), place, OWN_KEY_VERSION);

/** Opens an event with the key of the stream: also one that was closed before events had a key of their own. */
export const openAtPlace = (stream: StreamKey, envelope: Uint8Array, place: string): unknown =>
  hasOwnKey(envelope) ? openWithOwnKey(keyOfPlace(stream, place), envelope, place) : openJson(stream, envelope, place);

/** Opens an event with nothing but its own key. */
export const openWithOwnKey = (key: Buffer, envelope: Uint8Array, place: string): unknown =>
  JSON.parse(open(key, envelope, place, OWN_KEY_VERSION).toString('utf8'));

/** Whether this envelope was closed with a key of its own. */
export const hasOwnKey = (envelope: Uint8Array): boolean => envelope[0] === OWN_KEY_VERSION;

/** A keyed print of a value, for looking it up without keeping it: equal values, equal prints; useless without the key. */
export const blindIndex = (master: MasterKey, field: string, value: string): Buffer =>
  createHmac('sha256', derived(master.bytes, `index:${field}`))
    .update(value.normalize('NFC'), 'utf8')
    .digest();

/** A key for one use, derived from the master key. */
export const derived = (master: Buffer, use: string): Buffer =>
  Buffer.from(hkdfSync('sha256', master, Buffer.alloc(0), `voorop:${use}`, KEY_BYTES));
