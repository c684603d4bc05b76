// A device with passkeys, in software: makes and shows them as a telephone does, and can be made to misbehave.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';
import type { PasskeyMade, PasskeyShown } from '../../src/contract/passkeys.ts';

const USER_PRESENT = 0x01;
const USER_VERIFIED = 0x04;
const HAS_CREDENTIAL = 0x40;

export type Misbehaviour = {
  /** Says that it did not see its owner. */
  readonly unverified?: boolean;
  /** The website that it thinks it is at. */
  readonly origin?: string;
  /** How often it says that it signed. */
  readonly counter?: number;
  readonly type?: string;
};

export const softDevice = (origin: string) => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const id = randomBytes(32);
  return { id: id.toString('base64url'), ...deviceWith(origin, id, privateKey, publicKey) };
};

const deviceWith = (origin: string, id: Buffer, privateKey: KeyObject, publicKey: KeyObject) => ({
  make: (options: object, wrong: Misbehaviour = {}): PasskeyMade => {
    const { challenge } = options as { challenge: string };
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' }) as { x?: string; y?: string };
    const cose = new Map<number, number | Uint8Array>([
      ...([
        [1, 2],
        [3, -7],
        [-1, 1],
      ] as const),
      ...([
        [-2, bytesOf(x)],
        [-3, bytesOf(y)],
      ] as const),
    ]);
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    const credential = Buffer.concat([Buffer.alloc(16), length, id, Buffer.from(isoCBOR.encode(cose))]);
    const authData = Buffer.concat([headOf(origin, wrong, HAS_CREDENTIAL), credential]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', new Uint8Array(authData)],
    ]);
    return {
      ...{ id: id.toString('base64url'), transports: ['internal'] },
      clientDataJSON: clientData('webauthn.create', challenge, origin, wrong).toString('base64url'),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
    };
  },
  show: (options: object, wrong: Misbehaviour = {}): PasskeyShown => {
    const { challenge } = options as { challenge: string };
    const data = clientData('webauthn.get', challenge, origin, wrong);
    const authData = headOf(origin, wrong, 0);
    const signature = sign('sha256', Buffer.concat([authData, createHash('sha256').update(data).digest()]), privateKey);
    return {
      id: id.toString('base64url'),
      clientDataJSON: data.toString('base64url'),
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
    };
  },
});

const bytesOf = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64url'));

const headOf = (
  origin: string,
  { unverified = false, counter = 0, origin: other }: Misbehaviour,
  more: number,
): Buffer => {
  const count = Buffer.alloc(4);
  count.writeUInt32BE(counter);
  const flags = USER_PRESENT | (unverified ? 0 : USER_VERIFIED) | more;
  const host = createHash('sha256')
    .update(new URL(other ?? origin).hostname)
    .digest();
  return Buffer.concat([host, Buffer.of(flags), count]);
};

const clientData = (type: string, challenge: string, origin: string, wrong: Misbehaviour): Buffer =>
  Buffer.from(
    JSON.stringify({ type: wrong.type ?? type, challenge, origin: wrong.origin ?? origin, crossOrigin: false }),
  );
