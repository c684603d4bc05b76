// The AVG table on screen: anybody reads the whole of it and asks who may see what; two officers open a row together, nobody alone, and
// nobody through the firewall. Also on a phone, in English and on paper.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Capacity, CHILD_RIGHTS_OFFICER, DATA_OFFICER, GUARDIAN, LEGAL_OWNER } from '../../src/seed/capacities.ts';
import { sharing as tEn } from '../../src/web/text/en/sharing.ts';
import { sharing as t } from '../../src/web/text/nl/sharing.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { choose, press, tick, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const TABLE = '/avg-tabel';
const REASON = 'De school kan het kind anders niet op de juiste plek laten beginnen.';

const pageOf = async (as: Capacity, at = TABLE): Promise<Page> => {
  const page = await browser.page();
  await enter(page, as);
  await open(page, at);
  return page;
};
const region = (page: Page, name: string) => page.getByRole('region', { name, exact: true });

describe('de AVG-tabel', () => {
  it('leest iedereen, ook zonder aanmelden, en zij zegt eerlijk wat zij niet is — eis D4', async () => {
    const page = await browser.page();
    await open(page, TABLE);
    await page.getByText(t.honestTitle).waitFor();
    expect(await page.getByText(t.notApproved).count()).toBeGreaterThan(0);
    const matrix = page.getByRole('table', { name: t.matrixCaption });
    const health = matrix
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'gezondheid', exact: true }) });
    expect(await health.innerText()).toContain(t.never);
    expect(await matrix.innerText()).toContain(t.not);
    expect(await page.getByText(t.proposeNew).count()).toBe(0);
  });

  it('past op een telefoon en spreekt Engels', async () => {
    const page = await browser.page(PHONE, 'en');
    await open(page, TABLE);
    await press(page, 'English');
    await page.getByRole('heading', { name: tEn.title }).waitFor();
    await settled(page);
    const { wide, seen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      seen: document.documentElement.clientWidth,
    }));
    expect(wide).toBeLessThanOrEqual(seen);
  });

  it('zoekt: een lege uitkomst zegt dat er geen regel is', async () => {
    const page = await browser.page();
    await open(page, TABLE);
    const search = page.getByRole('searchbox', { name: t.search });
    await search.fill('nidos voogd');
    await search.fill('dit staat nergens in de tabel');
    await page.getByText(t.emptyText).waitFor();
  });

  it('antwoordt of iemand iets mag zien, en waarom niet — AVG art. 5', async () => {
    const page = await browser.page();
    await open(page, TABLE);
    const ask = region(page, t.askTitle);
    await choose(ask, t.who, 'beslismedewerker');
    await choose(ask, t.purpose, 'Besluiten over verblijf');
    await choose(ask, t.category, 'gezondheid');
    await ask.getByText('Nee, nooit').waitFor();
    await choose(ask, t.category, 'belangen van het kind: bevindingen voor het besluit');
    await ask.getByText(t.askYes).waitFor();
    await settled(page);
  });
});

describe('de tabel wijzigen', () => {
  it('kan een voogd niet — eis D4', async () => {
    const page = await pageOf(GUARDIAN);
    expect(await page.getByText(t.proposeNew).count()).toBe(0);
  });

  it('lukt niemand door de firewall: de weigering noemt de eis — eis D4', async () => {
    const page = await pageOf(LEGAL_OWNER, `${TABLE}/regel`);
    await proposed(page, 'Immigratie- en Naturalisatiedienst (IND)', 'beslismedewerker', 'Besluiten over verblijf');
    await page.getByText('gaan nooit naar een migratiedienst').first().waitFor();
  });

  it('vraagt twee functionarissen, en niemand keurt zijn eigen voorstel goed — AVG art. 5', async () => {
    const owner = await pageOf(LEGAL_OWNER, `${TABLE}/regel`);
    await proposed(owner, 'Onderwijs', 'leerkracht of mentor', 'Onderwijs geven');
    await owner.getByText(t.proposeDone).waitFor();
    await open(owner, TABLE);
    await region(owner, t.proposalsTitle).getByText(t.own).waitFor();
    for (const [officer, left] of [
      [DATA_OFFICER, t.needsOf['child-rights-officer']],
      [CHILD_RIGHTS_OFFICER, t.proposalsNone],
    ] as const) {
      const page = await pageOf(officer);
      await unfold(page, t.approve);
      const form = page.getByRole('form', { name: t.approve });
      await write(form, t.reason, REASON);
      await press(form, t.approve);
      await region(page, t.proposalsTitle).getByText(left).first().waitFor();
      await settled(page);
    }
    const log = await browser.page();
    await open(log, `${TABLE}/wijzigingen`);
    await log.getByText(t.said.RowEntered).first().waitFor();
    expect(await log.getByText(t.loosened).count()).toBe(1);
  });
});

/** Fills in a new row on health data for this receiver, and sends it. */
async function proposed(page: Page, receiver: string, role: string, purpose: string): Promise<void> {
  const form = page.getByRole('form', { name: t.proposeNew });
  await choose(form, t.category, 'gezondheid');
  await choose(form, t.receiver, receiver);
  await tick(form, role);
  await choose(form, t.purpose, purpose);
  await choose(form, t.minimisation, t.minimisationOf['yes-no']);
  await write(form, t.ground, 'AVG 9 lid 2 onder c');
  for (const label of [t.necessityNl, t.necessityEn, t.informsNl, t.informsEn])
    await write(form, label, 'Kind en voogd.');
  await page.getByLabel(t.validFrom).fill('01-12-2099');
  await write(form, t.reason, REASON);
  await press(form, t.propose);
}
