// The private key by which Voorop proves to the sign-in service that it is Voorop (private_key_jwt), and its public half,
// which the service fetches from us. RSA signs with PS256, an elliptic curve P-256 with ES256; nothing else is taken.
import { createHash, createPrivateKey, createPublicKey, type KeyObject, webcrypto } from 'node:crypto';

export type ServiceKey = {
  readonly key: webcrypto.CryptoKey;
  readonly kid: string;
  readonly algorithm: 'PS256' | 'ES256';
  readonly publicJwk: Readonly<Record<string, string>>;
};

const SMALLEST_RSA_BITS = 2048;

/** Reads a private key in PEM. Throws, without a word of the key: not a key, or of a kind or size that is not taken. */
export const serviceKeyFrom = async (pem: string): Promise<ServiceKey> => {
  const key = privateKeyIn(pem);
  const algorithm = algorithmOf(key);
  const { kty, n, e, crv, x, y } = createPublicKey(key).export({ format: 'jwk' });
  const half: Record<string, string> = {};
  for (const [name, value] of Object.entries({ kty, n, e, crv, x, y }))
    if (typeof value === 'string') half[name] = value;
  const kid = thumbprint(half);
  const imported = await webcrypto.subtle.importKey(
    'pkcs8',
    key.export({ format: 'der', type: 'pkcs8' }),
    algorithm === 'PS256' ? { name: 'RSA-PSS', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' },
    false,
    ['sign'],
  );
  return { key: imported, kid, algorithm, publicJwk: { ...half, kid, alg: algorithm, use: 'sig' } };
};

const privateKeyIn = (pem: string): KeyObject => {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new Error('no private key in PEM');
  }
};

const algorithmOf = ({ asymmetricKeyType, asymmetricKeyDetails }: KeyObject): 'PS256' | 'ES256' => {
  const { modulusLength = 0, namedCurve } = asymmetricKeyDetails ?? {};
  if (asymmetricKeyType === 'rsa' && modulusLength >= SMALLEST_RSA_BITS) return 'PS256';
  if (asymmetricKeyType === 'ec' && namedCurve === 'prime256v1') return 'ES256';
  throw new Error('neither RSA of 2048 bits or more, nor an elliptic curve P-256');
};

/** The name of a key, made from the key itself. Source: RFC 7638. */
const thumbprint = (jwk: Readonly<Record<string, string>>): string => {
  const parts = jwk['kty'] === 'RSA' ? ['e', 'kty', 'n'] : ['crv', 'kty', 'x', 'y'];
  const text = JSON.stringify(Object.fromEntries(parts.map((part) => [part, jwk[part]])));
  return createHash('sha256').update(text, 'utf8').digest('base64url');
};
