// What somebody typed is never lost: not by a reload, not by a connection that fails before or after the server heard, not by
// somebody who wrote first.
import { beforeAll, describe, expect, it } from 'vitest';
import { LAWYER, RAAD } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { errors } from '../../src/web/text/nl/errors.ts';
import { forms } from '../../src/web/text/nl/forms.ts';
import { hearingPage, type Talk } from './pages/hearing.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, settled } from './support/browser.ts';
import { today } from './support/days.ts';
import { press } from './support/fields.ts';

const browser = oneBrowser();
let dossierId = '';
beforeAll(async () => {
  dossierId = (await freshFamily(FAMILIES.shrestha)).idOf('dossier', 1);
});

const talk = (ownWords: string): Talk => ({
  heardOn: today(),
  hearer: 'Mr. Hanneke Silvius',
  language: 'Nepali',
  ownWords,
  summary: 'Asmita zegt dat zij bij haar moeder hoort.',
  wish: 'Bij haar moeder zijn.',
});

const stored = async (words: string): Promise<number> =>
  (await (await apiAs(LAWYER)).sheet(dossierId)).hearings.filter(({ ownWords }) => ownWords === words).length;

/** A lawyer with a talk typed and not yet sent. */
async function typing(words: string) {
  const page = await browser.page();
  await enter(page, LAWYER);
  const hearing = hearingPage(page, dossierId);
  await hearing.open();
  await hearing.fill(talk(words));
  return { page, hearing };
}

describe('wat is getypt, blijft', () => {
  it('overleeft opnieuw laden, en gaat weg als men het weggooit — eis A4', async () => {
    const { page, hearing } = await typing('Na het laden sta ik er nog.');
    await page.reload();
    await hearing.recordForm.getByText(forms.draftRestored.split('{{')[0] ?? '').waitFor();
    expect(await hearing.ownWords.inputValue()).toBe('Na het laden sta ik er nog.');
    await settled(page);
    // Nobody else who signs in on this device sees it.
    await enter(page, RAAD);
    await page.reload();
    await settled(page);
    await hearing.unfoldRecord();
    expect(await hearing.ownWords.inputValue()).toBe('');
    await enter(page, LAWYER);
    await page.reload();
    await press(hearing.recordForm, forms.draftDiscard);
    await press(page.getByRole('dialog', { name: forms.draftDiscardTitle }), forms.draftDiscardConfirm);
    await page.reload();
    await settled(page);
    await hearing.unfoldRecord();
    expect(await hearing.ownWords.inputValue()).toBe('');
  });

  it('wordt na een lege verbinding één keer vastgelegd — eis A4', async () => {
    const words = 'Zonder verbinding geschreven.';
    const { page, hearing } = await typing(words);
    await page.context().setOffline(true);
    await hearing.send();
    await hearing.recordForm.getByRole('alert').getByText(errors.offlineTitle).waitFor();
    expect(await hearing.ownWords.inputValue()).toBe(words);
    expect(await stored(words)).toBe(0);
    await page.context().setOffline(false);
    await press(hearing.recordForm, errors.sendAgain);
    await hearing.recorded.waitFor();
    expect(await stored(words)).toBe(1);
  });

  it('wordt niet dubbel vastgelegd als alleen het antwoord verloren ging — eis F1', async () => {
    const words = 'De server hoorde mij, ik hoorde niets terug.';
    const { page, hearing } = await typing(words);
    await page.route('**/opdrachten', async (route) => {
      await route.fetch();
      await route.abort();
    });
    await hearing.send();
    await hearing.recordForm.getByRole('alert').getByText(errors.networkTitle).waitFor();
    expect(await stored(words)).toBe(1);
    // Not even when the page was loaded anew in between.
    await page.unroute('**/opdrachten');
    await page.reload();
    await settled(page);
    await hearing.send();
    await hearing.recorded.waitFor();
    expect(await stored(words)).toBe(1);
    await page.reload();
    await settled(page);
    await hearing.unfoldRecord();
    expect(await hearing.ownWords.inputValue()).toBe('');
  });

  it('wordt bewaard als een ander eerder schreef, en daarna opnieuw verstuurd — eis A4', async () => {
    const words = 'Wij schreven tegelijk.';
    const { page, hearing } = await typing(words);
    const other = await browser.page();
    await enter(other, RAAD);
    const theirs = hearingPage(other, dossierId);
    await theirs.open();
    await theirs.offer(today(), 'Nepali', 'Een tweede gesprek, als zij dat wil.');

    await hearing.send();
    await hearing.recordForm.getByRole('alert').getByText(errors.conflictTitle).waitFor();
    await settled(page);
    expect(await stored(words)).toBe(0);
    await press(hearing.recordForm, errors.conflictReload);
    await hearing.recordForm.getByText(errors.conflictReloaded).waitFor();
    expect(await hearing.ownWords.inputValue()).toBe(words);
    await page.getByText('Een tweede gesprek, als zij dat wil.').first().waitFor();
    await hearing.send();
    await hearing.recorded.waitFor();
    expect(await stored(words)).toBe(1);
  });

  it('blijft staan als de server niet wordt bereikt, ook na opnieuw laden — eis A4', async () => {
    const words = 'De verbinding komt niet terug.';
    const { page, hearing } = await typing(words);
    await page.route('**/opdrachten', (route) => route.abort());
    await hearing.send();
    await hearing.recordForm.getByRole('alert').getByText(errors.networkTitle).waitFor();
    await settled(page);
    await page.reload();
    await settled(page);
    expect(await hearing.ownWords.inputValue()).toBe(words);
  });
});
