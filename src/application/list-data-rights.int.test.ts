// What waits for the officers, as the acts on one dossier bring it there and take it away again.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { command, DATA_REQUEST, HOLD, RESTRICTION } from '../../tests/support/commands.ts';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import type { ItemKind } from '../store/rights-items.ts';
import { listDataRights } from './list-data-rights.ts';

const guardian = person('guardian');
const officer = person('privacy-officer');
const second = person('child-rights-officer');
let office: TestOffice;
let dossierId: string;
beforeAll(async () => {
  office = await testOffice();
  dossierId = await opened(office, guardian);
  const asking = command('RequestData', { kind: 'restriction', askedOn: '2026-03-01', aboutVersion: 1 });
  expect((await give(office, guardian, dossierId, asking)).kind).toBe('done');
});
afterAll(() => office.db.close());

const waiting = async (kind: ItemKind, actor = officer) => {
  const found = await listDataRights(office, actor, { kind, limit: 10 });
  return found.kind === 'found' ? found.value.items.filter((item) => item.dossierId === dossierId) : found.kind;
};
const done = async (actor: typeof officer, said: object) =>
  expect(await give(office, actor, dossierId, said)).toMatchObject({ kind: 'done' });

test('een beperking wacht op wie haar beëindigt, ook als het verzoek is beantwoord — AVG art. 18', async () => {
  const restricting = { type: 'RestrictUse', restrictionId: RESTRICTION, requestId: DATA_REQUEST, versions: [1] };
  await done(officer, { ...restricting, ground: 'accuracy-contested', reason: 'Het kind zegt iets anders.' });
  const outcome = { outcome: 'granted', reasons: 'Beperkt tot het is nagegaan.', remediesTold: true };
  await done(officer, { type: 'AnswerDataRequest', requestId: DATA_REQUEST, ...outcome });
  expect(await waiting('request')).toEqual([]);
  const [item] = (await waiting('restriction')) as readonly object[];
  expect(item).toMatchObject({ itemId: RESTRICTION, restriction: { ground: 'accuracy-contested' }, dueOn: null });
  const lifting = { type: 'LiftRestriction', restrictionId: RESTRICTION, reason: 'Nagegaan: het klopt.' };
  await done(officer, { ...lifting, toldOn: '2026-03-02' });
  expect(await waiting('restriction')).toEqual([]);
});

test('een vernietigingsstop legt ook de kinderrechtenfunctionaris op; wie besluit, ziet de lijst niet — AVG art. 17 lid 3', async () => {
  await done(second, { type: 'PlaceHold', holdId: HOLD, reason: 'Er loopt een klacht.', until: '2026-12-31' });
  for (const actor of [officer, second])
    expect(await waiting('hold', actor)).toMatchObject([{ itemId: HOLD, dueOn: '2026-12-31' }]);
  expect(await waiting('hold', person('decision-officer'))).toBe('forbidden');
  await done(officer, { type: 'LiftHold', holdId: HOLD, reason: 'De klacht is afgedaan.' });
  expect(await waiting('hold')).toEqual([]);
});

test('na de overbrenging wacht er niets meer op het archief — Archiefwet art. 12', async () => {
  expect(await waiting('archive')).toHaveLength(1);
  await done(officer, command('RecordTransfer'));
  expect(await waiting('archive')).toEqual([]);
});
