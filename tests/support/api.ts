// The HTTP door on a fresh database, without a network: requests are handed to it. Every answer is checked against the
// routes table as well.
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import type { LogLine } from '../../src/api/request-log.ts';
import { createServer, type ServerParts } from '../../src/api/server.ts';
import type { Person } from '../../src/api/sign-in.ts';
import { boundUseCases } from '../../src/api/use-cases.ts';
import { type Published, publishedOf } from '../../src/application/read-published.ts';
import { RULES } from '../../src/application/rules.ts';
import { ROLES } from '../../src/jurisdictions/nl/organisations.ts';
import { type TestOffice, testOffice } from './office.ts';

/** Somebody for every role; the same as `person` in office.ts gives. */
export const TEST_PEOPLE: readonly Person[] = ROLES.map(({ id, organisation }, at) => ({
  // A role that several organisations have: the first one has the short name.
  id: ROLES.findIndex((role) => role.id === id) === at ? `test-${id}` : `test-${id}-${organisation}`,
  name: `Test ${id}`,
  organisation,
  role: id,
}));

const PUBLISHED_TEXT = JSON.stringify({
  id: 'crc-1',
  measure: 'expulsion',
  facts: { child_heard: false },
  findings: [],
});
export const TEST_PUBLISHED: Published = publishedOf(PUBLISHED_TEXT, RULES);

export type Ask = Omit<InjectOptions, 'url' | 'method'>;
export type TestApi = {
  readonly app: FastifyInstance;
  readonly office: TestOffice;
  readonly lines: readonly LogLine[];
  /** The cookie of somebody with this role. */
  readonly cookieOf: (role: string, purpose?: string) => Promise<string>;
  readonly get: (url: string, cookie?: string, ask?: Ask) => Promise<LightMyRequestResponse>;
  readonly post: (url: string, body: unknown, cookie?: string, ask?: Ask) => Promise<LightMyRequestResponse>;
  readonly close: () => Promise<void>;
};

export const testApi = async (more: Partial<ServerParts> = {}): Promise<TestApi> => {
  const office = await testOffice();
  const lines: LogLine[] = [];
  const app = await createServer({
    office,
    useCases: boundUseCases(office),
    published: TEST_PUBLISHED,
    people: TEST_PEOPLE,
    production: false,
    log: (line) => lines.push(line),
    ready: async () => undefined,
    checkAnswers: true,
    ...more,
  });
  const withCookie = (cookie: string | undefined, { headers, ...ask }: Ask): Ask => ({
    ...ask,
    headers: { ...(cookie !== undefined && { cookie }), ...headers },
  });
  const post: TestApi['post'] = (url, body, cookie, ask = {}) => {
    const { headers, ...rest } = withCookie(cookie, ask);
    const own = { 'x-requested-with': 'voorop', 'content-type': 'application/json' };
    const payload = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
    return app.inject({ method: 'POST', url, payload, ...rest, headers: { ...own, ...headers } });
  };
  return {
    ...{ app, office, lines, post },
    get: (url, cookie, ask = {}) => app.inject({ method: 'GET', url, ...withCookie(cookie, ask) }),
    cookieOf: async (role, purpose = ROLES.find(({ id }) => id === role)?.purposes[0]) => {
      const answer = await post('/v1/sessies', { personId: `test-${role}`, purpose });
      const [{ name, value } = { name: '', value: '' }] = answer.cookies;
      if (answer.statusCode !== 201) throw new Error(`no session for ${role}: ${answer.body}`);
      return `${name}=${encodeURIComponent(value)}`;
    },
    close: async () => {
      await app.close();
      await office.db.close();
    },
  };
};
