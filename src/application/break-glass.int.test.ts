import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from '../../tests/support/commands.ts';
import { give, opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { PersonId } from '../domain/basics/ids.ts';
import { breakGlassAt, listGlassOf, readGlassOpening } from './break-glass.ts';
import { readAccessLog } from './read-access-log.ts';
import { readSheet, readTimeline } from './read-dossier.ts';
import { readReceipt } from './read-receipt.ts';

let office: TestOffice;
let dossierId: string;
let reference: string;
const glassId = randomUUID();
const guardian = person('guardian', 'protection');
const officer = person('decision-officer');
const protector = person('youth-protector', 'protection');
const colleague = { ...protector, person: PersonId.parse('test-colleague') };

beforeAll(async () => {
  office = await testOffice('2026-03-02T20:00:00.000Z');
  dossierId = await opened(office, guardian, { involved: ['ind', 'advocatuur'] });
  await give(office, guardian, dossierId, {
    ...{ type: 'InvolvePerson', organisation: 'advocatuur', person: person('lawyer').person, capacity: 'lawyer' },
    from: '2026-03-02',
  });
  const sheet = await readSheet(office, guardian, dossierId);
  reference = sheet.kind === 'found' ? sheet.value.reference : '';
});
afterAll(() => office.db.close());

const said = (more: object = {}) => ({
  ...{ type: 'BreakGlass' as const, glassId, danger: 'missing' as const, why: 'Zij kwam vannacht niet thuis.' },
  ...more,
});
const order = (more: object = {}) => ({ commandId: randomUUID(), command: { reference, ...said(more) } });
const kind = async (answer: Promise<{ readonly kind: string }>) => (await answer).kind;

describe('een dossier openen bij gevaar', () => {
  test('gaat alleen op het hele kenmerk; raden levert niets op, ook geen verschil; AVG art. 5', async () => {
    expect(await kind(readSheet(office, protector, dossierId))).toBe('not-found');
    expect(await kind(breakGlassAt(office, protector, order({ reference: 'K-2026-00000' })))).toBe('not-found');
    for (const actor of [officer, person('departure-officer'), person('administrator'), person('police-officer')])
      for (const each of [reference, 'K-2026-00000'])
        expect(await kind(breakGlassAt(office, actor, order({ reference: each }))), actor.role).toBe('forbidden');
    const direct = said();
    expect(await kind(give(office, person('departure-officer'), dossierId, direct))).toBe('not-found');
    expect(await kind(give(office, officer, dossierId, direct))).toBe('forbidden');
  });

  test('opent het dossier om te lezen voor wie het opende, en voor niemand anders', async () => {
    expect(await breakGlassAt(office, protector, order())).toMatchObject({ kind: 'done', events: ['GlassBroken'] });
    const sheet = await readSheet(office, protector, dossierId);
    expect(sheet).toMatchObject({ kind: 'found', value: { mayGive: [] } });
    expect(await kind(readTimeline(office, protector, dossierId, { limit: 10 }))).toBe('found');
    expect(await kind(readSheet(office, colleague, dossierId))).toBe('not-found');
  });

  test('laat niets doorgeven: geen opdracht, geen bewijs om mee te nemen; JGC 3/22 par. 17', async () => {
    for (const each of ['InvolveOrganisation', 'RecordFact', 'RecordHearing', 'ReferToChildProtection'] as const)
      expect(await kind(give(office, protector, dossierId, command(each))), each).toBe('not-found');
    expect(await kind(readReceipt(office, protector, { dossierId, decisionId: randomUUID() }))).toBe('not-found');
    expect(await kind(readAccessLog(office, protector, dossierId, { limit: 5 }))).toBe('not-found');
  });

  test('vertelt het de voogd en de advocaat, en zwijgt tegen de IND', async () => {
    for (const actor of [guardian, person('lawyer')]) {
      const sheet = await readSheet(office, actor, dossierId);
      expect(sheet, actor.role).toMatchObject({ value: { glass: [{ organisation: 'gi', danger: 'missing' }] } });
      expect(JSON.stringify(sheet)).not.toContain(protector.person);
    }
    const seen = [
      await readSheet(office, officer, dossierId),
      await readTimeline(office, officer, dossierId, { limit: 50 }),
    ];
    for (const word of ['GlassBroken', 'vannacht', glassId]) expect(JSON.stringify(seen)).not.toContain(word);
    const looks = await readAccessLog(office, guardian, dossierId, { limit: 50 });
    expect(looks.kind === 'found' && looks.value.items.filter(({ glass }) => glass).length).toBeGreaterThan(0);
  });

  test('wacht op een tweede persoon, die de reden leest en niets uit het dossier', async () => {
    const list = await listGlassOf(office, colleague);
    expect(list).toMatchObject({ value: [{ glassId, mayConfirm: true, mayRead: false }] });
    const reason = await readGlassOpening(office, colleague, glassId);
    expect(reason).toMatchObject({ value: { why: 'Zij kwam vannacht niet thuis.' } });
    expect(JSON.stringify(reason)).not.toContain('Selin');
    expect(await listGlassOf(office, guardian)).toMatchObject({ value: [] });
    expect(await kind(readGlassOpening(office, guardian, glassId))).toBe('not-found');
    const confirm = { type: 'ConfirmBreakGlass', glassId, why: 'Ik sprak de opvang; dit klopt.' };
    expect(await give(office, protector, dossierId, confirm)).toMatchObject({ code: 'glass-second-person' });
    expect(await kind(give(office, colleague, dossierId, confirm))).toBe('done');
    expect(await kind(readSheet(office, colleague, dossierId))).toBe('found');
  });

  test('eindigt vanzelf en blijft dan te zien', async () => {
    office.set('2026-03-09T20:00:01.000Z');
    expect(await kind(readSheet(office, protector, dossierId))).toBe('not-found');
    expect(await listGlassOf(office, protector)).toMatchObject({ value: [{ state: 'over', mayRead: false }] });
    expect(await readSheet(office, guardian, dossierId)).toMatchObject({ value: { glass: [{ glassId }] } });
  });

  test('houdt op na vijf pogingen in een uur', async () => {
    office.set('2026-03-20T20:00:00.000Z');
    const asker = { ...protector, person: PersonId.parse('test-guesser') };
    for (let turn = 0; turn < 5; turn += 1)
      await breakGlassAt(office, asker, order({ reference: `K-2026-0000${turn}` }));
    expect(await kind(breakGlassAt(office, asker, order({ glassId: randomUUID() })))).toBe('not-found');
  });

  test('kan na het sluiten op dezelfde dag opnieuw, ook als iemand daarna op naam op het dossier komt', async () => {
    office.set('2026-03-21T20:00:00.000Z');
    const [first, again] = [randomUUID(), randomUUID()];
    expect(await kind(breakGlassAt(office, protector, order({ glassId: first })))).toBe('done');
    const close = { type: 'CloseBreakGlass', glassId: first, why: 'Zij is terug.' };
    expect(await kind(give(office, protector, dossierId, close))).toBe('done');
    expect(await kind(breakGlassAt(office, protector, order({ glassId: again })))).toBe('done');
    expect(await kind(readSheet(office, protector, dossierId))).toBe('found');
    const named = { type: 'InvolveOrganisation', organisation: 'gi', reason: 'De jeugdbescherming helpt nu mee.' };
    expect(await kind(give(office, guardian, dossierId, { ...named, persons: [protector.person] }))).toBe('done');
    expect(await kind(readSheet(office, protector, dossierId))).toBe('found');
  });
});
