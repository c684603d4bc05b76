// Every organisation has one stream, with a name that follows from its id: nobody has to keep which one it is.
import { createHash } from 'node:crypto';

const VERSION_8 = 0x80;
const VARIANT = 0x80;

/** Shape: a UUID of version 8. */
export const organisationStreamId = (organisation: string): string => {
  const bytes = createHash('sha256').update(`voorop:organisation:${organisation}`).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | VERSION_8;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | VARIANT;
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
};
