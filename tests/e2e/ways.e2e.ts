// Routes to a status and becoming eighteen, as the people who stand beside a child and those who decide see and fill them in.
import { describe, expect, it } from 'vitest';
import { GUARDIAN, IND } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { ways as t } from '../../src/web/text/nl/ways.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { choose, press, write } from './support/fields.ts';

const browser = oneBrowser();
const ANU = idOf(FAMILIES.batbayar, 'dossier', 2);
const FILMON = idOf(FAMILIES.filmon, 'dossier', 1);

describe('wegen naar verblijf', () => {
  it('tonen wat openstaat, wat ontbreekt en wat ermee is gedaan — eis C10', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${ANU}/wegen`);
    const roots = page.getByRole('region', { name: 'Worteling: privéleven hier' });
    await roots.getByText(t.condition.held).first().waitFor();
    expect(await roots.innerText()).toContain(t.answer.refused);
    const trafficking = page.getByRole('region', { name: 'Slachtoffer van mensenhandel' });
    expect(await trafficking.innerText()).toContain(t.condition.missing);
    await settled(page);
  });

  it('worden beantwoord met een reden over dit kind — JGC 3/22 par. 32(j)', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${ANU}/wegen`);
    await page.getByText(t.formTitle, { exact: true }).click();
    const form = page.getByRole('form', { name: t.formTitle });
    await choose(form, t.whichRoute, 'Medische redenen');
    await choose(form, t.whichAnswer, t.answer['not-for-this-child']);
    await write(form, t.reason, 'Anu is gezond; haar huisarts ziet niets wat behandeling vraagt.');
    await press(form, t.send);
    await page.getByRole('status').filter({ hasText: t.done }).waitFor();
    await page.getByRole('region', { name: 'Medische redenen' }).getByText('Anu is gezond').waitFor();
    await settled(page);
  });
});

describe('achttien worden', () => {
  it('houdt de dag vast waarop iets is gevraagd, en laat hem niet later worden — eis A6', async () => {
    const page = await browser.page();
    await enter(page, GUARDIAN);
    await open(page, `/dossiers/${FILMON}/wegen`);
    await page.getByText(t.referenceForm, { exact: true }).click();
    const form = page.getByRole('form', { name: t.referenceForm });
    const record = async (day: string) => {
      await choose(form, t.purpose, t.referenceFor.guardianship);
      await write(form, t.day, day);
      await write(form, t.source, 'Brief van Nidos');
      await press(form, t.sendDay);
    };
    await record('3-3-2025');
    await page.getByRole('status').filter({ hasText: t.dayDone }).waitFor();
    await page.getByText(t.referenceForm, { exact: true }).click();
    await record('4-3-2025');
    await form.getByRole('alert').getByText('later').first().waitFor();
    await settled(page);
  });
});
