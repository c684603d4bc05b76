// Everything without a mouse: from the work list to a recorded talk with Tab, Enter, space and arrows alone; and where the
// focus goes when something opens, closes or is wrong.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { RAAD } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { common } from '../../src/web/text/nl/common.ts';
import { dossier } from '../../src/web/text/nl/dossier.ts';
import { forms } from '../../src/web/text/nl/forms.ts';
import { hearing as t } from '../../src/web/text/nl/hearing.ts';
import { hearingPage } from './pages/hearing.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';

const browser = oneBrowser();
let dossierId = '';
beforeAll(async () => {
  dossierId = (await freshFamily(FAMILIES.shrestha)).idOf('dossier', 1);
});

/** Whoever has not found it after so many stops would have given up. */
const STOPS = 120;

/** What the focus is on: its words or its label, and its address. */
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    // A focus that was lost lies on the whole page, which holds every word.
    if (element === document.body) return '';
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels : null;
    const words = labels?.[0]?.textContent ?? element?.textContent ?? '';
    return `${words} ${element?.getAttribute('href') ?? ''} ${element?.id ?? ''}`;
  });

/** Tab until the focus is on something of which the words contain these. */
async function tabTo(page: Page, words: string): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    if ((await focused(page)).includes(words)) return;
  }
  throw new Error(`Tab does not reach “${words}”`);
}

/** Tab to a select and choose by its first letters, as everybody does. */
async function tabAndChoose(page: Page, label: string, option: string): Promise<void> {
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const on = await page.evaluate(() => {
      const element = document.activeElement;
      return element instanceof HTMLSelectElement ? (element.labels[0]?.textContent ?? '') : '';
    });
    if (on.includes(label)) return page.keyboard.type(option);
  }
  throw new Error(`Tab does not reach the list “${label}”`);
}

const write = async (page: Page, label: string, text: string): Promise<void> => {
  await tabTo(page, label);
  await page.keyboard.type(text);
};

describe('zonder muis', () => {
  it('gaat van de werkvoorraad tot een vastgelegd gesprek — EN 301 549, 2.1.1', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    await open(page, '/werkvoorraad');
    await tabTo(page, `/dossiers/${dossierId}`);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /Asmita/ }).waitFor();
    await settled(page);
    await tabTo(page, dossier.nextGo.hearing);
    await page.keyboard.press('Enter');
    // A new topic takes the focus to its heading.
    await page.waitForFunction((title) => document.activeElement?.textContent === title, t.title);
    await tabTo(page, t.recordTitle);
    await page.keyboard.press('Space');
    await write(page, t.heardOn, typed(today()));
    await write(page, t.hearer, 'Ilse Brandsma');
    await write(page, t.language, 'Nepali');
    await tabAndChoose(page, t.method, t.methods['direct-alone']);
    await tabAndChoose(page, t.interpreter, t.interpreters.present);
    await tabTo(page, t.apart);
    await page.keyboard.press('Space');
    await write(page, t.ownWordsField, 'Zonder muis gezegd.');
    await write(page, t.summaryField, 'Een samenvatting.');
    await write(page, t.wishField, 'Een wens.');
    // The group is one stop; the arrows walk through its answers.
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await tabTo(page, t.recordSend);
    await page.keyboard.press('Enter');
    await hearingPage(page, dossierId).recorded.waitFor();
    // The form closed: the focus stays at what is left of it.
    expect(await focused(page)).toContain(t.recordTitle);
    const [heard] = (await (await apiAs(RAAD)).sheet(dossierId)).hearings;
    expect(heard).toMatchObject({
      ownWords: 'Zonder muis gezegd.',
      method: 'direct-alone',
      interpreter: 'present',
      apartFromParents: true,
      opposesMeasure: 'no',
    });
  });

  it('slaat het menu over met de eerste Tab — EN 301 549, 2.4.1', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    await open(page, '/werkvoorraad');
    await page.keyboard.press('Tab');
    expect(await focused(page)).toContain(common.skipToContent);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'main');
  });

  it('brengt bij fouten naar de lijst van fouten, en van daar naar het veld — EN 301 549, 3.3.1', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    const hearing = hearingPage(page, dossierId);
    await hearing.open();
    await hearing.unfoldRecord();
    await hearing.send();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    expect(await focused(page)).toContain(forms.summaryTitle_other.split('{{')[0] ?? '');
    await settled(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toContain(t.heardOn);
  });

  it('houdt de focus in een vraag, en geeft die met Escape terug — EN 301 549, 2.4.3', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    const hearing = hearingPage(page, dossierId);
    await hearing.open();
    await hearing.unfoldRecord();
    await hearing.ownWords.fill('Een concept.');
    await page.reload();
    await settled(page);
    const discard = hearing.recordForm.getByRole('button', { name: forms.draftDiscard });
    await discard.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: forms.draftDiscardTitle });
    await dialog.waitFor();
    await settled(page);
    for (let stop = 0; stop < 8; stop += 1) {
      await page.keyboard.press('Tab');
      const outside = await page.evaluate(() => {
        const element = document.activeElement;
        return element !== document.body && element?.closest('dialog') === null;
      });
      expect(outside).toBe(false);
    }
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toContain(forms.draftDiscard);
    expect(await hearing.ownWords.inputValue()).toBe('Een concept.');
  });
});
