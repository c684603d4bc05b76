// Searching for a child: by a name in another script, with the keyboard alone, on a desk and on a phone; and what is hidden looks the
// same as what is not there.
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { GUARDIAN, IND, POLICY } from '../../src/seed/capacities.ts';
import { find as en } from '../../src/web/text/en/find.ts';
import { errors } from '../../src/web/text/nl/errors.ts';
import { find as t } from '../../src/web/text/nl/find.ts';
import { apiAs } from './support/api.ts';
import { DESK, enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { press, write } from './support/fields.ts';
import { speaks } from './support/language.ts';

const browser = oneBrowser();
const dossierId = crypto.randomUUID();
const NAME = 'سميرة القطان';
let reference = '';
beforeAll(async () => {
  const guardian = await apiAs(GUARDIAN);
  await guardian.give(dossierId, {
    ...{ type: 'OpenDossier', place: 'territory', reason: 'Zij is hier alleen.' },
    child: { name: NAME, birthDate: '2012-09-14', languages: ['Arabisch'] },
  });
  reference = (await guardian.sheet(dossierId)).reference;
});

const nothing = async (page: Page): Promise<string> => {
  await page.getByRole('heading', { name: t.emptyTitle }).waitFor();
  await settled(page);
  return (await page.locator('main').innerText()).replaceAll(/\s+/g, ' ');
};

describe('zoeken', () => {
  for (const size of [DESK, PHONE])
    it(`vindt een naam in Arabisch schrift vanuit Latijnse letters, op ${size.width} breed — EN 301 549`, async () => {
      const page = await browser.page(size);
      await enter(page, GUARDIAN);
      await open(page, '/zoeken');
      await write(page, t.name, 'Samira al-Kattan');
      await press(page, t.send);
      await page.getByRole('link', { name: NAME }).waitFor();
      await settled(page);
      expect(await page.getByText(t.ways.sound).count()).toBe(1);
      expect(page.url()).toMatch(/\/zoeken$/);
      await page.getByRole('link', { name: NAME }).click();
      await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    });

  it('gaat met het toetsenbord alleen, in het Arabisch en in het Engels — EN 301 549, 2.1.1', async () => {
    const page = await browser.page(DESK, 'en');
    await speaks(page, 'en', GUARDIAN.by);
    await enter(page, GUARDIAN);
    await open(page, '/zoeken');
    await page.getByRole('textbox', { name: en.name }).focus();
    await page.keyboard.insertText('القطان');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: NAME }).waitFor();
    expect(await page.getByRole('status').innerText()).toContain('1 dossier found');
    await settled(page);
  });

  it('zegt bij elk veld wat er niet klopt, en zoekt dan niet', async () => {
    const page = await browser.page(PHONE);
    await enter(page, GUARDIAN);
    await open(page, '/zoeken');
    await press(page, t.send);
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'alert');
    await write(page, t.bornOn, '31-02-2012');
    await write(page, t.reference, '4817');
    await press(page, t.send);
    await page.getByText(t.referenceWrong).first().waitFor();
    expect(await page.getByText(t.dayWrong).count()).toBeGreaterThan(0);
    await settled(page);
  });

  it('geeft de IND hetzelfde antwoord op een verborgen kind als op een naam die er niet is — JGC 3/22 par. 17', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/zoeken');
    await write(page, t.name, 'Onbekend Iemand');
    await press(page, t.send);
    const absent = await nothing(page);
    await write(page, t.name, NAME);
    await write(page, t.reference, reference);
    await press(page, t.send);
    expect(await nothing(page)).toBe(absent);
  });

  it('is er niet voor wie geen dossiers leest, en zegt dat', async () => {
    const page = await browser.page();
    await enter(page, POLICY);
    await open(page, '/zoeken');
    await write(page, t.name, 'Samira');
    await press(page, t.send);
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toContain(errors.forbiddenTitle);
    await settled(page);
  });
});
