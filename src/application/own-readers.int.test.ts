// The child, a parent, a teacher and others at every door, on a running database: their own dossier and no other, and what is kept
// from a parent is kept on each of them.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../tests/support/commands.ts';
import { adoptedPermit, give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { inTransaction } from '../store/database.ts';
import { asReader } from './acting.ts';
import { listWork } from './list-work.ts';
import { makeBundle } from './make-bundle.ts';
import { readAccessLog } from './read-access-log.ts';
import { readDataRights } from './read-data-rights.ts';
import { readSheet, readTimeline } from './read-dossier.ts';
import { readFamily } from './read-family.ts';
import { readPersonalData } from './read-personal-data.ts';
import { readReceipt } from './read-receipt.ts';
import { readBuildingBlock, writeLetter } from './write-letter.ts';

const guardian = person('guardian');
const child = person('child');
const sister: Actor = { ...child, person: 'test-sister' as Actor['person'] };
const parent = person('parent');
const father: Actor = { ...parent, person: 'test-father' as Actor['person'] };

let office: TestOffice;
let dossierId: string;
let others: string;
let decisionId: string;
const familyId = randomUUID();

const letIn = async (id: string, actor: Actor, reason = 'Het gaat om dit kind.'): Promise<void> => {
  const { organisation } = actor;
  const involve = { type: 'InvolveOrganisation', organisation, persons: [actor.person], reason };
  await done(id, guardian, involve);
};
const done = async (id: string, by: Actor, said: object): Promise<void> => {
  const given = await give(office, by, id, said);
  if (given.kind !== 'done') throw new Error(JSON.stringify(given));
};

beforeAll(async () => {
  office = await testOffice();
  dossierId = await opened(office, guardian, { involved: ['ind', 'rvdk'] });
  others = await opened(office, guardian, { involved: ['ind'] });
  for (const each of [child, parent, person('judge'), person('school-worker'), person('health-professional')])
    await letIn(dossierId, each);
  await letIn(dossierId, person('inspector'));
  await done(dossierId, guardian, {
    ...{ type: 'InvolvePerson', organisation: 'ouders', person: father.person, capacity: 'parent', from: '2026-03-02' },
  });
  await letIn(others, sister);
  await done(dossierId, guardian, command('InformChild'));
  await done(dossierId, guardian, command('OfferHearing'));
  await done(dossierId, guardian, { ...command('RecordHearing'), ownWords: 'Ik wil naar zwemles.' });
  decisionId = await adoptedPermit(office, dossierId);
});
afterAll(() => office.db.close());

const DOORS: Readonly<Record<string, (actor: Actor) => Promise<unknown>>> = {
  list: (actor) => listWork(office, actor, { limit: 50 }),
  sheet: (actor) => readSheet(office, actor, dossierId),
  timeline: (actor) => readTimeline(office, actor, dossierId, { limit: 200 }),
  letter: (actor) => writeLetter(office, actor, { dossierId, decisionId, language: 'nl', form: 'odt' }),
  motivation: (actor) => readBuildingBlock(office, actor, { dossierId, decisionId, language: 'nl' }),
  proof: (actor) => readReceipt(office, actor, { dossierId, decisionId }),
  bundle: (actor) => makeBundle(office, actor, { dossierId, purpose: 'court' } as never),
  'who looked': (actor) => readAccessLog(office, actor, dossierId, { limit: 200 }),
  'data rights': (actor) => readDataRights(office, actor, dossierId),
  family: (actor) => readFamily(office, actor, familyId),
};
const at = async (door: keyof typeof DOORS & string, actor: Actor): Promise<string> =>
  JSON.stringify(await DOORS[door]?.(actor));
const sheetOf = async (actor: Actor) => {
  const found = await readSheet(office, actor, dossierId);
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.value;
};

describe('het kind', () => {
  test('opent het eigen dossier en leest zijn eigen woorden terug; AVG art. 15', async () => {
    expect((await sheetOf(child)).hearings[0]?.ownWords).toBe('Ik wil naar zwemles.');
    expect((await listWork(office, child, { limit: 50 })).items.map((item) => item.dossierId)).toEqual([dossierId]);
  });

  test('en dat van niemand anders: op geen enkele deur; AVG art. 5', async () => {
    for (const [door, open] of Object.entries(DOORS)) {
      if (door === 'list') continue;
      expect(await open(sister), door).toMatchObject({ kind: 'not-found' });
    }
    expect((await listWork(office, sister, { limit: 50 })).items.map((item) => item.dossierId)).toEqual([others]);
    expect((await readSheet(office, child, others)).kind).toBe('not-found');
  });

  test('ziet wie er keek, zonder naam van een medewerker; AVG art. 15', async () => {
    await readSheet(office, person('investigator'), dossierId);
    const looked = await readAccessLog(office, child, dossierId, { limit: 50 });
    if (looked.kind !== 'found') throw new Error(looked.kind);
    expect(looked.value.items.map(({ organisation }) => organisation)).toContain('rvdk');
    expect(looked.value.all).toBe(true);
    const named = looked.value.items.filter((item) => !item.mine && item.person !== undefined);
    expect(named).toEqual([]);
  });

  test('vraagt zelf wat er over hem staat, en neemt het mee; AVG art. 15 en 20', async () => {
    const asked = { ...command('RequestData'), requestId: randomUUID(), askedBy: 'child' };
    await done(dossierId, child, asked);
    const rights = await readDataRights(office, child, dossierId);
    if (rights.kind !== 'found') throw new Error(rights.kind);
    expect(rights.value.requests.map(({ requestId }) => requestId)).toEqual([asked.requestId]);
    expect(rights.value.recipients.map(({ organisation }) => organisation)).toContain('nidos');
    const { requestId } = asked;
    const taken = await readPersonalData(office, child, { dossierId, requestId, form: 'json', language: 'nl' });
    if (taken.kind !== 'found' || taken.value.kind !== 'file') throw new Error(taken.kind);
    expect(taken.value.bytes.toString('utf8')).toContain('Ik wil naar zwemles.');
  });

  test('legt verder niets vast en beslist niets, en neemt alleen terug wat is vrijgegeven; AVG art. 7 lid 3', async () => {
    expect([...(await sheetOf(child)).mayGive].sort()).toEqual(['RequestData', 'RevokeRelease', 'WithdrawAssent']);
    expect((await give(office, child, dossierId, command('RecordHearing'))).kind).toBe('forbidden');
  });

  test('komt binnen zolang de betrokkenheid duurt, en geen dag langer', async () => {
    const id = await opened(office, guardian);
    const later: Actor = { ...child, person: 'test-later' as Actor['person'] };
    await letIn(id, later);
    expect((await readSheet(office, later, id)).kind).toBe('found');
    await done(id, guardian, {
      ...{ type: 'EndInvolvement', organisation: 'kinderen', endsOn: '2026-03-02', reason: 'Een vergissing.' },
    });
    expect((await readSheet(office, later, id)).kind).toBe('not-found');
  });
});

describe('een ouder', () => {
  test('ziet wat er is besloten, en geen woord van het kind; IVRK art. 12', async () => {
    const sheet = await sheetOf(parent);
    expect(sheet.decisions[0]?.plan.summary).toContain('Selin mag bij haar moeder blijven');
    expect(sheet.decisions[0]).toMatchObject({ findings: [], obligations: [], stopping: [], tasks: [] });
    expect(sheet.hearings).toEqual([]);
    for (const door of Object.keys(DOORS)) expect(await at(door, parent), door).not.toContain('zwemles');
  });

  test('krijgt geen brief, motivering, bewijs of bundel: die zeggen meer dan een ouder ziet', async () => {
    for (const door of ['letter', 'motivation', 'proof', 'bundle', 'who looked'])
      expect(await DOORS[door]?.(parent), door).toEqual({ kind: 'forbidden' });
    expect(await DOORS['family']?.(parent)).toEqual({ kind: 'not-found' });
  });

  test('leest het eigen verzoek met het antwoord, en niet dat van de andere ouder; AVG art. 12 en 15', async () => {
    const asked = { ...command('RequestData'), requestId: randomUUID(), askedBy: 'parent', what: 'Wat moeder vraagt.' };
    await done(dossierId, parent, asked);
    await done(dossierId, person('privacy-officer'), {
      ...{ type: 'AnswerDataRequest', requestId: asked.requestId, outcome: 'granted', reasons: 'U krijgt het.' },
      ...{ remediesTold: true, authority: 'yes' },
    });
    expect(await at('data rights', parent)).toContain('U krijgt het.');
    for (const door of Object.keys(DOORS)) {
      expect(await at(door, father), door).not.toContain('Wat moeder vraagt.');
      expect(await at(door, father), door).not.toContain('U krijgt het.');
    }
    const { requestId } = asked;
    const take = { dossierId, requestId, form: 'json', language: 'nl' } as const;
    expect((await readPersonalData(office, father, take)).kind).toBe('not-found');
    const taken = await readPersonalData(office, parent, take);
    if (taken.kind !== 'found' || taken.value.kind !== 'file') throw new Error(taken.kind);
    const data = JSON.parse(taken.value.bytes.toString('utf8'));
    expect(data.looked).toEqual([]);
  });
});

describe('school, zorg, rechter en inspectie', () => {
  test('school en zorg zien een klein blad: wie het kind is en wie het bijstaat', async () => {
    for (const role of ['school-worker', 'health-professional']) {
      const sheet = await sheetOf(person(role));
      expect(sheet.child.name, role).toBe('Selin Aksoylu');
      expect([sheet.decisions, sheet.hearings, sheet.procedures, sheet.routes, sheet.involved], role).toEqual(
        Array.from({ length: 5 }, () => []),
      );
      expect(sheet.takesProof, role).toBe(false);
      for (const door of ['letter', 'proof', 'bundle'])
        expect(await DOORS[door]?.(person(role))).toEqual({ kind: 'forbidden' });
    }
  });

  test('de rechter leest de zaak met het bewijs; Awb 8:42', async () => {
    const judge = person('judge');
    expect((await sheetOf(judge)).decisions[0]?.adopted).toBeDefined();
    expect(await DOORS['proof']?.(judge)).toMatchObject({ kind: 'found' });
    expect(await at('sheet', judge)).not.toContain('zwemles');
  });

  test('de inspecteur ziet dat er iets gebeurde, op naam van niemand', async () => {
    const text = `${await at('sheet', person('inspector'))}${await at('list', person('inspector'))}${await at('timeline', person('inspector'))}`;
    for (const word of ['Selin', 'zwemles', 'Test guardian', '2015-06-01']) expect(text).not.toContain(word);
    expect((await sheetOf(person('inspector'))).decisions).toHaveLength(1);
  });
});

describe('een conflict in het gezin', () => {
  test('verbergt voor die ouder plaats, mensen en woorden op elke deur, en voor de andere niet; IVRK art. 19', async () => {
    await done(dossierId, guardian, {
      ...command('MarkFamilyConflict'),
      person: father.person,
      explanation: 'Hij slaat.',
    });
    for (const door of Object.keys(DOORS)) {
      const text = await at(door, father);
      for (const word of ['Hij slaat', 'zwemles', guardian.name, 'nidos', 'rvdk', 'ouders'])
        expect(text, `${door}: ${word}`).not.toContain(word);
    }
    const kept = await sheetOf(father);
    expect(kept.child.name).toBe('Selin Aksoylu');
    expect(kept.protectors).toEqual([]);
    expect(kept.decisions[0]?.plan.summary).toBe('⟨afgeschermd⟩');
    expect((await sheetOf(parent)).decisions[0]?.plan.summary).toContain('Selin mag');
    expect((await sheetOf(guardian)).childSide.conflicts).toHaveLength(1);
  });

  test('en zegt die ouder op geen deur dat er iets is vastgelegd, ook niet aan een tijd of een getal; IVRK art. 19', async () => {
    const before = await Promise.all(['list', 'sheet', 'timeline'].map((door) => at(door, father)));
    office.set('2026-03-02T11:00:00.000Z');
    await done(dossierId, guardian, { ...command('RecordLivingPeriod'), place: 'Zeewolde' });
    await done(dossierId, guardian, { ...command('OfferHearing') });
    expect(await Promise.all(['list', 'sheet', 'timeline'].map((door) => at(door, father)))).toEqual(before);
  });

  test('de database zelf geeft die ouder ook niets daarvan: de tweede muur; IVRK art. 19', async () => {
    const kinds = (actor: Actor) =>
      inTransaction(
        office.db,
        (tx) =>
          tx.query<{ category: string }>('select distinct category from event where stream_id = $1 order by 1', [
            dossierId,
          ]),
        { as: asReader(office, actor) },
      );
    const ofFather = (await kinds(father)).map(({ category }) => category);
    expect(ofFather).toEqual(['decision', 'identity', 'procedure']);
    expect((await kinds(parent)).map(({ category }) => category)).toEqual(expect.arrayContaining(['information']));
    const keys = (actor: Actor) =>
      inTransaction(office.db, (tx) => tx.query('select 1 from compartment_key'), { as: asReader(office, actor) });
    expect(await keys(parent)).toEqual([]);
    expect(await keys(person('school-worker'))).toEqual([]);
    expect(await keys(person('judge'))).toEqual([]);
  });
});

describe('de functionaris gegevensbescherming', () => {
  test('leest wie er in een dossier keek zonder eraan te werken, en niets van het dossier zelf; AVG art. 39', async () => {
    const officer = person('data-protection-officer');
    const looked = await DOORS['who looked']?.(officer);
    expect(looked).toMatchObject({ kind: 'found', value: { all: true } });
    const text = JSON.stringify(looked);
    expect(text).toContain(guardian.person);
    for (const word of ['Selin', 'zwemles', '2015-06-01']) expect(text).not.toContain(word);
    for (const door of ['sheet', 'timeline', 'data rights', 'letter', 'proof', 'bundle'])
      expect(await DOORS[door]?.(officer), door).toMatchObject({ kind: 'not-found' });
    expect(JSON.stringify(await DOORS['who looked']?.(officer))).toContain('data-protection-officer');
  });

  test('en krijgt voor een dossier dat er niet is niets, en wie alleen mensen beheert ook niet', async () => {
    const query = { limit: 10 };
    expect((await readAccessLog(office, person('data-protection-officer'), randomUUID(), query)).kind).toBe(
      'not-found',
    );
    expect((await readAccessLog(office, person('administrator'), dossierId, query)).kind).toBe('not-found');
  });
});
