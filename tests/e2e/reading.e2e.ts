// Pages to look things up: published decisions beside what a tribunal found, the score, the norms and the safeguards.
import { describe, expect, it } from 'vitest';
import { NORM_IDS } from '../../src/domain/norms/register.ts';
import { SAFEGUARDS } from '../../src/domain/safeguards/assess.ts';
import { GUARDIAN } from '../../src/seed/capacities.ts';
import { norms as words } from '../../src/web/text/nl/norms.ts';
import { published as t } from '../../src/web/text/nl/published.ts';
import { publishedPage } from './pages/published.ts';
import { BASE_URL, enter, oneBrowser, open, settled } from './support/browser.ts';
import { pick } from './support/fields.ts';
import { titleOf } from './support/law.ts';

const browser = oneBrowser();

const reader = async () => {
  const page = await browser.page();
  await enter(page, GUARDIAN);
  return page;
};
const { items } = (await (await fetch(`${BASE_URL()}/v1/gepubliceerde-beslissingen`)).json()) as {
  items: readonly { id: string; name: string; number: string }[];
};

describe('gepubliceerde beslissingen', () => {
  it('zijn te vinden op naam en zaaknummer, en houden hun filter in het adres — eis B2', async () => {
    const page = await reader();
    const list = publishedPage(page);
    await list.openList();
    await list.found(items.length).waitFor();
    await list.search.fill('CRC/C/80/D/4/2016');
    await list.found(1).waitFor();
    await page.reload();
    await list.found(1).waitFor();
    await page.getByRole('link', { name: 'D.D. v. Spain' }).click();
    await page.getByRole('heading', { level: 1, name: 'D.D. v. Spain' }).waitFor();
    await settled(page);
  });

  it('tonen feiten, bevindingen en wat het comité vond naast elkaar — eis B2', async () => {
    const page = await reader();
    const one = publishedPage(page);
    await one.open('crc-dd-spain');
    const header = await one.comparison.getByRole('row').first().innerText();
    for (const column of [t.safeguard, t.ours, t.theirs, t.comparison]) expect(header).toContain(column);
    const same = one.comparison.getByRole('row').filter({ hasText: t.compare['same-breach'] });
    expect(await same.count()).toBeGreaterThan(0);
    expect(await same.first().innerText()).toContain(t.tribunalOutcome.violation);
    expect(await one.facts.getByRole('row').count()).toBeGreaterThan(10);
    expect(await one.findings.locator('article').count()).toBeGreaterThan(5);
  });

  it('geven een score per waarborg, met en zonder feiten die al een oordeel zijn — eis B2', async () => {
    const page = await reader();
    const score = publishedPage(page);
    await score.openScore();
    const raw = await score.score.innerText();
    expect(raw).toContain(titleOf('child-heard'));
    expect(raw).toContain(t.total);
    await pick(page, t.chooseRun, t.scoreAll);
    await settled(page);
    expect(await score.score.innerText()).not.toBe(raw);
  });
});

describe('normen en waarborgen', () => {
  it('staan allemaal in het register, met bron en met hoe zeker wij ervan zijn — eis B1', async () => {
    const page = await reader();
    await open(page, '/normen');
    await page.getByText(words.foundNorms_other.replace('{{count}}', String(NORM_IDS.length))).waitFor();
    await page.getByRole('searchbox', { name: words.search }).fill('zuiver onvindbaar');
    await page.getByText(words.emptyTitle).waitFor();
    await settled(page);
  });

  it('noemen bij elke waarborg wat zij vraagt, waarop zij rust en wie het herstelt — eis C5', async () => {
    const page = await reader();
    await open(page, '/normen/waarborgen');
    await page.getByText(words.foundSafeguards_other.replace('{{count}}', String(SAFEGUARDS.length))).waitFor();
    for (const { title, asks, remedy } of SAFEGUARDS.slice(0, 5)) {
      const card = await page.getByRole('region', { name: title.nl, exact: true }).innerText();
      for (const said of [asks.nl, remedy.nl, words.restsOn]) expect(card).toContain(said);
    }
  });
});
