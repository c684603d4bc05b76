// The HTTP door: one Fastify server, made from the routes table. What an answer means stands in handlers/ and answers.ts.
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import { type FastifyInstance, type FastifyReply, type FastifyRequest, fastify } from 'fastify';
import type { Office } from '../application/office.ts';
import type { Published } from '../application/read-published.ts';
import { ORDINARY_LIMITS, type SessionLimits } from '../application/session-desk.ts';
import { underWayOn } from '../application/under-way.ts';
import { openApiOf } from '../contract/openapi.ts';
import { languageOf, type Problem, problem, problemIn } from '../contract/problem/problem.ts';
import { accountAttempts } from './account-attempts.ts';
import { isLoopback, nameIn } from './addresses.ts';
import type { Desk } from './handler.ts';
import { readJsonBodies } from './json-body.ts';
import { originOf } from './origin.ts';
import { isFromOwnPages } from './own-pages.ts';
import { passkeysWith } from './passkeys.ts';
import { problemOf, Stopped } from './problems.ts';
import type { Log } from './request-log.ts';
import { addRoutes, allowedAt, type Checking } from './routes.ts';
import { SECURITY_HEADERS } from './security-headers.ts';
import { type ServiceSettings, signInService } from './service/sign-in-service.ts';
import { cookiesFor, STATE_SECONDS } from './session-cookie.ts';
import { type Person, signInOf } from './sign-in.ts';
import type { UseCases } from './use-cases.ts';
import { VERSION } from './version.ts';
import { asksForScreen, sendScreen, serveWeb } from './web-files.ts';

export type ServerParts = {
  readonly office: Pick<Office, 'db' | 'jurisdiction' | 'now' | 'sessionKey'>;
  readonly useCases: UseCases;
  readonly published: Published;
  /** Whom one may sign in as, on a development machine. */
  readonly people: readonly Person[];
  readonly production: boolean;
  readonly sessionLimits?: SessionLimits | undefined;
  /** The sign-in service of the organisations, where one is set. */
  readonly service?: ServiceSettings | undefined;
  /** Addresses of proxies whose word on who asks, and how, is taken. */
  readonly trustedProxies?: readonly string[] | undefined;
  /** How people reach Voorop; without it, the name in each request. */
  readonly publicUrl?: string | undefined;
  readonly log: Log;
  readonly ready: () => Promise<unknown>;
  /** The folder of the built web application. */
  readonly webFolder?: string | undefined;
} & Checking;

const BODY_LIMIT = 256 * 1024;
const REQUEST_TIMEOUT_MS = 30_000;
const SWEEP_EVERY_MS = 10 * 60_000;

/** The server, not listening yet. */
export const createServer = async (parts: ServerParts): Promise<FastifyInstance> => {
  const { log, production } = parts;
  const app = fastify({
    logger: false,
    bodyLimit: BODY_LIMIT,
    requestTimeout: REQUEST_TIMEOUT_MS,
    trustProxy: parts.trustedProxies ? [...parts.trustedProxies] : false,
    forceCloseConnections: 'idle',
    frameworkErrors: (error, request, reply) => {
      void send(request, reply, problemOf(error, log));
    },
  });
  readJsonBodies(app);
  await app.register(cookie);
  await app.register(compress, { threshold: 1024, encodings: ['gzip', 'identity'] });
  await app.register(rateLimit, { global: false });
  addHeaders(app, log);
  app.addHook('onRequest', async (request) => guard(request, production, parts.publicUrl));
  app.setErrorHandler((error, request, reply) => send(request, reply, problemOf(error, log)));
  const hasWeb = await serveWeb(app, parts.webFolder);
  app.setNotFoundHandler((request, reply) => {
    if (hasWeb && asksForScreen(request)) return sendScreen(reply);
    const allowed = allowedAt(request.url);
    if (allowed.length > 0 && !allowed.includes(request.method))
      return send(request, reply.header('allow', allowed.join(', ')), problem('method-not-allowed'));
    return send(request, reply, problem('unknown-address'));
  });
  const desk = deskOf(parts);
  const { wholeMs } = parts.sessionLimits ?? ORDINARY_LIMITS;
  addRoutes(
    app,
    desk,
    { cookies: cookiesFor(parts.publicUrl, wholeMs), publicUrl: parts.publicUrl },
    {
      checkAnswers: parts.checkAnswers,
    },
  );
  sweepNowAndThen(app, desk);
  return app;
};

const deskOf = (parts: ServerParts, attempts = accountAttempts()): Desk => ({
  ...{ useCases: parts.useCases, published: parts.published, ready: parts.ready },
  ...{ version: VERSION, now: parts.office.now, jurisdiction: parts.office.jurisdiction },
  signIn: signInOf(
    {
      office: parts.office,
      limits: parts.sessionLimits ?? ORDINARY_LIMITS,
      developmentPeople: parts.production ? [] : parts.people,
    },
    attempts,
  ),
  service: parts.service && signInService(parts.service, underWayOn(parts.office, STATE_SECONDS * 1000)),
  attempts,
  passkeys: passkeysWith(underWayOn(parts.office, STATE_SECONDS * 1000)),
  notice: (what) => parts.log({ kind: 'sign-in', ...what }),
  openApi: openApiOf(VERSION),
});

/** Sessions that ended are removed also where nobody signs in any more. */
const sweepNowAndThen = (app: FastifyInstance, { signIn }: Desk): void => {
  const timer = setInterval(() => void signIn.sweep().catch(() => undefined), SWEEP_EVERY_MS).unref();
  app.addHook('onClose', async () => clearInterval(timer));
};

const addHeaders = (app: FastifyInstance, log: Log): void => {
  app.addHook('onRequest', async (_request, reply) => {
    reply.headers({ ...SECURITY_HEADERS, 'api-version': VERSION });
  });
  app.addHook('onSend', async (_request, reply) => {
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async ({ method, routeOptions }, reply) =>
    log({
      kind: 'request',
      method,
      route: routeOptions.url ?? 'unknown',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }),
  );
};

/** Another website can neither reach us under its own name, nor send what changes something. */
const guard = (request: FastifyRequest, production: boolean, publicUrl: string | undefined): void => {
  const { method, headers } = request;
  if (!production && !isLoopback(nameIn(headers.host ?? ''))) throw new Stopped(problem('wrong-host'));
  if (!isFromOwnPages(method, headers, originOf(request, publicUrl))) throw new Stopped(problem('not-from-our-pages'));
};

/** Answers with a problem, in the language that was asked for. */
export const send = (request: FastifyRequest, reply: FastifyReply, wrong: Problem): FastifyReply => {
  const language = languageOf(request.headers['accept-language']);
  return reply
    .code(wrong.status)
    .headers({ ...SECURITY_HEADERS, 'api-version': VERSION, 'cache-control': 'no-store' })
    .headers({ 'content-language': language, vary: 'accept-language' })
    .type('application/problem+json; charset=utf-8')
    .send(JSON.stringify(problemIn(language, wrong)));
};
