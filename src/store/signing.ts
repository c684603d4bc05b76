// The key that signs checkpoints and bundles (Ed25519): given on its own, or else derived from the master key. Whoever checks needs
// only its public half.
import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { derived, type MasterKey } from './keys.ts';
import { StoreProblem } from './problem.ts';

export type SigningKey = { readonly secret: KeyObject; readonly publicKey: Buffer };

const SEED_BYTES = 32;
/** What stands before 32 bytes so that they can be read as a key (RFC 8410). */
const SECRET_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');
const PUBLIC_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');

/** The key of this installation. Refuses: a setting that is not 32 bytes in base64. */
export const signingKeyOf = (master: MasterKey, given?: string): SigningKey => {
  const seed = given === undefined ? derived(master.bytes, 'checkpoint') : Buffer.from(given.trim(), 'base64');
  if (seed.length !== SEED_BYTES)
    throw new StoreProblem(
      'VOOROP_CHECKPOINT_KEY is geen sleutel: het moeten 32 bytes in base64 zijn (maak er een met: openssl rand -base64 32).',
      'VOOROP_CHECKPOINT_KEY is not a key: it must be 32 bytes in base64 (make one with: openssl rand -base64 32).',
    );
  const secret = createPrivateKey({ key: Buffer.concat([SECRET_PREFIX, seed]), format: 'der', type: 'pkcs8' });
  const spki = createPublicKey(secret).export({ format: 'der', type: 'spki' });
  return { secret, publicKey: spki.subarray(PUBLIC_PREFIX.length) };
};

export const signed = ({ secret }: SigningKey, bytes: Uint8Array): Buffer => sign(null, bytes, secret);

/** Whether the holder of this key signed these bytes. Anything that is no key or no signature did not. */
export const verifies = (publicKey: Uint8Array, bytes: Uint8Array, signature: Uint8Array): boolean => {
  try {
    const key = createPublicKey({ key: Buffer.concat([PUBLIC_PREFIX, publicKey]), format: 'der', type: 'spki' });
    return verify(null, bytes, key, signature);
  } catch {
    return false;
  }
};
