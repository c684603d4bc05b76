// What somebody who takes a file along can read in it: events of a bundle or a proof opened with the keys that lie in it, and the parts of
// a zip. A test that looks for a word in closed bytes finds none, whatever lies in them.
import { unzipSync } from 'fflate';
import type { BundleFile } from '../../src/contract/bundle.ts';
import { openWithKey } from '../../src/store/own-keys.ts';

type Taken = Pick<BundleFile, 'dossierId'> & {
  readonly events: readonly (Pick<BundleFile['events'][number], 'version' | 'type' | 'envelope' | 'key'> & {
    readonly opens?: 'all' | 'part' | null;
  })[];
};

const isTaken = (value: unknown): value is Taken =>
  typeof value === 'object' && value !== null && 'dossierId' in value && 'events' in value;

/** The file with, instead of every closed event, what its key opens. */
export const opened = (value: unknown): unknown => {
  if (typeof value === 'object' && value !== null && 'kind' in value && 'value' in value)
    return { ...value, value: opened(value.value) };
  if (!isTaken(value)) return value;
  const { dossierId: streamId, events, ...rest } = value;
  return { ...rest, events: events.map((event) => ({ ...event, ...contentOf(streamId, event) })) };
};

const contentOf = (streamId: string, { version, type, envelope, key, opens }: Taken['events'][number]): object => {
  if (key === null) return { content: null };
  const sealed = { streamId, version, type, envelope: Buffer.from(envelope, 'base64') };
  const own = Buffer.from(key, 'base64');
  if (opens !== undefined) return { content: openWithKey(own, opens ?? 'all', sealed) };
  // A proof does not say which of the two its key opens.
  try {
    return { content: openWithKey(own, 'all', sealed) };
  } catch {
    return { content: openWithKey(own, 'part', sealed) };
  }
};

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b;

/** Every text in a file, as far as it can be read without a printer. */
export const textOfFile = (bytes: Uint8Array): string => {
  const parts = isZip(bytes) ? Object.values(unzipSync(bytes)) : [bytes];
  return parts.map((part) => Buffer.from(part).toString('utf8')).join('\n');
};

/** An answer of the API: JSON opened where something in it is closed, a file as its texts. */
export const textOfAnswer = (bytes: Buffer, type: string): string =>
  type.includes('json') ? JSON.stringify(opened(JSON.parse(bytes.toString('utf8')))) : textOfFile(bytes);
