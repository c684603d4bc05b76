// Script in every text that people typed, read back on every page by everybody who may: it stays text. What a page logs against the
// content policy, or throws, fails the test by itself.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Capacity, CHILD, GUARDIAN_TEKESTE, IND, LAWYER, OVERSIGHT, RAAD } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { freshFamily } from './support/api.ts';
import { enter, fits, oneBrowser } from './support/browser.ts';

const browser = oneBrowser();
const SCRIPT = ' <img src=x onerror="window.struck=1"><script>window.struck=1</script>';
const PARTS = [
  ...['', '/kind', '/leeftijd', '/leven-hier', '/bescherming', '/gesprekken', '/feiten', '/onderzoek', '/stappen'],
  ...['/determinatie', '/kinderbescherming', '/kant-van-het-kind', '/besluiten', '/wegen', '/procedures', '/tijdlijn'],
  ...['/gegevens', '/inzagen', '/bundel'],
];

async function unharmed(page: Page, address: string): Promise<string> {
  await page.goto(address);
  await fits(page);
  expect(await page.evaluate(() => 'struck' in window), address).toBe(false);
  expect(await page.locator('main img, main script').count(), address).toBe(0);
  return page.locator('main').innerText();
}

describe('script in een tekst', () => {
  it.each<[string, Capacity, number]>([
    ['de voogd', GUARDIAN_TEKESTE, FAMILIES.filmon],
    ['de IND', IND, FAMILIES.filmon],
    ['de Raad', RAAD, FAMILIES.batbayar],
    ['de advocaat', LAWYER, FAMILIES.batbayar],
    ['het kind', CHILD, FAMILIES.filmon],
    ['toezicht', OVERSIGHT, FAMILIES.batbayar],
  ])('blijft tekst voor %s, op elke bladzijde van het dossier — OWASP A03', async (_, reader, family) => {
    const fresh = await freshFamily(
      family,
      () => false,
      undefined,
      (text) => `${text}${SCRIPT}`,
    );
    const dossier = `/dossiers/${fresh.idOf('dossier', 1)}`;
    const page = await browser.page();
    page.on('dialog', () => expect.unreachable('a dialog opened'));
    await enter(page, reader);
    let shown = '';
    for (const part of reader === CHILD ? ['', '/inzagen', '/gegevens'] : PARTS)
      shown += await unharmed(page, dossier + part);
    expect(shown).toContain('onerror');
  });
});
