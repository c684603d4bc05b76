// What somebody is still writing: theirs alone, never overwritten, gone with the dossier and after a while.
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { opened, person, type TestOffice, testOffice } from '../../tests/support/office.ts';
import { forgetStream } from '../store/certificates.ts';
import { inTransaction } from '../store/database.ts';
import { destroyKey } from '../store/stream-keys.ts';
import { deviceKey, dropDraft, keepDraft, listDrafts, MOST_DRAFTS, readDraft } from './drafts.ts';

let office: TestOffice;
beforeAll(async () => {
  office = await testOffice();
});
afterAll(() => office.db.close());

const guardian = person('guardian', 'protection');
const officer = person('decision-officer');
const typed = (summary: string) => ({ values: { summary }, path: '/dossiers', title: 'Gesprek' });
const keep = (form: string, summary: string, basedOn = 0, actor = guardian) =>
  keepDraft(office, actor, { form, basedOn, content: typed(summary) });

describe('een concept', () => {
  test('is van wie het typte, en van niemand anders; AVG art. 5', async () => {
    const form = `hearing/${randomUUID()}`;
    expect(await keep(form, 'Het kind vertelt over school.')).toMatchObject({ kind: 'kept', version: 1 });
    expect(await readDraft(office, guardian, form)).toMatchObject({ content: typed('Het kind vertelt over school.') });
    expect(await readDraft(office, officer, form)).toBeUndefined();
    expect(await listDrafts(office, officer)).toEqual([]);
    expect(await dropDraft(office, officer, form)).toBe(false);
    expect((await listDrafts(office, guardian)).map((each) => each.form)).toContain(form);
  });

  test('zegt of de schrijver nog bij het dossier mag: van het dossier zelf leest die dan niets meer; AVG art. 5', async () => {
    const dossier = await opened(office, guardian, { involved: [] });
    await keep(`note/${dossier}`, 'Van mij.');
    await keep('note/nothing', 'Over niets.');
    await keep(`note/${dossier}`, 'Van de ander.', 0, officer);
    const letIn = async (actor: typeof guardian) =>
      (await listDrafts(office, actor)).filter(({ form }) => form.startsWith('note/')).map((each) => each.letIn);
    expect(await letIn(guardian)).toEqual([true, true]);
    expect(await letIn(officer)).toEqual([false]);
    await dropDraft(office, officer, `note/${dossier}`);
  });

  test('ligt gesloten in de database; AVG art. 32', async () => {
    await keep('hearing/closed', 'Een heel herkenbare zin.');
    const rows = await office.db.asSuperuser<{ content: Buffer }>('select content from draft');
    expect(rows.length).toBeGreaterThan(0);
    for (const { content } of rows) expect(content.toString('utf8')).not.toContain('herkenbare');
  });

  test('wordt nooit overschreven door wie een oudere versie zag', async () => {
    const form = 'hearing/twice';
    await keep(form, 'Hier getypt.');
    expect(await keep(form, 'Elders getypt.', 1)).toMatchObject({ kind: 'kept', version: 2 });
    expect(await keep(form, 'Nog eens hier.', 1)).toEqual({ kind: 'changed' });
    expect(await keep(form, 'Helemaal opnieuw.')).toEqual({ kind: 'changed' });
    expect(await readDraft(office, guardian, form)).toMatchObject({ version: 2, content: typed('Elders getypt.') });
  });

  test('is weg na het versturen, en begint dan opnieuw', async () => {
    await keep('hearing/sent', 'Klaar.');
    expect(await dropDraft(office, guardian, 'hearing/sent')).toBe(true);
    expect(await readDraft(office, guardian, 'hearing/sent')).toBeUndefined();
    expect(await keep('hearing/sent', 'Het volgende.')).toMatchObject({ version: 1 });
  });

  test('verdwijnt met het dossier waar het over gaat; AVG art. 17', async () => {
    const [dossier, other] = [await opened(office, guardian), await opened(office, guardian)];
    await keep(`hearing/${dossier}`, 'Over dit kind.');
    await keep(`hearing/${other}`, 'Over een ander kind.');
    await inTransaction(office.db, async (tx) => {
      await destroyKey(tx, dossier, 'test', office.now().toISOString());
      expect(await forgetStream(tx, dossier)).toContain('draft');
    });
    expect(await readDraft(office, guardian, `hearing/${dossier}`)).toBeUndefined();
    expect(await readDraft(office, guardian, `hearing/${other}`)).toBeDefined();
  });

  test('gaat na dertig dagen zonder wijziging weg; AVG art. 5', async () => {
    await keep('hearing/old', 'Lang geleden.');
    office.set('2026-04-02T09:30:00.000Z');
    expect((await listDrafts(office, guardian)).map((each) => each.form)).not.toContain('hearing/old');
    expect(await readDraft(office, guardian, 'hearing/old')).toBeUndefined();
  });

  test('boven een groot aantal wordt niets nieuws bewaard, en gaat niets ouds weg', async () => {
    const many = person('lawyer');
    for (let each = 0; each < MOST_DRAFTS; each += 1) await keep(`note/${each}`, 'x', 0, many);
    expect(await keep('note/more', 'x', 0, many)).toEqual({ kind: 'full' });
    expect(await keep('note/0', 'y', 1, many)).toMatchObject({ kind: 'kept' });
    expect(await listDrafts(office, many)).toHaveLength(MOST_DRAFTS);
  });
});

test('de sleutel van het apparaat is van één persoon', () => {
  expect(Buffer.from(deviceKey(office, 'een'), 'base64')).toHaveLength(32);
  expect(deviceKey(office, 'een')).toBe(deviceKey(office, 'een'));
  expect(deviceKey(office, 'een')).not.toBe(deviceKey(office, 'twee'));
});
