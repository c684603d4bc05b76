// A seal on a row that lets somebody in (a session, a passkey, an invitation): made with a key derived from the master key.
// Whoever can write to the database but has no master key cannot make a row that opens anything.
import { createHmac, timingSafeEqual } from 'node:crypto';
import { derived, type MasterKey } from './keys.ts';

type Field = string | Buffer | null;

const textOf = (field: Field): string | null => (Buffer.isBuffer(field) ? field.toString('base64') : field);

/** The seal over these fields, for rows of this kind. */
export const rowSeal = (master: MasterKey, kind: string, fields: readonly Field[]): Buffer =>
  createHmac('sha256', derived(master.bytes, `row:${kind}`))
    .update(JSON.stringify(fields.map(textOf)), 'utf8')
    .digest();

/** Whether this seal was made over these fields. */
export const sealFits = (master: MasterKey, kind: string, fields: readonly Field[], seal: Buffer): boolean => {
  const expected = rowSeal(master, kind, fields);
  return seal.length === expected.length && timingSafeEqual(seal, expected);
};
