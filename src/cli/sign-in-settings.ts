// How people sign in here, from the settings. Refuses, by the names of the settings: a half-set sign-in service; production
// without one; an address without https that is not this machine; a key that cannot be used.
import { readFileSync } from 'node:fs';
import { isLoopback } from '../api/addresses.ts';
import type { ServerParts } from '../api/server.ts';
import { serviceKeyFrom } from '../api/service/service-key.ts';
import type { ServiceSettings } from '../api/service/sign-in-service.ts';
import type { Config } from '../config.ts';
import * as words from './sign-in-words.ts';
import { WrongUse } from './wrong-use.ts';

export type SignInSettings = Pick<ServerParts, 'publicUrl' | 'trustedProxies' | 'sessionLimits' | 'service'>;

export const signInSettings = async (config: Config): Promise<SignInSettings> => {
  const { publicUrl, trustedProxies, sessionIdleMinutes, sessionHours } = config;
  return {
    service: await serviceIn(config),
    ...(publicUrl !== undefined && { publicUrl }),
    ...(trustedProxies.length > 0 && { trustedProxies }),
    sessionLimits: { idleMs: sessionIdleMinutes * 60_000, wholeMs: sessionHours * 3_600_000 },
  };
};

const serviceIn = async ({ oidc, publicUrl, production }: Config): Promise<ServiceSettings | undefined> => {
  const { issuer, clientId, keyFile, name, acr, algorithm: signedBy } = oidc;
  const wanted = {
    VOOROP_PUBLIC_URL: publicUrl,
    VOOROP_OIDC_ISSUER: issuer,
    VOOROP_OIDC_CLIENT_ID: clientId,
    VOOROP_OIDC_KEY_FILE: keyFile,
  };
  const missing = Object.entries(wanted).flatMap(([setting, value]) => (value === undefined ? [setting] : []));
  if (production && missing.length > 0) throw new WrongUse(words.noSignInService(missing));
  if (publicUrl !== undefined) mustBeSafe('VOOROP_PUBLIC_URL', publicUrl);
  if (issuer === undefined && clientId === undefined && keyFile === undefined) return undefined;
  if (!publicUrl || !issuer || !clientId || !keyFile) throw new WrongUse(words.halfSet(missing));
  mustBeSafe('VOOROP_OIDC_ISSUER', issuer);
  return { issuer, clientId, name, acr, signedBy, publicUrl, key: await keyIn(keyFile) };
};

/** Without https only on this machine. */
const mustBeSafe = (setting: string, address: string): void => {
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'https:' && !isLoopback(hostname)) throw new WrongUse(words.notSafe(setting));
};

const keyIn = async (file: string) => {
  try {
    return await serviceKeyFrom(readFileSync(file, 'utf8'));
  } catch {
    throw new WrongUse(words.wrongKey);
  }
};
