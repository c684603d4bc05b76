// An id of somebody else’s dossier, decision, letter or family inside a command on one’s own dossier: it is the same as an id that
// nobody ever made. Every command of the table, with every id in it changed at once.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Given } from '../../src/application/answer.ts';
import { readSheet } from '../../src/application/read-dossier.ts';
import type { Actor } from '../../src/domain/basics/actor.ts';
import type { DossierCommandType } from '../../src/domain/dossier/commands.ts';
import { NETHERLANDS } from '../../src/jurisdictions/nl/netherlands.ts';
import { type TestApi, testApi } from '../support/api.ts';
import { SAMPLES } from '../support/commands.ts';
import { type HiddenWorld, hiddenWorld } from '../support/hidden-world.ts';
import { give, giveFamily, opened, person } from '../support/office.ts';
import { listenTo } from '../support/statements.ts';

let api: TestApi;
let world: HiddenWorld;
let heard: ReturnType<typeof listenTo>;
beforeAll(async () => {
  api = await testApi();
  world = await hiddenWorld(api);
  heard = listenTo(api.office.db);
});
afterAll(() => api.close());

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;
const withIds = (value: object, id: string): object => JSON.parse(JSON.stringify(value).replaceAll(UUID, id)) as object;
const holdsId = (value: object): boolean => JSON.stringify(value).search(UUID) >= 0;

const WITH_IDS = (Object.keys(SAMPLES) as DossierCommandType[]).filter(
  (type) => holdsId(SAMPLES[type]) && type !== 'OpenDossier',
);
const giverOf = (type: string): Actor => {
  const row = NETHERLANDS.permits.find(({ commands, purpose }) => commands.includes(type) && purpose !== 'departure');
  if (!row) throw new Error(`nobody gives ${type}`);
  return person(row.role, row.purpose);
};
const masked = (answer: Given): unknown => JSON.parse(JSON.stringify(answer).replaceAll(UUID, 'id'));

/** On a dossier of one’s own, made anew: what is answered, and what the database was asked for it. */
const answered = async (type: DossierCommandType, id: string): Promise<unknown> => {
  const by = giverOf(type);
  const involved = [...new Set(['ind', 'rvdk', by.organisation])];
  const named = [{ organisation: by.organisation, person: by.person }];
  const own = await opened(api.office, person('guardian', 'protection'), { involved, named });
  heard.taken();
  const answer = await give(api.office, by, own, withIds(SAMPLES[type], id));
  return { answer: masked(answer), statements: heard.taken() };
};

describe('een kenmerk uit een ander dossier is voor dit dossier een kenmerk van niets; AVG art. 5', () => {
  test.each(WITH_IDS)('in %s', async (type) => {
    const absent = await answered(type, randomUUID());
    // Whoever gives it works here: what is tried is the id, not the door.
    expect(absent).toMatchObject({ answer: { kind: expect.stringMatching(/^(done|refused|stopped)$/) } });
    for (const name of ['decisionId', 'dossierId', 'familyId', 'request', 'glassId'])
      expect(await answered(type, world.ids[name] as string), name).toEqual(absent);
  });
});

describe('wat een ander tegelijk vastlegt', () => {
  test('en deze schrijver niet ziet, komt niet als botsing naar buiten; JGC 3/22 par. 17', async () => {
    const officer = person('decision-officer');
    const guardian = person('guardian', 'protection');
    const own = await opened(api.office, guardian, { involved: ['ind'], ground: 'application-made' });
    const seen = (await readSheet(api.office, officer, own)) as { value: { version: number } };
    const hidden = Array.from({ length: 2 }, () =>
      give(api.office, guardian, own, { type: 'WriteNote', noteId: randomUUID(), text: 'Werkaantekening.' }),
    );
    const plan = give(api.office, officer, own, SAMPLES.PlanDecision, { expectedVersion: seen.value.version });
    await Promise.all(hidden);
    expect(await plan).toMatchObject({ kind: 'done' });
  });
});

describe('een gezin dat iemand niet kent', () => {
  test('krijgt er geen kind bij: verborgen en afwezig zijn hetzelfde', async () => {
    const officer = person('decision-officer');
    const open = async (familyId: string): Promise<unknown> => {
      heard.taken();
      const opening = { ...SAMPLES.OpenDossier, involved: [], named: [], familyId };
      return { answer: masked(await give(api.office, officer, randomUUID(), opening)), statements: heard.taken() };
    };
    const hidden = await open(world.ids['familyId'] as string);
    expect(hidden).toMatchObject({ answer: { kind: 'refused', code: 'no-family' } });
    expect(hidden).toEqual(await open(randomUUID()));
  });

  test('een band met een kind van een ander vertelt niets over dat kind', async () => {
    const officer = person('decision-officer');
    const familyWith = async (dossierId: string): Promise<unknown> => {
      const [familyId, memberId] = [randomUUID(), randomUUID()];
      const bond = {
        memberId,
        dossierId,
        authority: 'sole',
        contact: 'daily',
        childWantsContact: 'yes',
        source: 'vader',
      };
      const member = { memberId, name: 'Vader', relation: 'father', whereabouts: 'with-child' };
      for (const each of [
        { type: 'OpenFamily', name: 'Proef' },
        { type: 'AddFamilyMember', ...member },
        { type: 'RecordBond', ...bond },
      ])
        expect(await giveFamily(api.office, officer, familyId, each)).toMatchObject({ kind: 'done' });
      heard.taken();
      const cookie = await api.cookieOf('decision-officer');
      const read = await api.get(`/v1/gezinnen/${familyId}`, cookie);
      return { body: read.body.replaceAll(UUID, 'id'), statements: heard.taken() };
    };
    expect(await familyWith(world.ids['dossierId'] as string)).toEqual(await familyWith(randomUUID()));
  });
});
