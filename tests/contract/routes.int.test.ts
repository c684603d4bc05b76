// Every route of the table on a real database: it does what it says, turns away who may not, and names what is wrong.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepDraft } from '../../src/application/drafts.ts';
import { listOversightAlerts } from '../../src/application/list-alerts.ts';
import { makeCheckpoint } from '../../src/application/make-checkpoint.ts';
import { readSheet } from '../../src/application/read-dossier.ts';
import { startWhatIf } from '../../src/application/what-if-runs.ts';
import { ROUTE_IDS, routeOf } from '../../src/contract/routes/table.ts';
import { TEST_PEOPLE, type TestApi, testApi } from '../support/api.ts';
import { command } from '../support/commands.ts';
import { destroyed } from '../support/destroyed.ts';
import { enrol } from '../support/enrolled.ts';
import { adoptedPermit, give, giveFamily, opened, person } from '../support/office.ts';
import { KEEPER, passkeysUnderWay } from '../support/passkey-under-way.ts';
import { testSignInService, throughService } from '../support/sign-in-service.ts';
import { writeMotivation } from '../support/written-motivation.ts';
import { type Asker, ROUTE_CASES, type RouteCase } from './route-cases.ts';

let api: TestApi;
let stopService: () => Promise<void>;
const ids: Record<string, string> = {};
const cookies: Partial<Record<Asker, string>> = {};
beforeAll(async () => {
  const { settings, stop } = await testSignInService();
  stopService = stop;
  api = await testApi({ service: settings, people: [...TEST_PEOPLE, KEEPER] });
  Object.assign(ids, await passkeysUnderWay(api));
  Object.assign(ids, await signInUnderWay(api, settings.issuer));
  const guardian = person('guardian', 'protection');
  ids['dossier'] = await opened(api.office, guardian, { involved: ['ind', 'rvdk'] });
  ids['decision'] = await adoptedPermit(api.office, ids['dossier']);
  await writeMotivation(api.office, person('decision-officer'), {
    dossierId: ids['dossier'],
    decisionId: ids['decision'],
  });
  const [other, opening] = [await opened(api.office, guardian), await opened(api.office, guardian)];
  const sheet = await readSheet(api.office, guardian, other);
  ids['otherReference'] = sheet.kind === 'found' ? sheet.value.reference : '';
  for (const form of ['hearing/kept', 'hearing/dropped'])
    await keepDraft(api.office, guardian, {
      ...{ form, basedOn: 0, content: { values: { summary: 'Nog niet af.' }, path: '/dossiers', title: 'Dossiers' } },
    });
  ids['glass'] = randomUUID();
  await give(api.office, person('youth-protector', 'protection'), opening, {
    ...{ type: 'BreakGlass', glassId: ids['glass'], danger: 'missing', why: 'Het kind kwam niet thuis.' },
  });
  const waiting = await listOversightAlerts(api.office, person('inspector'), { state: 'open', limit: 1 });
  ids['alert'] = String(waiting.kind === 'found' ? waiting.value.items[0]?.number : 0);
  ids['family'] = randomUUID();
  await giveFamily(api.office, guardian, ids['family'], {
    ...{ type: 'OpenFamily', name: 'Aksoylu', involved: ['ind'], ground: 'application-made' },
  });
  const asked = await startWhatIf(api.office, person('policy-adviser'), {
    ...{ parameters: { rootedAfterYears: 4 }, why: 'Voorbereiding.', publish: false },
  });
  await cookieOf('decision-officer');
  const [session] = await listedSessions('decision-officer');
  ids['session'] = session?.id ?? '';
  await makeCheckpoint(api.office, { key: api.office.signingKey });
  ids['archived'] = await opened(api.office, guardian);
  ids['request'] = randomUUID();
  await give(api.office, guardian, ids['dossier'], command('RequestData', { requestId: ids['request'] }));
  ids['certificate'] = await destroyed(api.office);
  ids['answer'] = asked.kind === 'started' ? asked.run.answerId : '';
});
afterAll(() => Promise.all([api.close(), stopService()]));

const ROLE = {
  guardian: 'guardian',
  protector: 'youth-protector',
  stranger: 'departure-officer',
  'decision-officer': 'decision-officer',
  'legal-owner': 'legal-owner',
  'policy-adviser': 'policy-adviser',
  keeper: 'organisation-administrator',
  oversight: 'ombudsman-researcher',
  'data-protection-officer': 'data-protection-officer',
  'privacy-officer': 'privacy-officer',
} as const;
/** A fresh session for each asking: signing out is one of the requests. */
const cookieOf = async (by: Asker): Promise<string | undefined> => {
  if (by === 'nobody') return undefined;
  const cookie = by === 'decision-officer' ? undefined : cookies[by];
  cookies[by] = cookie ?? (await api.cookieOf(ROLE[by]));
  return cookies[by];
};

const listedSessions = async (by: Asker): Promise<readonly { readonly id: string }[]> =>
  (await api.get('/v1/sessies', await cookieOf(by))).json().items;

const filled = (text: string): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => (name === 'new' ? randomUUID() : (ids[name] ?? name)));

/** A body that is a placeholder holds JSON text of its own. */
const bodyOf = (body: unknown): object =>
  JSON.parse(filled(typeof body === 'string' ? body : JSON.stringify(body))) as object;

const ask = async ({ by, url, method = 'GET' as never, body, keeps }: RouteCase) => {
  const cookie = keeps === undefined ? await cookieOf(by) : filled(keeps);
  return api.app.inject({
    method,
    url: filled(url),
    headers: { 'x-requested-with': 'voorop', ...(cookie !== undefined && { cookie }) },
    ...(body !== undefined && { payload: bodyOf(body) }),
  });
};

/** Somebody went to the sign-in service and comes back from it. */
const signInUnderWay = async (at: TestApi, issuer: string): Promise<Record<string, string>> => {
  const identity = { issuer, subject: 'sub-1' };
  await enrol(at.office, 'nidos', { person: 'nidos-nieuw', roles: ['guardian'], identity });
  const begun = await at.post('/v1/aanmelden/verzoeken', {});
  const back = await throughService(String(begun.json().url), { person: 'sub-1' });
  const [cookie] = begun.cookies;
  return { ...Object.fromEntries(back.searchParams), issuer, kept: `${cookie?.name}=${cookie?.value}` };
};

describe.each(ROUTE_IDS)('route %s', (id) => {
  const route = routeOf(id);
  const { happy, denied, malformed } = ROUTE_CASES[id];
  const belongs = ({ url, method = 'GET' as never }: RouteCase): boolean => {
    const pattern = new RegExp(`^${route.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`);
    return pattern.test(url.split('?')[0] ?? '') && method === route.method;
  };

  test('heeft een goed, een geweigerd en een fout verzoek op het eigen adres', () => {
    const all = [happy, malformed, ...(denied === 'public' ? [] : denied)];
    expect(all.filter((each) => !belongs(each))).toEqual([]);
    expect(denied === 'public').toBe(route.access === 'public');
    expect(Object.keys(route.answers).map(Number)).toContain(happy.status);
    expect(malformed.status).toBe(400);
  });

  test('antwoordt zoals de tabel zegt', async () => {
    const answer = await ask(happy);
    expect(answer.body.slice(0, 400)).not.toContain('"code":');
    expect(answer.statusCode).toBe(happy.status);
    expect(answer.headers['api-version']).toMatch(/^\d+\.\d+\.\d+$/);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  test('laat wie er niets te zoeken heeft niet binnen; wat openbaar is vraagt geen sessie', async () => {
    if (denied === 'public') expect(happy.by).toBe('nobody');
    for (const each of denied === 'public' ? [] : denied) {
      const answer = await ask(each);
      expect({ by: each.by, status: answer.statusCode }).toEqual({ by: each.by, status: each.status });
      expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    }
  });

  test('noemt in een fout verzoek elk veld dat niet klopt', async () => {
    const answer = await ask(malformed);
    expect(answer.statusCode).toBe(400);
    const { status, title, detail, errors } = answer.json();
    expect({ status, title: typeof title, detail: typeof detail }).toEqual({
      status: 400,
      title: 'string',
      detail: 'string',
    });
    expect(errors.length).toBeGreaterThan(0);
    for (const { message } of errors) expect(message.length).toBeGreaterThan(10);
  });
});
