// A legal owner checks a norm and the effect of a safeguard changes on screen; another takes part in taking it back; nobody
// else sees a form. Also where norms part ways: both readings, which one is followed, and which one a decision applied.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { NORM_CONFLICTS } from '../../src/domain/norms/conflicts.ts';
import { type Capacity, GUARDIAN, IND, LEGAL_OWNER, LEGAL_OWNER_TOO } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { conflicts as c } from '../../src/web/text/nl/conflicts.ts';
import { findings } from '../../src/web/text/nl/findings.ts';
import { normPage as t } from '../../src/web/text/nl/norm-page.ts';
import { liftingNorm } from '../support/norms.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { choose, press, unfold, write } from './support/fields.ts';
import { titleOf } from './support/law.ts';

const browser = oneBrowser();
const { normId, language, change } = liftingNorm();
const address = `/normen/${normId}`;
const languageName = new Intl.DisplayNames('nl', { type: 'language' }).of(language) ?? language;
const title = titleOf(change.safeguard);
const weak = findings.effectShort[change.from as keyof typeof findings.effectShort];
const strong = findings.effectShort[change.to as keyof typeof findings.effectShort];

const pageOf = async (as: Capacity, at = address): Promise<Page> => {
  const page = await browser.page();
  await enter(page, as);
  await open(page, at);
  return page;
};
const effectOn = (page: Page, effect: string) =>
  page.getByRole('region', { name: t.hangsOn }).getByText(`${title}: ${effect}`);
const saidOn = (page: Page) => page.getByRole('region', { name: t.historyTitle });

describe('een norm nakijken', () => {
  it('kan alleen een juridisch eigenaar; ieder ander leest mee — eis B1', async () => {
    const page = await pageOf(GUARDIAN);
    await effectOn(page, weak).waitFor();
    expect(await page.getByText(t.verify, { exact: true }).count()).toBe(0);
    expect(await page.getByText(t.historyNone).count()).toBe(1);
  });

  it('laat vooraf zien wat verandert, houdt vast wat getypt is, en verandert het gevolg — huis §4', async () => {
    const page = await pageOf(LEGAL_OWNER);
    await unfold(page, t.verify);
    const form = page.getByRole('form', { name: t.verify });
    expect(await form.innerText()).toContain(title);
    await write(form, t.readText, 'Publicatieblad C 326, geconsolideerde tekst van 2012');
    await write(form, t.evidence, 'gecontroleerd');
    await page.getByLabel(t.textDate).fill('26-10-2012');
    await choose(form, t.language, languageName);
    await press(form, t.verifySend);
    await page.getByText('De vindplaats is niet terug te vinden.').waitFor();
    await page.reload();
    await settled(page);
    expect(await form.getByLabel(t.readText).inputValue()).toContain('Publicatieblad');
    await write(form, t.evidence, 'eur-lex.europa.eu, CELEX 12012P/TXT, bladzijde 391');
    await press(form, t.verifySend);
    await effectOn(page, strong).waitFor();
    expect(await saidOn(page).innerText()).toContain('Tamar Zonneveld');
    await settled(page);
    await open(page, '/normen/waarborgen');
    expect(await page.getByRole('region', { name: title, exact: true }).innerText()).toContain(strong);
  });

  it('terugnemen kan niemand alleen — huis §4', async () => {
    const first = await pageOf(LEGAL_OWNER);
    await unfold(first, t.doubt);
    const doubt = first.getByRole('form', { name: t.doubt });
    expect(await doubt.innerText()).toContain(t.needsSecond);
    await write(doubt, t.doubtReason, 'De tekst is na die datum gewijzigd, zie het Publicatieblad.');
    await press(doubt, t.doubtSend);
    await first.getByText(t.pendingOwn).waitFor();
    await effectOn(first, strong).waitFor();
    expect(await first.getByText(t.confirm, { exact: true }).count()).toBe(0);
    await settled(first);

    const second = await pageOf(LEGAL_OWNER_TOO);
    await unfold(second, t.confirm);
    const confirm = second.getByRole('form', { name: t.confirm });
    await write(confirm, t.confirmReason, 'Ik las de gewijzigde tekst en zie hetzelfde verschil.');
    await press(confirm, t.confirmSend);
    await effectOn(second, weak).waitFor();
    for (const said of [t.said.NormVerified, t.said.DoubtProposed, t.said.NormDoubted])
      expect(await saidOn(second).innerText()).toContain(said);
    await settled(second);
  });
});

describe('botsende normen', () => {
  it('staan met beide lezingen naast elkaar — eis C6', async () => {
    const page = await pageOf(GUARDIAN, '/normen/conflicten');
    for (const { topic, readings } of NORM_CONFLICTS) {
      const card = page.getByRole('region', { name: topic.nl, exact: true });
      await card.waitFor();
      const text = await card.innerText();
      for (const said of [readings[0].words.nl, readings[1].words.nl, c.followed, c.other])
        expect(text).toContain(said);
    }
  });

  it('zeggen bij een besluit welke lezing geldt — IVRK art. 41', async () => {
    const page = await pageOf(
      IND,
      `/dossiers/${idOf(FAMILIES.fuentes, 'dossier', 1)}/besluiten/${idOf(FAMILIES.fuentes, 'decision', 1)}`,
    );
    const panel = page.getByRole('region', { name: c.inDecision });
    await panel.getByText(c.byRule).first().waitFor();
    expect(await panel.getByText(NORM_CONFLICTS[0].topic.nl).count()).toBe(0);
  });

  it('hangen aan hun normen', async () => {
    const page = await pageOf(GUARDIAN, '/normen/crc-12');
    expect(await page.getByRole('region', { name: t.hangsOn }).innerText()).toContain(
      NORM_CONFLICTS.find(({ id }) => id === 'hearing-young-children')?.topic.nl,
    );
    const topic = NORM_CONFLICTS.find(({ id }) => id === 'own-remedy')?.topic.nl ?? '';
    await page.getByRole('link', { name: topic }).click();
    await page.waitForFunction(() => document.activeElement?.id === 'own-remedy');
    await settled(page);
  });
});
