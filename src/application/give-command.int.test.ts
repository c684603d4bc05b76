// The walk of one command on a real database: what is recorded, who is let in, what is answered twice, who wins.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { give, giveFamily, OPENING, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { inTransaction } from '../store/database.ts';
import { readStream } from '../store/event-store.ts';
import { listWork } from './list-work.ts';
import { readAccessLog } from './read-access-log.ts';
import { readSheet, readTimeline } from './read-dossier.ts';
import { readFamily } from './read-family.ts';
import { rebuildViews } from './rebuild-views.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.db.close());

const guardian = person('guardian', 'protection');
const investigator = person('investigator', 'best-interests-assessment');
const ind = person('decision-officer');
const HEARING_OFFER = {
  type: 'OfferHearing',
  offeredOn: '2026-03-01',
  language: 'Koerdisch',
  how: 'In een gesprek met de voogd.',
};
const PLAN = {
  type: 'PlanDecision',
  kind: 'refusal-of-residence',
  summary: 'Selin krijgt geen vergunning en moet met haar moeder het land verlaten.',
  separates: 'no',
  takesLiberty: 'no',
  remedy: 'Beroep bij de rechtbank binnen vier weken.',
  remedySuspensive: 'yes',
};
const sheet = async (dossierId: string, actor = ind) => {
  const found = await readSheet(office, actor, dossierId);
  if (found.kind !== 'found') throw new Error(found.kind);
  return found.value;
};

describe('een opdracht', () => {
  test('opent een dossier met een nummer, en elke betrokken organisatie ziet het in haar werkvoorraad', async () => {
    const id = await opened(office, guardian);
    const { reference, version, child, waitsFor } = await sheet(id);
    expect(reference).toMatch(/^K-2026-\d{5}$/);
    expect({ version, age: child.age, waitsFor }).toEqual({ version: 1, age: 10, waitsFor: 'protector' });
    for (const actor of [guardian, ind, investigator]) {
      const { items } = await listWork(office, actor, { limit: 100 });
      expect(items.find(({ dossierId }) => dossierId === id)).toMatchObject({
        reference,
        name: 'Selin Aksoylu',
        age: 10,
      });
    }
  });

  test('laat een organisatie die niet betrokken is niet weten dat het dossier bestaat', async () => {
    const id = await opened(office, guardian);
    const stranger = person('departure-officer');
    expect(await readSheet(office, stranger, id)).toEqual({ kind: 'not-found' });
    expect(await readTimeline(office, stranger, id, { limit: 10 })).toEqual({ kind: 'not-found' });
    expect(await give(office, stranger, id, HEARING_OFFER)).toEqual({ kind: 'not-found' });
    expect(await give(office, stranger, id, OPENING)).toEqual({ kind: 'not-found' });
    const { items } = await listWork(office, stranger, { limit: 100 });
    expect(items.some(({ dossierId }) => dossierId === id)).toBe(false);
  });

  test('wordt geweigerd aan wie wel betrokken is maar er niet over gaat, en dat staat in het logboek', async () => {
    const id = await opened(office, guardian);
    const { version } = await sheet(id);
    const signing = {
      type: 'SealInterests',
      statement: 'Blijven bij moeder en op school is het beste.',
      bestFor: 'stay',
    };
    expect(await give(office, ind, id, signing)).toEqual({ kind: 'forbidden' });
    expect((await sheet(id)).version).toBe(version);
    const log = await readAccessLog(office, guardian, id, { limit: 10 });
    expect(log).toMatchObject({ kind: 'found' });
    if (log.kind === 'found')
      expect(log.value.items.find(({ action }) => action === 'command:SealInterests')?.outcome).toEqual({
        refusal: 'no-permit',
      });
  });

  test('die twee keer komt, wordt één keer uitgevoerd; met dezelfde sleutel iets anders vragen kan niet', async () => {
    const id = await opened(office, guardian);
    const commandId = randomUUID();
    const first = await give(office, guardian, id, HEARING_OFFER, { commandId });
    expect(first).toMatchObject({ kind: 'done', version: 2, events: ['HearingOffered'] });
    expect(await give(office, guardian, id, HEARING_OFFER, { commandId, expectedVersion: 1 })).toEqual(first);
    expect(await give(office, guardian, id, { ...HEARING_OFFER, language: 'Turks' }, { commandId })).toEqual({
      kind: 'command-id-reused',
    });
    expect((await sheet(id)).hearingOffers).toHaveLength(1);
  });

  test('met een oud versienummer overschrijft niets en zegt welke versie er nu is', async () => {
    const id = await opened(office, guardian);
    await give(office, guardian, id, HEARING_OFFER);
    expect(await give(office, guardian, id, HEARING_OFFER, { expectedVersion: 1 })).toEqual({
      kind: 'conflict',
      version: 2,
    });
  });

  test('van twee schrijvers op dezelfde versie wint er precies één; zonder versie komen beide aan', async () => {
    const id = await opened(office, guardian);
    const same = await Promise.all(
      [1, 2, 3].map(() => give(office, guardian, id, HEARING_OFFER, { expectedVersion: 1 })),
    );
    expect(same.map(({ kind }) => kind).toSorted()).toEqual(['conflict', 'conflict', 'done']);
    const free = await Promise.all([1, 2, 3].map(() => give(office, guardian, id, HEARING_OFFER)));
    expect(free.map(({ kind }) => kind)).toEqual(['done', 'done', 'done']);
    expect((await sheet(id)).hearingOffers).toHaveLength(4);
  });

  test('die de regels weigeren, zegt wat er mis is en door welke norm, en legt niets vast (stap 2 vóór stap 1)', async () => {
    const id = await opened(office, guardian);
    const interest = {
      interestId: randomUUID(),
      holder: 'De staat',
      description: 'Het migratiebeleid.',
      evidence: 'Beleidsbrief.',
    };
    const given = await give(office, ind, id, {
      type: 'NameOtherInterest',
      kind: 'generalMigrationControl',
      ...interest,
    });
    expect(given).toMatchObject({ kind: 'refused', code: 'step-1-not-sealed', norms: ['kom-stappenplan', 'jgc3-28'] });
    expect((await sheet(id)).version).toBe(1);
  });
});

describe('een besluit nemen', () => {
  test('tegen een kind dat niet is gehoord wordt geweigerd, met alle bevindingen en hun normen (IVRK 12)', async () => {
    const id = await opened(office, guardian);
    const decisionId = randomUUID();
    await give(office, ind, id, { ...PLAN, decisionId });
    const reasons = 'De aanvraag is afgewezen omdat Selin en haar moeder elders veilig zijn.';
    const given = await give(office, ind, id, { type: 'AdoptDecision', decisionId, reasons });
    expect(given.kind).toBe('stopped');
    if (given.kind !== 'stopped') return;
    expect(given.stopping).toContain('child-heard');
    expect(given.findings.find(({ safeguard }) => safeguard === 'child-heard')?.norms).toContain('crc-12');
    expect((await sheet(id)).decisions[0]).toMatchObject({ status: 'planned', stopping: given.stopping });
  });

  test('dat helemaal gunstig is, wacht nergens op: wat ontbreekt wordt een taak daarna', async () => {
    const id = await opened(office, guardian);
    const decisionId = randomUUID();
    await give(office, ind, id, {
      ...PLAN,
      decisionId,
      kind: 'residence-permit',
      summary: 'Selin en haar moeder mogen blijven.',
    });
    const given = await give(office, ind, id, {
      type: 'AdoptDecision',
      decisionId,
      reasons: 'Selin is hier geworteld en veilig.',
    });
    expect(given).toMatchObject({ kind: 'done', events: ['DecisionAdopted', 'ReceiptIssued'] });
    const [decision] = (await sheet(id)).decisions;
    expect(decision?.tasks).toContain('child-heard');
  });

  test('dat gunstig heet maar een kind vastzet, telt als nadelig en wordt geweigerd (IVRK 37)', async () => {
    const id = await opened(office, guardian);
    const decisionId = randomUUID();
    await give(office, ind, id, { ...PLAN, decisionId, kind: 'residence-permit', takesLiberty: 'yes' });
    const given = await give(office, ind, id, {
      type: 'AdoptDecision',
      decisionId,
      reasons: 'Selin mag blijven, in een gesloten huis.',
    });
    expect(given).toMatchObject({ kind: 'stopped', stopping: expect.arrayContaining(['no-child-detention']) });
  });
});

describe('een gezin', () => {
  test('laat elk kind als eigen dossier zien, alleen aan wie eraan werkt', async () => {
    const familyId = randomUUID();
    await giveFamily(office, guardian, familyId, {
      ...{ type: 'OpenFamily', name: 'Gezin Aksoylu', involved: ['ind'], ground: 'application-made' },
    });
    const child = await opened(office, guardian, { familyId });
    await opened(office, guardian, { familyId, involved: [] });
    const seen = async (actor = ind) => {
      const found = await readFamily(office, actor, familyId);
      return found.kind === 'found' ? found.value.children.map(({ dossierId }) => dossierId) : found.kind;
    };
    expect(await seen()).toEqual([child]);
    expect(await seen(guardian)).toHaveLength(2);
    expect(await seen(person('departure-officer'))).toBe('not-found');
    const stranger = person('border-officer', 'protection');
    const given = await give(office, stranger, randomUUID(), { ...OPENING, involved: [], familyId });
    expect(given).toMatchObject({ kind: 'refused', code: 'no-family' });
  });
});

describe('de leesmodellen', () => {
  test('die opnieuw zijn opgebouwd, zijn gelijk aan de bewaarde', async () => {
    const all = async () => (await listWork(office, guardian, { limit: 100 })).items;
    const before = await all();
    expect(before.length).toBeGreaterThan(5);
    await rebuildViews(office);
    expect(await all()).toEqual(before);
  });

  test('geven de werkvoorraad in stukken die samen het geheel zijn, ook als er iets wacht op hetzelfde', async () => {
    const whole = (await listWork(office, guardian, { limit: 100 })).items.map(({ dossierId }) => dossierId);
    const parts: string[] = [];
    for (let after: string | undefined; ; ) {
      const { items, next } = await listWork(office, guardian, { limit: 2, after });
      parts.push(...items.map(({ dossierId }) => dossierId));
      if (next === undefined) break;
      after = next;
    }
    expect(parts).toEqual(whole);
  });
});

describe('de tijdlijn', () => {
  test('toont elke gebeurtenis in volgorde, met wie het deed, in stukken', async () => {
    const id = await opened(office, guardian);
    office.set('2026-03-03T10:00:00.000Z');
    await give(office, investigator, id, HEARING_OFFER);
    const first = await readTimeline(office, ind, id, { limit: 1 });
    expect(first).toMatchObject({ value: { items: [{ version: 1, type: 'DossierOpened' }], next: '1' } });
    const second = await readTimeline(office, ind, id, { limit: 10, after: 1 });
    expect(second).toMatchObject({
      value: { items: [{ version: 2, type: 'HearingOffered', on: '2026-03-03', by: { role: 'investigator' } }] },
    });
    const { events } = await inTransaction(office.db, (tx) => readStream(tx, id));
    expect(events.map(({ actorFunction }) => actorFunction)).toEqual(['guardian@nidos', 'investigator@rvdk']);
  });
});
