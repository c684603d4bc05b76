// From the routes table to Fastify: for each route, who may come in, what is read, and what goes out.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { inTrace, traceFrom, traceparentOf } from '../application/trace.ts';
import type { FieldProblem } from '../contract/problem/field-problems.ts';
import { type Problem, problem } from '../contract/problem/problem.ts';
import { readInput } from '../contract/read-input.ts';
import type { Route } from '../contract/routes/route.ts';
import { ROUTE_IDS, routeOf } from '../contract/routes/table.ts';
import { allowance } from './allowance.ts';
import { deviceOf } from './device.ts';
import type { Desk, SentFile } from './handler.ts';
import { HANDLERS } from './handlers/table.ts';
import { originOf } from './origin.ts';
import { Stopped } from './problems.ts';
import { MINUTE_MS, REQUESTS_OF_A_SESSION, requestsAMinute } from './request-limits.ts';
import type { Cookies } from './session-cookie.ts';
import type { SignedIn } from './sign-in.ts';

/** Tests check every answer against the table as well. */
export type Checking = { readonly checkAnswers?: boolean | undefined };

const NO_FIELDS = z.object({});

/** What any handler of the table looks like from outside; the table itself knows each one exactly. */
type AnyReply =
  | { readonly problem: Problem }
  | {
      readonly status: number;
      readonly body?: unknown;
      readonly file?: SentFile;
      readonly headers?: Readonly<Record<string, string>>;
      readonly cookie?: string;
      readonly state?: string;
    };
type AnyHandler = (desk: Desk, asked: Readonly<Record<string, unknown>>) => AnyReply | Promise<AnyReply>;

const tooMany = (reply: FastifyReply, seconds: number): Stopped => {
  reply.header('retry-after', String(seconds));
  return new Stopped(problem('too-many'));
};

/** Whoever asks, found before the body is read. */
const CALLERS = new WeakMap<FastifyRequest, SignedIn>();

/** How people reach Voorop, and the cookies that go with it. */
export type Reached = { readonly cookies: Cookies; readonly publicUrl: string | undefined };

export const addRoutes = (app: FastifyInstance, desk: Desk, reached: Reached, checking: Checking): void => {
  const { cookies, publicUrl } = reached;
  const ofSession = allowance(REQUESTS_OF_A_SESSION);
  for (const id of ROUTE_IDS) {
    const route = routeOf(id);
    const handler = HANDLERS[id] as unknown as AnyHandler;
    app.route({
      method: route.method,
      url: route.path.replaceAll(/\{(\w+)\}/g, ':$1'),
      // Before the body is read: a stranger's body is not worth reading.
      onRequest: [
        app.rateLimit({ max: requestsAMinute(id), timeWindow: MINUTE_MS }),
        async (request, reply) => {
          if (route.access === 'public') return;
          const session = await callerOf(request, route, desk, cookies);
          const wait = ofSession.take(session.id);
          if (wait !== undefined) throw tooMany(reply, wait);
          CALLERS.set(request, session);
        },
      ],
      handler: async (request, reply) => {
        const session = CALLERS.get(request);
        const [device, state] = [deviceOf(request.headers['user-agent']), cookies.stateIn(request)];
        const origin = originOf(request, publicUrl);
        const asked = { ...inputOf(request, route), device, state, origin, session, actor: session?.actor };
        const trace = traceFrom(headerOf(request, 'traceparent'), desk.now().toISOString());
        reply.header('traceparent', traceparentOf(trace));
        const answer = await inTrace(trace, () => handler(desk, asked));
        if ('problem' in answer) throw new Stopped(answer.problem);
        if (checking.checkAnswers) checkAnswer(id, route, answer);
        return answerWith(reply, answer, cookies);
      },
    });
  }
};

const headerOf = ({ headers }: FastifyRequest, name: string): string | undefined => {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
};

/** The session of this request. Stops: without one, or before its purpose was chosen where the route needs that. */
const callerOf = async (
  request: FastifyRequest,
  { access, path }: Route,
  { signIn }: Desk,
  cookies: Cookies,
): Promise<SignedIn> => {
  const token = cookies.tokenIn(request);
  // Asking for the session itself is how a page says: somebody is still here.
  const session = token === undefined ? undefined : await signIn.read(token, { renew: path === '/v1/sessie' });
  if (!session) throw new Stopped(problem('not-signed-in'));
  if (access === 'session' && !session.actor) throw new Stopped(problem('purpose-not-chosen'));
  return session;
};

/** Path, query and body as the table reads them. Stops: with every field that is wrong, of all three. */
const inputOf = (request: FastifyRequest, route: Route): Readonly<Record<string, unknown>> => {
  const wrong: FieldProblem[] = [];
  const read = (schema: z.ZodType | undefined, input: unknown): unknown => {
    if (!schema) return undefined;
    const result = readInput(schema, input);
    if (result.ok) return result.value;
    wrong.push(...result.refusal);
    return undefined;
  };
  const params = read(route.params, { ...(request.params as object) });
  const query = read(route.query ?? NO_FIELDS, { ...(request.query as object) });
  const body = read(route.body, request.body);
  if (wrong.length > 0) throw new Stopped(problem('invalid-input', { fields: wrong }));
  return { params, query, body };
};

const answerWith = (
  reply: FastifyReply,
  { status, body, file, headers, cookie, state }: Exclude<AnyReply, { problem: Problem }>,
  cookies: Cookies,
) => {
  if (headers) reply.headers(headers);
  if (cookie !== undefined) cookies.setToken(reply, cookie);
  if (state !== undefined) cookies.setState(reply, state);
  reply.code(status);
  if (file) return reply.type(file.media).send(file.bytes);
  return body === undefined ? reply.send() : reply.type('application/json; charset=utf-8').send(JSON.stringify(body));
};

const checkAnswer = (
  id: string,
  route: Route,
  { status, body, file }: { status: number; body?: unknown; file?: SentFile },
): void => {
  const answer = route.answers[status as 200 | 201 | 204];
  if (!answer) throw new Error(`${id} answers ${status}, which the table does not name`);
  if (answer.media && !(file && answer.media.includes(file.media)))
    throw new Error(`${id} answers no file of a type that the table names`);
  const read = answer.schema?.safeParse(JSON.parse(JSON.stringify(body ?? null)));
  if (read && !read.success) throw new Error(`${id} answers what the table does not describe: ${read.error.message}`);
};

const patterns = ROUTE_IDS.map((id) => {
  const { path, method } = routeOf(id);
  return { method, pattern: new RegExp(`^${path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`) };
});

/** The methods of the table at this address. */
export const allowedAt = (url: string): readonly string[] => {
  const [path = ''] = url.split('?');
  const methods = patterns.filter(({ pattern }) => pattern.test(path)).map(({ method }) => method as string);
  return methods.includes('GET') ? [...methods, 'HEAD'] : methods;
};
