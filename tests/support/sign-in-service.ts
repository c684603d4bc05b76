// A real OpenID Connect provider on this machine, as an organisation would run one: a page on which somebody says who they
// are and how strongly that was checked. Tests can spoil its tokens, to see that Voorop notices.

import { generateKeyPairSync, webcrypto } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Provider } from 'oidc-provider';
import { serviceKeyFrom } from '../../src/api/service/service-key.ts';
import { RETURN_PATH, type ServiceSettings } from '../../src/api/service/sign-in-service.ts';

export type ServiceClient = {
  readonly clientId: string;
  readonly publicJwk: Readonly<Record<string, string>>;
  readonly redirectUri: string;
};
export type TestService = {
  readonly issuer: string;
  /** From now on every token answer passes here. Undefined: as it is. */
  readonly spoil: (change: ((body: Record<string, unknown>) => Record<string, unknown>) | undefined) => void;
  readonly stop: () => Promise<void>;
  readonly again: () => Promise<void>;
};

export const LEVEL = (name: 'low' | 'substantial' | 'high'): string => `http://eidas.europa.eu/LoA/${name}`;

export const startService = async (client: ServiceClient): Promise<TestService> => {
  let server: Server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const issuer = `http://127.0.0.1:${port}`;
  let change: ((body: Record<string, unknown>) => Record<string, unknown>) | undefined;
  const provider = await providerAt(issuer, client);
  provider.use(async (context, next) => {
    await next();
    if (change && context.path === '/token' && context.status === 200) context.body = change(context.body);
  });
  const answer = (request: IncomingMessage, response: ServerResponse): void =>
    void answered(provider, request, response).catch(() => response.writeHead(500).end());
  server.on('request', answer);
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return {
    issuer,
    spoil: (next) => (change = next),
    stop,
    again: async () => {
      server = createServer(answer).listen(port, '127.0.0.1');
      await once(server, 'listening');
    },
  };
};

/** The service with everything that Voorop has to know of it. */
export const testSignInService = async (publicUrl = 'http://localhost:8080') => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' }) as string;
  const key = await serviceKeyFrom(pem);
  const client = { clientId: 'voorop', publicJwk: key.publicJwk, redirectUri: `${publicUrl}${RETURN_PATH}` };
  const service = await startService(client);
  const settings: ServiceSettings = {
    ...{ issuer: service.issuer, clientId: client.clientId, name: 'Rijkspas', signedBy: 'PS256', publicUrl },
    ...{ key, acr: LEVEL('substantial') },
  };
  return { ...service, settings, pem };
};

const providerAt = async (issuer: string, { clientId, publicJwk, redirectUri }: ServiceClient): Promise<Provider> => {
  const name = { name: 'RSA-PSS', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-256' };
  const { privateKey } = await webcrypto.subtle.generateKey(name, true, ['sign', 'verify']);
  const { key_ops: _, ext: __, ...jwk } = await webcrypto.subtle.exportKey('jwk', privateKey);
  return new Provider(issuer, {
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'private_key_jwt',
        token_endpoint_auth_signing_alg: 'PS256',
        id_token_signed_response_alg: 'PS256',
        redirect_uris: [redirectUri],
        jwks: { keys: [publicJwk] },
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    jwks: { keys: [{ ...jwk, kid: 'service-1', alg: 'PS256', use: 'sig' }] },
    enabledJWA: { clientAuthSigningAlgValues: ['PS256'], idTokenSigningAlgValues: ['PS256'] },
    pkce: { required: () => true },
    acrValues: [LEVEL('low'), LEVEL('substantial'), LEVEL('high')],
    features: { devInteractions: { enabled: false } },
    cookies: { keys: ['test'] },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: async (_context, sub) => ({ accountId: sub, claims: async () => ({ sub }) }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({ clientId: oidc.client.clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
};

const answered = async (provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<unknown> => {
  if (!request.url?.startsWith('/interaction/')) return provider.callback()(request, response);
  if (request.method !== 'POST') {
    await provider.interactionDetails(request, response);
    return response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE);
  }
  const form = new URLSearchParams(await bodyOf(request));
  if (form.get('level') === 'cancel')
    return provider.interactionFinished(request, response, { error: 'access_denied' });
  const login = { accountId: form.get('person') ?? '', acr: form.get('level') ?? '', remember: false };
  return provider.interactionFinished(request, response, { login });
};

const bodyOf = async (request: IncomingMessage): Promise<string> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
};

const PAGE = `<!doctype html><html lang="nl"><title>Aanmelddienst</title><h1>Aanmelddienst</h1><form method="post">
<label>Wie bent u? <input name="person" autocomplete="off"></label>
<label>Niveau <input name="level" value="${LEVEL('substantial')}"></label>
<button type="submit">Verder</button></form></html>`;

/** Walks through the pages of the service as a browser does, and gives the address to which it sends the browser back. */
export const throughService = async (
  start: string,
  { person, level = LEVEL('substantial') }: { readonly person: string; readonly level?: string },
): Promise<URL> => {
  const jar = new Map<string, string>();
  const home = new URL(start).origin;
  const go = async (url: URL, init: RequestInit = {}): Promise<Response> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await fetch(url, { redirect: 'manual', ...init, headers: { cookie } });
    for (const one of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(one) ?? [];
      jar.set(name, value);
    }
    return response;
  };
  let url = new URL(start);
  for (let step = 0; step < 12; step += 1) {
    let response = await go(url);
    if (response.status === 200 && url.pathname.startsWith('/interaction/'))
      response = await go(url, { method: 'POST', body: new URLSearchParams({ person, level }) });
    const location = response.headers.get('location');
    if (!location)
      throw new Error(`the service stopped at ${url.pathname} with ${response.status}: ${await response.text()}`);
    url = new URL(location, home);
    if (url.origin !== home) return url;
  }
  throw new Error('the service goes round in circles');
};
