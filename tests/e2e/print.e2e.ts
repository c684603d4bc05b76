// A dossier on paper: what is read stays, what can only be pressed goes, and it says who printed it.
import { describe, expect, it } from 'vitest';
import { LAWYER } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { hearing } from '../../src/web/text/nl/hearing.ts';
import { enter, oneBrowser, open } from './support/browser.ts';

const browser = oneBrowser();
const A4 = { width: 794, height: 1123 };

describe('een bladzijde op papier', () => {
  it('houdt wat gelezen wordt, zegt wie afdrukte, en past op A4', async () => {
    const page = await browser.page(A4);
    await enter(page, LAWYER);
    await open(page, `/dossiers/${idOf(FAMILIES.batbayar, 'dossier', 2)}/gesprekken`);
    const printedBy = page.getByText('Afgedrukt door', { exact: false });
    expect(await printedBy.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await printedBy.waitFor({ state: 'visible' });
    expect(await printedBy.innerText()).toContain('Hanneke Silvius');
    await page.getByRole('heading', { name: hearing.title }).waitFor({ state: 'visible' });
    for (const gone of ['nav', 'form', 'button'])
      expect(await page.locator(gone).filter({ visible: true }).count(), gone).toBe(0);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(1);
  });
});
