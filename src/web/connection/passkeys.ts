// Asking this device to make or show a passkey. The browser talks to the device; what comes back goes to the server as it is.
import { startAuthentication, startRegistration } from '@simplewebauthn/browser';
import type { DeviceQuestion } from '../../contract/passkeys.ts';
import { refuse } from '../../domain/basics/result.ts';
import { type Answer, send } from './api.ts';
import type { Failure } from './problem.ts';

/** `device`: the person stopped, or the device could not. */
export type PasskeyAnswer =
  | Answer<unknown>
  | { readonly ok: false; readonly refusal: Failure | { readonly kind: 'device' } };

const stopped = refuse({ kind: 'device' as const });

/** Asks the server for a question, the device for its answer, and hands that to the server. */
export async function showPasskey(): Promise<PasskeyAnswer> {
  const question = await send<DeviceQuestion>('/v1/aanmelden/passkeyvragen', {});
  if (!question.ok) return question;
  try {
    const { id, response } = await startAuthentication({ optionsJSON: question.value.options as never });
    const { clientDataJSON, authenticatorData, signature } = response;
    return await send('/v1/aanmelden/passkeyantwoorden', { id, clientDataJSON, authenticatorData, signature });
  } catch {
    return stopped;
  }
}

const makePasskey = async (ask: string, body: object, keep: string): Promise<PasskeyAnswer> => {
  const question = await send<DeviceQuestion>(ask, body);
  if (!question.ok) return question;
  try {
    const { id, response } = await startRegistration({ optionsJSON: question.value.options as never });
    const { clientDataJSON, attestationObject, transports = [] } = response;
    return await send(keep, { id, clientDataJSON, attestationObject, transports });
  } catch {
    return stopped;
  }
};

export const makeFirstPasskey = (code: string): Promise<PasskeyAnswer> =>
  makePasskey('/v1/aanmelden/uitnodigingen', { code }, '/v1/aanmelden/passkeys');

export const makeAnotherPasskey = (): Promise<PasskeyAnswer> => makePasskey('/v1/passkeyvragen', {}, '/v1/passkeys');
