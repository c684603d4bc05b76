// The bundle of a dossier in the browser: made with a reason, kept as a file, checked without Voorop; and refused to an authority.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkBundleFile } from '../../src/application/check-bundle.ts';
import { IND, RAAD } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { bundle as en } from '../../src/web/text/en/bundle.ts';
import { bundle as t } from '../../src/web/text/nl/bundle.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { press, write } from './support/fields.ts';
import { speaks } from './support/language.ts';

const browser = oneBrowser();
const dossierId = idOf(FAMILIES.fuentes, 'dossier', 1);

describe('de bundel van een dossier', () => {
  it('is met een reden te maken en zonder Voorop na te gaan — eis F1', async () => {
    const page = await browser.page();
    await enter(page, RAAD);
    await open(page, `/dossiers/${dossierId}/bundel`);
    const form = page.getByRole('form', { name: t.makeTitle });
    await press(form, t.make);
    await form.getByText(t.fillWhy).first().waitFor();
    await settled(page);
    await form.getByText(t.uses.court).click();
    await write(form, t.why, 'De rechter vraagt het hele dossier.');
    const waiting = page.waitForEvent('download');
    await press(form, t.make);
    const found = checkBundleFile(readFileSync(await (await waiting).path(), 'utf8'));
    expect(found).toMatchObject({ kind: 'checked', file: { dossierId }, checked: { faults: [] } });
    await page.getByText(t.madeTitle).waitFor();
    await settled(page);
  });

  it('is er niet voor de IND, ook op een telefoon en in het Engels — eis D4', async () => {
    const page = await browser.page(PHONE, 'en');
    await enter(page, IND);
    await speaks(page, 'en', IND.by);
    await open(page, `/dossiers/${dossierId}/bundel`);
    await page.getByText(en.notForYouText).waitFor();
    expect(await page.getByRole('form').count()).toBe(0);
  });
});
