// Passkeys at the door: what is asked of a device, and checking what it answers (WebAuthn). The device has to have seen its
// owner (face, finger or code); each question is good once and for a few minutes, for this website only.
import { createHash } from 'node:crypto';
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import type { PasskeyRow } from '../application/passkeys.ts';
import type { UnderWay } from '../application/under-way.ts';
import type { PasskeyMade, PasskeyShown } from '../contract/passkeys.ts';

const MAKING = 'passkey-making';
const SHOWING = 'passkey-showing';
const NAME = 'Voorop';

type Whose = { readonly id: string; readonly name: string };
export type Asked<Options> = { readonly options: Options; readonly kept: string };
export type MadePasskey = Omit<PasskeyRow, 'madeAt' | 'usedAt'> & { readonly invitation: string | undefined };

export type Passkeys = {
  readonly askToMake: (
    origin: string,
    whose: Whose,
    known: readonly PasskeyRow[],
    invitation?: string,
  ) => Promise<Asked<PublicKeyCredentialCreationOptionsJSON>>;
  /** Undefined: not what was asked, not here, not in time, or asked for somebody else. */
  readonly readMade: (origin: string, made: PasskeyMade, kept: string | undefined) => Promise<MadePasskey | undefined>;
  readonly askToShow: (origin: string) => Promise<Asked<PublicKeyCredentialRequestOptionsJSON>>;
  /** The counter of the device. Undefined: it does not fit. */
  readonly readShown: (
    origin: string,
    shown: PasskeyShown,
    kept: string | undefined,
    passkey: PasskeyRow,
  ) => Promise<number | undefined>;
};

/** Where a passkey can live: a name, never a bare number. */
export const canHavePasskeys = (origin: string): boolean => {
  const { hostname, protocol } = new URL(origin);
  if (hostname === 'localhost') return true;
  return protocol === 'https:' && /[a-z]/.test(hostname) && !hostname.includes('[');
};

export const passkeysWith = (underWay: UnderWay): Passkeys => ({
  askToMake: async (origin, whose, known, invitation) => {
    const options = await generateRegistrationOptions({
      ...{ rpName: NAME, rpID: hostOf(origin), userName: whose.name, userDisplayName: whose.name },
      // No personal identifier goes to the device: a print is enough to tell two people apart.
      userID: new Uint8Array(createHash('sha256').update(`voorop:${whose.id}`, 'utf8').digest()),
      ...{ attestationType: 'none', supportedAlgorithmIDs: [-7, -8, -257] },
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
      excludeCredentials: known.map(({ credentialId }) => ({ id: credentialId })),
    });
    const { challenge } = options;
    return {
      options,
      kept: underWay.close(MAKING, { challenge, person: whose.id, ...(invitation && { invitation }) }),
    };
  },
  readMade: async (origin, made, kept) => {
    const { challenge, person, invitation } = underWay.open(MAKING, kept) ?? {};
    if (typeof challenge !== 'string' || typeof person !== 'string') return undefined;
    const { id, transports, clientDataJSON, attestationObject } = made;
    const answer = await verifyRegistrationResponse({
      response: { ...bare(id), response: { clientDataJSON, attestationObject } },
      ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: hostOf(origin) },
      requireUserVerification: true,
    }).catch(() => undefined);
    if (!answer?.verified || !(await underWay.once(`${MAKING}:${challenge}`))) return undefined;
    const { credential, credentialBackedUp: synced } = answer.registrationInfo;
    const { id: credentialId, publicKey, counter } = credential;
    return {
      ...{ credentialId, person, publicKey: Buffer.from(publicKey), counter, transports, synced },
      invitation: typeof invitation === 'string' ? invitation : undefined,
    };
  },
  askToShow: async (origin) => {
    const options = await generateAuthenticationOptions({ rpID: hostOf(origin), userVerification: 'required' });
    return { options, kept: underWay.close(SHOWING, { challenge: options.challenge }) };
  },
  readShown: async (origin, shown, kept, { credentialId, publicKey }) => {
    const { challenge } = underWay.open(SHOWING, kept) ?? {};
    if (typeof challenge !== 'string') return undefined;
    const { id, clientDataJSON, authenticatorData, signature } = shown;
    const answer = await verifyAuthenticationResponse({
      response: { ...bare(id), response: { clientDataJSON, authenticatorData, signature } },
      ...{ expectedChallenge: challenge, expectedOrigin: origin, expectedRPID: hostOf(origin) },
      // The counter is compared where it is kept, in one statement, so that two at once cannot both pass.
      credential: { id: credentialId, publicKey: new Uint8Array(publicKey), counter: 0 },
      requireUserVerification: true,
    }).catch(() => undefined);
    if (!answer?.verified || !(await underWay.once(`${SHOWING}:${challenge}`))) return undefined;
    return answer.authenticationInfo.newCounter;
  },
});

const hostOf = (origin: string): string => new URL(origin).hostname;

const bare = (id: string) => ({ id, rawId: id, type: 'public-key' as const, clientExtensionResults: {} });
