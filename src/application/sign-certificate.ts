// The seal on a certificate of destruction: a keyed print by which this installation recognises its own, long after the key of the
// child is gone. A signature that others can check comes with the checkpoints.
import { createHmac } from 'node:crypto';
import { derived } from '../store/keys.ts';
import type { Office } from './office.ts';

export const signCertificate = (
  { db }: Pick<Office, 'db'>,
  content: string,
): { readonly signature: string | null; readonly signedBy: string | null } => {
  if (!db.masterKey) return { signature: null, signedBy: null };
  const key = derived(db.masterKey.bytes, 'certificate');
  return {
    signature: createHmac('sha256', key).update(content, 'utf8').digest('hex'),
    signedBy: `hmac-sha256:${db.masterKey.fingerprint}`,
  };
};
