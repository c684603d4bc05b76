// Somebody who is signed in for something else tries every route of the table with ids of others: what is hidden and what does not
// exist get the same answer, by the same statements. Made from the routes table, so that a new route is tried too.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTE_IDS, type RouteId, routeOf } from '../../src/contract/routes/table.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { ROLES } from '../../src/jurisdictions/nl/organisations.ts';
import { ROUTE_CASES } from '../contract/route-cases.ts';
import { TEST_PEOPLE, type TestApi, testApi } from '../support/api.ts';
import { SAMPLES } from '../support/commands.ts';
import { type HiddenWorld, hiddenWorld, MARK } from '../support/hidden-world.ts';
import { type Heard, listenTo } from '../support/statements.ts';

let api: TestApi;
let world: HiddenWorld;
let heard: Heard;
beforeAll(async () => {
  api = await testApi();
  world = await hiddenWorld(api);
  heard = listenTo(api.office.db);
});
afterAll(() => api.close());

type Attacker = { readonly name: string; readonly id: string; readonly organisation: string; readonly purpose: string };
/** One of each role and purpose; of the administrators of organisations one is enough. */
const ATTACKERS: readonly Attacker[] = ROLES.flatMap(({ id, organisation, purposes }, at) =>
  ROLES.findIndex((role) => role.id === id) === at
    ? purposes.map((purpose) => ({
        ...{ name: `${id} voor ${purpose}`, id: TEST_PEOPLE[at]?.id ?? '', organisation, purpose },
      }))
    : [],
);

/** Whose task it is to look at what others propose about people. */
const SECOND_PEOPLE: readonly string[] = ['data-protection-officer', 'child-rights-officer', 'administrator'];
/** Who has a task on every dossier, opening, certificate or answer, and so may tell what exists from what does not. */
const MAY_KNOW: Readonly<Partial<Record<RouteId, readonly string[]>>> = {
  archiveDossier: ['privacy-officer'],
  listAccesses: ['data-protection-officer'],
  readDestruction: ['data-protection-officer', 'privacy-officer', 'child-rights-officer'],
  ...{ confirmInvitation: SECOND_PEOPLE, rejectInvitation: SECOND_PEOPLE },
  readGlass: ['investigator'],
  readWhatIf: NETHERLANDS.permits.filter(({ asksWhatIf }) => asksWhatIf).map(({ role }) => role),
};
/** Whose lists are about dossiers of others: oversight, what is asked about data, and what their own organisation opened in danger. */
const MAY_LIST: readonly string[] = [
  ...['data-protection-officer', 'privacy-officer', 'child-rights-officer', 'investigator'],
  ...NETHERLANDS.permits.filter(({ oversees }) => oversees).map(({ role }) => role),
];
/** What everybody may know is no secret: organisations, the numbers of checkpoints, norms. */
const KNOWN_TO_ALL = ['organisationId', 'number', 'normId', 'timerId', 'activityId'];

const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => String(name));
const TRIED = ROUTE_IDS.filter((id) => {
  const { access, path } = routeOf(id);
  return access !== 'public' && parametersOf(path).some((name) => !KNOWN_TO_ALL.includes(name));
});

const sessions = new Map<string, string>();
const cookieOf = async ({ id, purpose }: Attacker): Promise<string> => {
  const known = sessions.get(id + purpose);
  if (known) return known;
  const { cookies } = await api.post('/v1/sessies', { personId: id, purpose });
  const cookie = `${cookies[0]?.name}=${cookies[0]?.value}`;
  sessions.set(id + purpose, cookie);
  return cookie;
};

type Ids = Readonly<Record<string, string>>;
const absentIds = (ids: Ids): Ids =>
  Object.fromEntries(
    Object.entries(ids).map(([name, id]) => [name, KNOWN_TO_ALL.includes(name) ? id : absentOf(name)]),
  );
const absentOf = (name: string): string => (name === 'passkeyId' ? randomUUID().replaceAll('-', '') : randomUUID());

const urlOf = (path: string, id: RouteId, ids: Ids): string => {
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => {
    if (ids[name] === undefined) throw new Error(`nobody hid a ${name} yet: add it to the hidden world`);
    return ids[name] as string;
  });
  const [, query] = ROUTE_CASES[id].happy.url.split('?');
  return query ? `${address}?${query.replace('{request}', String(ids['request']))}` : address;
};

const asked = async (attacker: Attacker, id: RouteId, ids: Ids, body?: object) => {
  const { method, path } = routeOf(id);
  const cookie = await cookieOf(attacker);
  heard.taken();
  const answer = await api.app.inject({
    ...{ method, url: urlOf(path, id, ids) },
    headers: { cookie, 'x-requested-with': 'voorop' },
    ...(body !== undefined && { payload: body }),
  });
  return { status: answer.statusCode, body: answer.body, statements: heard.taken() };
};

/** Opening is for what is not there yet: what is asked of something that is, is another command. */
const COMMANDS: Readonly<Partial<Record<RouteId, object>>> = {
  giveDossierCommand: { commandId: '', command: SAMPLES.OfferHearing },
  giveFamilyCommand: {
    commandId: '',
    command: { type: 'InvolveInFamily', organisation: 'rvdk', reason: 'Om het kind te helpen.' },
  },
};
const bodyOf = (id: RouteId): object | undefined => {
  const body = COMMANDS[id] ?? ROUTE_CASES[id].happy.body;
  return typeof body === 'object' && body !== null
    ? { ...body, ...(`commandId` in body && { commandId: randomUUID() }) }
    : undefined;
};

describe.each(TRIED)('route %s', (id) => {
  test('geeft op wat verborgen is hetzelfde antwoord als op wat er niet is, na dezelfde vragen; AVG art. 5', async () => {
    for (const attacker of ATTACKERS) {
      if (MAY_KNOW[id]?.includes(attacker.id.replace('test-', ''))) continue;
      if (attacker.id === 'test-judge' && id === 'endSession') continue;
      if (attacker.organisation === world.guardian.organisation) continue;
      const dossiers =
        attacker.organisation === 'ind' ? [world.ids['dossierId']] : [world.ids['dossierId'], world.decided];
      for (const dossierId of dossiers) {
        const ids = { ...world.ids, dossierId: dossierId as string };
        const hidden = await asked(attacker, id, ids, bodyOf(id));
        const absent = await asked(attacker, id, absentIds(ids), bodyOf(id));
        expect(hidden, attacker.name).toEqual(absent);
        expect(hidden.status, attacker.name).toBeGreaterThanOrEqual(400);
        expect(hidden.status, attacker.name).toBeLessThan(500);
      }
    }
  });
});

const LISTS = ROUTE_IDS.filter(
  (id) => routeOf(id).access !== 'public' && routeOf(id).method === 'GET' && !TRIED.includes(id),
);

test('geen lijst of register noemt iets van een dossier waar iemand niet aan werkt; IVRK art. 16', async () => {
  for (const attacker of ATTACKERS) {
    if (MAY_LIST.includes(attacker.id.replace('test-', '')) || attacker.organisation === world.guardian.organisation)
      continue;
    const decidedIsOpen = attacker.organisation === 'ind';
    for (const id of LISTS) {
      const { body } = await asked(attacker, id, world.ids);
      const found = world.secrets.filter(
        (secret) => body.includes(secret) && !(decidedIsOpen && [MARK, world.decided].includes(secret)),
      );
      expect(found, `${attacker.name}: ${id}`).toEqual([]);
    }
  }
});
