// One Chromium for a test file, a fresh context for each person. Every page that is opened is checked by axe: a test
// cannot look at a screen without it.
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Capacity } from '../../../src/seed/capacities.ts';

/** Chromium looks up nobody: no background traffic, no sandbox where we are root. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

export const BASE_URL = (): string => {
  const url = process.env['VOOROP_E2E_URL'];
  if (!url) throw new Error('VOOROP_E2E_URL is missing: the e2e project starts Voorop (tests/support/e2e-setup.ts)');
  return url;
};

export type Size = { readonly width: number; readonly height: number };
export const DESK: Size = { width: 1440, height: 900 };
export const PHONE: Size = { width: 360, height: 740 };

/** Gives every test of this file new pages; what a page logged as an error fails the test that caused it. */
export function oneBrowser(): { readonly page: (size?: Size, language?: 'nl' | 'en') => Promise<Page> } {
  let browser: Browser;
  const contexts: BrowserContext[] = [];
  const errors: string[] = [];
  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
    browser = await chromium.launch({ executablePath, args: FLAGS });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(errors.splice(0)).toEqual([]);
  });
  afterAll(() => browser.close());
  return {
    page: async (size = DESK, language = 'nl') => {
      const context = await browser.newContext({
        viewport: size,
        locale: language === 'nl' ? 'nl-NL' : 'en-GB',
        baseURL: BASE_URL(),
      });
      contexts.push(context);
      const page = await context.newPage();
      page.setDefaultTimeout(20_000);
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => {
        if (/Content Security Policy/.test(message.text())) errors.push(message.text());
      });
      return page;
    },
  };
}

/** What axe finds on the page as it is now, as short lines. */
export async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({ resultTypes: ['violations'] })
    .withTags(WCAG)
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** Goes to an address, waits until it shows its heading and nothing loads any more, and lets axe look. */
export async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await settled(page);
}

/** Waits for the heading and the end of loading; then axe. */
export async function settled(page: Page): Promise<void> {
  await fits(page);
  expect(await accessibilityProblems(page), await page.title()).toEqual([]);
}

/** Waits for the heading and the end of loading; the page then fits in its window. */
export async function fits(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await expectNothingLoading(page);
  await expectNoSidewaysScroll(page);
}

/** Grey lines mean that something is still on its way. */
async function expectNothingLoading(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.vo-loading') === null);
}

/** A page never asks to be scrolled sideways; wide tables scroll inside their own region. */
async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(over, `${await page.title()} is wider than the window`).toBeLessThanOrEqual(1);
}

/** Signs in without the screen for it: for every test that is about something else. */
export async function enter(page: Page, { by, purpose }: Capacity): Promise<void> {
  const answer = await page.request.post('/v1/sessies', {
    headers: { 'x-requested-with': 'voorop' },
    data: { personId: by, purpose },
  });
  expect(answer.status(), `${by} for ${purpose}`).toBe(201);
}

/** Signs in as this person for this purpose, by their words on the screen. */
export async function signIn(page: Page, person: string | RegExp, purpose?: string | RegExp): Promise<void> {
  await page.goto('/aanmelden');
  await page.getByRole('radio', { name: person }).check();
  if (purpose !== undefined) await page.getByRole('radio', { name: purpose }).check();
  await page.getByRole('button', { name: /^(Aanmelden|Sign in)$/ }).click();
  await page.waitForURL(/werkvoorraad/);
  await settled(page);
}
