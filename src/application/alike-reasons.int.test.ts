// Nearly the same reasons for two children, on a real database: found by print, told to who may know, never a delay of help.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { give, giveFamily, OPENING, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { inTransaction } from '../store/database.ts';
import { destroyKey } from '../store/stream-keys.ts';
import { readSheet } from './read-dossier.ts';
import { rebuildViews } from './rebuild-views.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.db.close());

const officer = person('decision-officer');
const about = (name: string, group: number): string =>
  `${name} gaat hier naar groep ${group} en spreekt beter Nederlands dan de taal van de ouders. De leerkracht ziet een kind dat na een moeilijk eerste jaar is opgebloeid en dat elke middag bij dezelfde vrienden speelt. Tegenover dat belang staat dat het gezin geen verblijfsrecht heeft en dat er familie is die het kan opvangen. Alles bij elkaar weegt dat laatste hier zwaarder, omdat de banden met het andere land levend zijn gebleven.`;

const openedIn = async (more: object = {}): Promise<string> => {
  const dossierId = randomUUID();
  const given = await give(office, officer, dossierId, { ...OPENING, ...more });
  if (given.kind !== 'done') throw new Error(JSON.stringify(given));
  return dossierId;
};

const planned = async (dossierId: string, kind: string): Promise<string> => {
  const decisionId = randomUUID();
  const given = await give(office, officer, dossierId, {
    ...{ type: 'PlanDecision', decisionId, kind, summary: 'Wat dit voor het kind betekent.' },
    ...{ separates: 'no', takesLiberty: 'no', remedy: 'Bezwaar binnen vier weken.', remedySuspensive: 'yes' },
  });
  if (given.kind !== 'done') throw new Error(JSON.stringify(given));
  return decisionId;
};

const adopt = async (dossierId: string, kind: string, reasons: string, more: object = {}) => {
  const decisionId = await planned(dossierId, kind);
  return give(office, officer, dossierId, { type: 'AdoptDecision', decisionId, reasons, ...more });
};
const PERMIT = 'residence-permit';
const REFUSAL = 'refusal-of-residence';

const alikeOn = async (dossierId: string, actor = officer) => {
  const found = await readSheet(office, actor, dossierId);
  return found.kind === 'found' ? found.value.decisions.at(-1) : undefined;
};

describe('bijna dezelfde motivering bij een ander kind (CRC General Comment 14 par. 97)', () => {
  test('een besluit tegen het kind wordt geweigerd tot iemand uitlegt waarom dezelfde woorden gelden', async () => {
    const first = await openedIn();
    expect((await adopt(first, PERMIT, about('Selin', 6))).kind).toBe('done');
    const second = await openedIn();
    const decisionId = await planned(second, REFUSAL);
    const adopting = { type: 'AdoptDecision', decisionId, reasons: about('Mehmet', 8) };
    const refused = await give(office, officer, second, adopting);
    expect(refused).toMatchObject({ kind: 'refused', code: 'reasons-near-identical', details: { others: 1 } });
    if (refused.kind !== 'refused') return;
    expect(refused.details['references']).toHaveLength(1);
    // Explained: from here on only the safeguards stand in the way.
    const likenessExplained =
      'Mehmet is het broertje van Selin en leeft in precies hetzelfde huis en op dezelfde school.';
    expect((await give(office, officer, second, { ...adopting, likenessExplained })).kind).toBe('stopped');
    const own =
      'Voor Mehmet telt dat de arts hem elke week ziet en dat zijn behandeling nergens anders kan worden voortgezet.';
    expect((await give(office, officer, second, { ...adopting, reasons: own })).kind).toBe('stopped');
  });

  test('een besluit dat helpt wordt nooit opgehouden; het blijft wel staan en het is op het scherm te zien', async () => {
    const third = await openedIn();
    expect((await adopt(third, PERMIT, about('Aylin', 4))).kind).toBe('done');
    const decision = await alikeOn(third);
    expect(decision?.adopted?.alikeOthers).toBe(1);
    expect(decision?.alike).toMatchObject([{ kind: 'decision-reasons', others: 1 }]);
  });

  test('wie aan het andere dossier niet werkt, leest alleen hoeveel', async () => {
    const fourth = await openedIn({
      involved: ['nidos', 'advocatuur'],
      named: [{ organisation: 'advocatuur', person: 'test-lawyer' }],
    });
    await adopt(fourth, PERMIT, about('Daoud', 5));
    const seen = await alikeOn(fourth, person('lawyer'));
    expect(seen?.alike).toMatchObject([{ others: 2, references: [] }]);
    expect((await alikeOn(fourth))?.alike?.[0]?.references).toHaveLength(2);
  });

  test('een advocaat leest het nummer van een dossier van een kantoorgenoot niet, en na de laatste dag ook niet van een eigen — AVG art. 5', async () => {
    const lawyer = person('lawyer');
    const withLawyer = (name: string, until?: string) =>
      openedIn({ involved: ['nidos'] }).then(async (dossierId) => {
        const guardian = person('guardian', 'protection');
        const reason = 'Rechtshulp.';
        const organisation = 'advocatuur';
        const bring = { type: 'InvolveOrganisation', organisation, reason, persons: [name], ...(until && { until }) };
        expect((await give(office, guardian, dossierId, bring)).kind).toBe('done');
        return dossierId;
      });
    const text =
      'Dit kind zorgt elke dag voor een zieke broer, gaat met hem mee naar het ziekenhuis en mist daardoor al maanden de lessen op de nieuwe school in het dorp.';
    const others = [await withLawyer('andere-advocaat'), await withLawyer('test-lawyer', '2026-03-02')];
    for (const each of others) await adopt(each, PERMIT, text);
    const own = await withLawyer('test-lawyer');
    await adopt(own, PERMIT, text);
    expect((await alikeOn(own, lawyer))?.alike).toMatchObject([{ others: 2, references: [expect.any(String)] }]);
    office.set('2026-03-03T09:30:00.000Z');
    expect((await alikeOn(own, lawyer))?.alike).toMatchObject([{ others: 2, references: [] }]);
    office.set('2026-03-02T09:30:00.000Z');
  });

  test('een migratiedienst telt een kind dat zij niet kent niet mee, ook niet uit hetzelfde gezin — JGC 3/22 par. 17', async () => {
    const guardian = person('guardian', 'protection');
    const familyId = randomUUID();
    const more = { involved: ['ind'], ground: 'application-made' };
    await giveFamily(office, guardian, familyId, { type: 'OpenFamily', name: 'Haddad', ...more });
    const opening = { ...OPENING, familyId, involved: ['rvdk'] };
    const [hidden, shown] = [randomUUID(), randomUUID()];
    expect((await give(office, guardian, hidden, opening)).kind).toBe('done');
    expect((await give(office, guardian, shown, { ...opening, ...more, involved: ['rvdk', 'ind'] })).kind).toBe('done');
    const reasons =
      'De zorg van haar tante houdt haar overeind: zij slaapt daar, eet daar, leert daar koken en komt daar tot rust na alles wat er op de boot is gebeurd.';
    for (const dossierId of [hidden, shown]) {
      const decisionId = randomUUID();
      const plan = {
        ...{ type: 'PlanDecision', decisionId, kind: 'guardianship', summary: 'Een voogd die bij haar past.' },
        ...{ separates: 'no', takesLiberty: 'no', remedy: 'Kinderrechter.', remedySuspensive: 'yes' },
      };
      for (const command of [plan, { type: 'AdoptDecision', decisionId, reasons }])
        expect((await give(office, person('investigator', 'protection'), dossierId, command)).kind).toBe('done');
    }
    expect((await alikeOn(shown, guardian))?.alike).toMatchObject([{ others: 1 }]);
    await adopt(shown, PERMIT, reasons);
    expect((await alikeOn(shown))?.alike ?? []).toEqual([]);
  });

  test('na dertig dagen nog bij broers en zussen, bij een ander kind niet meer', async () => {
    const familyId = randomUUID();
    await giveFamily(office, officer, familyId, { type: 'OpenFamily', name: 'Rahmani', involved: ['nidos'] });
    const text =
      'Het gezin woont al jaren in dezelfde straat, de kinderen helpen elke week in de moskee en de buurt heeft een brief geschreven waarin staat hoe zeer zij gemist zouden worden.';
    const eldest = await openedIn({ familyId });
    await adopt(eldest, PERMIT, text);
    office.set('2026-05-20T09:30:00.000Z');
    const sister = await openedIn({ familyId });
    await adopt(sister, PERMIT, text);
    expect((await alikeOn(sister))?.alike).toMatchObject([{ others: 1 }]);
    const stranger = await openedIn();
    await adopt(stranger, PERMIT, about('Noor', 3));
    expect((await alikeOn(stranger))?.alike ?? []).toEqual([]);
  });

  const prints = () =>
    inTransaction(office.db, (tx) =>
      tx.query<{ dossierId: string }>(
        `select dossier_id as "dossierId", version, kind, print, bands from reason_print order by dossier_id, version, kind`,
      ),
    );

  test('opnieuw opgebouwd is hetzelfde als bijgehouden, en geen woord staat leesbaar in de tabel', async () => {
    const before = await prints();
    expect(before.length).toBeGreaterThan(4);
    expect(JSON.stringify(before)).not.toMatch(/leerkracht|moskee/);
    await rebuildViews(office);
    expect(await prints()).toEqual(before);
  });

  test('wordt de sleutel van een dossier vernietigd, dan gaan ook de afdrukken weg', async () => {
    const [{ dossierId } = { dossierId: '' }] = await prints();
    await inTransaction(office.db, (tx) => destroyKey(tx, dossierId, 'bewaartermijn', '2026-05-20T10:00:00.000Z'));
    expect((await prints()).filter((row) => row.dossierId === dossierId)).toEqual([]);
  });
});
