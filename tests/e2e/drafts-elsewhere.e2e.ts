// What somebody typed goes along: to another device, past a closed tab and an expired session; typed in two places, a person chooses per
// field. On the device it lies closed.
import { beforeAll, describe, expect, it } from 'vitest';
import { LAWYER } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { drafts } from '../../src/web/text/nl/drafts.ts';
import { errors } from '../../src/web/text/nl/errors.ts';
import { forms } from '../../src/web/text/nl/forms.ts';
import { hearingPage, type Talk } from './pages/hearing.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { today } from './support/days.ts';
import { press } from './support/fields.ts';

const browser = oneBrowser();
const talk = (ownWords: string): Talk => ({
  heardOn: today(),
  hearer: 'Mr. Hanneke Silvius',
  language: 'Nepali',
  ownWords,
  summary: 'Asmita zegt dat zij bij haar moeder hoort.',
  wish: 'Bij haar moeder zijn.',
});

const freshDossier = async () => (await freshFamily(FAMILIES.shrestha)).idOf('dossier', 1);

/** A lawyer at the form for a talk, on a device of their own. */
async function atForm(dossierId: string) {
  const page = await browser.page();
  await enter(page, LAWYER);
  const hearing = hearingPage(page, dossierId);
  await hearing.open();
  return { page, hearing };
}
const onServer = forms.draftOnServer.split('{{time}}')[1] ?? '';

describe('wat is getypt, gaat mee', () => {
  let dossierId = '';
  beforeAll(async () => {
    dossierId = await freshDossier();
  });

  it('naar een ander apparaat, en terug naar de pagina uit de lijst', async () => {
    const { page, hearing } = await atForm(dossierId);
    await hearing.fill(talk('Op de computer begonnen.'));
    await hearing.recordForm.getByText(onServer).waitFor();

    const other = await atForm(dossierId);
    await other.hearing.recordForm.getByText(forms.draftRestored.split('{{')[0] ?? '').waitFor();
    expect(await other.hearing.ownWords.inputValue()).toBe('Op de computer begonnen.');

    await open(page, '/concepten');
    await page.getByRole('row').nth(1).getByRole('link').click();
    await settled(page);
    expect(await hearing.ownWords.inputValue()).toBe('Op de computer begonnen.');
    await open(page, '/concepten');
    await page.getByRole('row').nth(1).getByRole('button').click();
    await press(page.getByRole('dialog', { name: drafts.discardTitle }), drafts.discard);
    await page.getByText(drafts.none).waitFor();
    const third = await atForm(dossierId);
    await third.hearing.unfoldRecord();
    expect(await third.hearing.ownWords.inputValue()).toBe('');
  });

  it('gesloten op het apparaat: wie er na u bij kan, leest er niets van — AVG art. 32', async () => {
    const { page, hearing } = await atForm(await freshDossier());
    await hearing.fill(talk('Een zin die niemand mag vinden.'));
    await hearing.recordForm.getByText(onServer).waitFor();
    const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
    expect(kept).toContain('sealed');
    expect(kept).not.toMatch(/niemand mag vinden|Asmita/);
  });

  it('ook als het tabblad midden in een zin dichtgaat', async () => {
    const id = await freshDossier();
    const { page, hearing } = await atForm(id);
    await hearing.unfoldRecord();
    await hearing.ownWords.pressSequentially('Ik was nog niet');
    await page.close();
    const again = await page.context().newPage();
    const back = hearingPage(again, id);
    await back.open();
    expect(await back.ownWords.inputValue()).toBe('Ik was nog niet');
  });

  it('over een verlopen sessie heen, en wordt daarna verstuurd', async () => {
    const id = await freshDossier();
    const { page, hearing } = await atForm(id);
    await hearing.fill(talk('De sessie liep af.'));
    await page.context().clearCookies();
    await hearing.send();
    await hearing.recordForm.getByText(errors.signedOutTitle).waitFor();
    await enter(page, LAWYER);
    await hearing.open();
    expect(await hearing.ownWords.inputValue()).toBe('De sessie liep af.');
    await hearing.send();
    await hearing.recorded.waitFor();
    expect((await (await apiAs(LAWYER)).sheet(id)).hearings.at(-1)?.ownWords).toBe('De sessie liep af.');
    await open(page, '/concepten');
    await page.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
    expect(await page.getByText('De sessie liep af.').count()).toBe(0);
  });
});

describe('getypt op twee plekken', () => {
  it('kiest een mens per veld, en gaat niets verloren', async () => {
    const id = await freshDossier();
    const one = await atForm(id);
    await one.hearing.fill(talk('Begin van het gesprek.'));
    await one.hearing.recordForm.getByText(onServer).waitFor();
    const two = await atForm(id);
    await two.hearing.recordForm.getByText(forms.draftRestored.split('{{')[0] ?? '').waitFor();

    await one.hearing.ownWords.fill('Eén kant van het verhaal.');
    await one.hearing.recordForm.getByText(onServer).waitFor();
    await two.hearing.ownWords.fill('De andere kant van het verhaal.');
    await two.hearing.recordForm.getByText(forms.conflictTitle).waitFor();
    await settled(two.page);
    // Both are shown, and the form keeps what was typed here until somebody chose.
    await two.hearing.recordForm.getByText('Eén kant van het verhaal.').waitFor();
    expect(await two.hearing.ownWords.inputValue()).toBe('De andere kant van het verhaal.');
    await two.hearing.recordForm.getByText(forms.conflictThere).click();
    await press(two.hearing.recordForm, forms.conflictTake);
    await two.hearing.recordForm.getByText(onServer).waitFor();
    expect(await two.hearing.ownWords.inputValue()).toBe('Eén kant van het verhaal.');
    expect(await two.hearing.recordForm.getByText(forms.conflictTitle).count()).toBe(0);
  });
});
