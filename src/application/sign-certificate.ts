// The signature on a certificate of destruction: the key of the checkpoints, so that whoever has its public half can check it long
// after the key of the child is gone.
import { signed } from '../store/signing.ts';
import type { Office } from './office.ts';

export const signCertificate = (
  { signingKey }: Pick<Office, 'signingKey'>,
  content: string,
): { readonly signature: string; readonly signedBy: string } => ({
  signature: signed(signingKey, Buffer.from(content, 'utf8')).toString('hex'),
  signedBy: `ed25519:${signingKey.publicKey.toString('hex')}`,
});
