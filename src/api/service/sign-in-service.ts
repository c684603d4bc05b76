// Signing in by the sign-in service of the organisations: OpenID Connect by the NL GOV profile. Code flow with PKCE (S256),
// state and nonce; Voorop proves itself with a signed assertion (private_key_jwt). Signature, issuer, audience, times, nonce
// and level of what comes back are checked here, on the server. No token ever reaches the browser or the database.
import * as client from 'openid-client';
import type { UnderWay } from '../../application/under-way.ts';
import { isLoopback } from '../addresses.ts';
import { acceptable, reaches } from './acr.ts';
import type { ServiceKey } from './service-key.ts';

export type ServiceSettings = {
  readonly issuer: string;
  readonly clientId: string;
  readonly key: ServiceKey;
  /** The level that is asked. */
  readonly acr: string;
  /** What the service is called on the sign-in page. */
  readonly name: string;
  /** By which algorithm the service signs. */
  readonly signedBy: 'PS256' | 'ES256';
  /** Where people reach Voorop. */
  readonly publicUrl: string;
};
export type Identity = { readonly issuer: string; readonly subject: string };
/** What the browser brought back from the service. */
export type Brought = { readonly code: string; readonly state: string; readonly iss?: string | undefined };
export type Came =
  | { readonly kind: 'identity'; readonly identity: Identity }
  /** `down`: no usable answer. `refused`: something did not fit, or was used before. `too-weak`: the level is too low. */
  | { readonly kind: 'down' | 'refused' | 'too-weak' };

export type SignInService = {
  readonly name: string;
  readonly keys: readonly Readonly<Record<string, string>>[];
  /** Where to send the browser, and what it has to keep meanwhile. Undefined: the service is down. */
  readonly begin: () => Promise<{ readonly url: string; readonly kept: string } | undefined>;
  readonly finish: (brought: Brought, kept: string | undefined) => Promise<Came>;
};

const USE = 'service';
const PATIENCE_SECONDS = 5;
const CLOCKS_MAY_DIFFER_SECONDS = 10;
const DISCOVERY_LASTS_MS = 3_600_000;
/** Where the browser comes back: a page of the web application, which hands on what it brought. */
export const RETURN_PATH = '/aanmelden/terug';

export const signInService = (settings: ServiceSettings, underWay: UnderWay): SignInService => {
  const discover = discoveryOf(settings);
  const redirectUri = new URL(RETURN_PATH, settings.publicUrl).href;
  return {
    name: settings.name,
    keys: [settings.key.publicJwk],
    begin: async () => {
      const config = await discover().catch(() => undefined);
      if (!config) return undefined;
      const [verifier, state, nonce] = [client.randomPKCECodeVerifier(), client.randomState(), client.randomNonce()];
      const url = client.buildAuthorizationUrl(config, {
        ...{ redirect_uri: redirectUri, scope: 'openid', state, nonce },
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        ...{ code_challenge_method: 'S256', acr_values: acceptable(settings.acr).join(' ') },
      });
      return { url: url.href, kept: underWay.close(USE, { verifier, state, nonce }) };
    },
    finish: async (brought, kept) => {
      const [verifier, state, nonce] = keptIn(underWay.open(USE, kept));
      if (!verifier || !state || !nonce || brought.state !== state) return { kind: 'refused' };
      const config = await discover().catch(() => undefined);
      if (!config) return { kind: 'down' };
      if (!(await underWay.once(`${USE}:${state}`))) return { kind: 'refused' };
      const address = withQuery(redirectUri, brought);
      const checks = { pkceCodeVerifier: verifier, expectedState: state, expectedNonce: nonce, idTokenExpected: true };
      try {
        const answer = await client.authorizationCodeGrant(config, address, checks);
        const claims = answer.claims();
        if (!claims) return { kind: 'refused' };
        if (!reaches(settings.acr, claims['acr'])) return { kind: 'too-weak' };
        return { kind: 'identity', identity: { issuer: claims.iss, subject: claims.sub } };
      } catch (error) {
        return { kind: isDown(error) ? 'down' : 'refused' };
      }
    },
  };
};

const keptIn = (kept: Readonly<Record<string, unknown>> | undefined): readonly (string | undefined)[] =>
  ['verifier', 'state', 'nonce'].map((name) => (typeof kept?.[name] === 'string' ? kept[name] : undefined));

const withQuery = (address: string, brought: Brought): URL => {
  const url = new URL(address);
  for (const name of ['code', 'state', 'iss'] as const) {
    const value = brought[name];
    if (value !== undefined) url.searchParams.set(name, value);
  }
  return url;
};

/** What the service says about itself, asked when it is first needed and again after a while. */
const discoveryOf = ({ issuer, clientId, key, signedBy }: ServiceSettings): (() => Promise<client.Configuration>) => {
  let known: { readonly config: Promise<client.Configuration>; readonly until: number } | undefined;
  const ask = async (): Promise<client.Configuration> => {
    const url = new URL(issuer);
    const config = await client.discovery(
      url,
      clientId,
      { id_token_signed_response_alg: signedBy, [client.clockTolerance]: CLOCKS_MAY_DIFFER_SECONDS },
      client.PrivateKeyJwt({ key: key.key, kid: key.kid }),
      {
        timeout: PATIENCE_SECONDS,
        // Without TLS only on this machine: for development and tests.
        execute: url.protocol === 'http:' && isLoopback(url.hostname) ? [client.allowInsecureRequests] : [],
      },
    );
    // The signature is checked as well, not only that the answer came over TLS.
    client.enableNonRepudiationChecks(config);
    return config;
  };
  return () => {
    if (known && known.until > performance.now()) return known.config;
    const config = ask();
    known = { config, until: performance.now() + DISCOVERY_LASTS_MS };
    config.catch(() => (known = undefined));
    return config;
  };
};

/** No answer, or an answer that says that the service itself is in trouble. */
const isDown = (error: unknown): boolean => {
  const { name, code, message, cause } = (error ?? {}) as Readonly<Record<string, unknown>>;
  if (code === 'OAUTH_TIMEOUT' || code === 'OAUTH_ABORT') return true;
  if (name === 'TypeError' && message === 'fetch failed') return true;
  const status = (cause as { readonly status?: unknown } | undefined)?.status;
  return typeof status === 'number' && status >= 500;
};
