// The proof of a decision as people see it: live while they prepare, as kept afterwards, with each event to follow, and as a
// file that still holds without Voorop.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkReceiptFile } from '../../src/application/check-receipt.ts';
import { OBLIGATION_WORDS } from '../../src/domain/proof/obligations/words.ts';
import { IND, LAWYER } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { receipt as en } from '../../src/web/text/en/receipt.ts';
import { receipt as t } from '../../src/web/text/nl/receipt.ts';
import { decisionPage } from './pages/decision.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { unfold } from './support/fields.ts';
import { speaks } from './support/language.ts';
import { kindOf } from './support/law.ts';

const browser = oneBrowser();
const HEARD = OBLIGATION_WORDS['PO-03'].title.nl;

describe('het bewijs van eerste overweging', () => {
  it('staat er levend bij de voorbereiding, en daarna zoals het is bewaard, met elke gebeurtenis — eisen F1 en C5', async () => {
    const family = await freshFamily(FAMILIES.shrestha);
    const dossierId = family.idOf('dossier', 1);
    const page = await browser.page();
    await enter(page, IND);
    const decision = decisionPage(page, dossierId);
    await decision.openList();
    await decision.plan({ kind: kindOf('residence-permit'), summary: 'Asmita mag bij haar moeder blijven.' });
    const live = page.getByRole('region', { name: t.liveTitle });
    expect(await live.getByRole('list', { name: t.obligations }).locator('> li').count()).toBe(18);
    expect(await live.innerText()).toContain(HEARD);

    await decision.adopt('Zij hoort bij haar moeder.');
    await decision.adopted.waitFor();
    await settled(page);
    const kept = decision.receipt.getByRole('list', { name: t.obligations }).locator('> li');
    expect(await kept.count()).toBe(18);
    await unfold(decision.receipt, t.versions);
    expect(await decision.receipt.innerText()).toContain('sha256:');

    // The chain shows how much lies behind the wall: the file is for the child’s side.
    expect(await decision.receipt.innerText()).toContain(t.takeRefused);
    const { decisions } = await (await apiAs(IND)).sheet(dossierId);
    const lawyers = await browser.page();
    await enter(lawyers, LAWYER);
    await open(lawyers, `/dossiers/${dossierId}/besluiten/${decisions.at(-1)?.plan.decisionId}`);
    const waiting = lawyers.waitForEvent('download');
    await lawyers.getByRole('link', { name: t.download }).click();
    const file = readFileSync(await (await waiting).path(), 'utf8');
    expect(checkReceiptFile(file)).toMatchObject({
      kind: 'checked',
      dossierId,
      checked: { faults: [], differences: [] },
    });

    const first = kept.first();
    await first.getByText(t.evidence.replace(/ \(.*$/, '')).click();
    await first.getByRole('link').first().click();
    await page.waitForURL(/tijdlijn\?gebeurtenis=1$/);
    await settled(page);
    await page.locator('#gebeurtenis-1:focus').waitFor();
  });

  it('is ook op een telefoon en in het Engels te lezen — WCAG 2.2', async () => {
    const dossierId = idOf(FAMILIES.mensah, 'dossier', 1);
    const { decisions } = await (await apiAs(IND)).sheet(dossierId);
    const adopted = decisions.find(({ status }) => status === 'adopted');
    const page = await browser.page(PHONE, 'en');
    await enter(page, IND);
    await speaks(page, 'en', IND.by);
    await open(page, `/dossiers/${dossierId}/besluiten/${adopted?.plan.decisionId}`);
    const list = page.getByRole('list', { name: en.obligations });
    await list.waitFor();
    expect(await list.locator('> li').count()).toBe(18);
    expect(await list.innerText()).toContain(OBLIGATION_WORDS['PO-13'].title.en);
  });
});
