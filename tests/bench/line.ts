// `npm run bench:line`: how long it takes before the first useful screen stands there on a slow line (400 kbit/s, 100 ms), at the first visit
// and at the next ones, in a real browser. Build the web first: npm run build:web. Asserts nothing.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { GUARDIAN_TEKESTE, IND } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { temporaryFolder } from '../support/database.ts';
import { startVoorop } from '../support/running-voorop.ts';
import { tableOf } from './stopwatch.ts';

const BYTES_A_SECOND = 400_000 / 8;
const LATENCY_MS = 100;
const TIMES = 7;
const DOSSIER = `/dossiers/${idOf(FAMILIES.filmon, 'dossier', 1)}`;

const folder = temporaryFolder();
const voorop = await startVoorop(join(folder, 'data'), ['--demo']);
const executablePath = process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium';
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const rows = [];
  for (const [what, capacity, path] of [
    ['work list, decision officer', IND, '/werkvoorraad'],
    ['work list, guardian', GUARDIAN_TEKESTE, '/werkvoorraad'],
    ['dossier, guardian', GUARDIAN_TEKESTE, DOSSIER],
  ] as const) {
    const context = await browser.newContext({ baseURL: voorop.address });
    const page = await slowPage(context);
    await context.request.post('/v1/sessies', {
      headers: { 'x-requested-with': 'voorop' },
      data: { personId: capacity.by, purpose: capacity.purpose },
    });
    rows.push({ what: `${what}, first visit`, ...spread([await shown(page, path)]) });
    const again: number[] = [];
    for (let turn = 0; turn < TIMES; turn += 1) again.push(await shown(page, path));
    rows.push({ what: `${what}, next visits`, ...spread(again) });
    await context.close();
  }
  process.stdout.write(tableOf(rows));
} finally {
  await browser.close();
  await voorop.stop();
  rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  const line = {
    offline: false,
    latency: LATENCY_MS,
    downloadThroughput: BYTES_A_SECOND,
    uploadThroughput: BYTES_A_SECOND,
  };
  await session.send('Network.emulateNetworkConditions', line);
  return page;
}

/** Milliseconds until the heading stands there and nothing is loading any more. */
async function shown(page: Page, path: string): Promise<number> {
  const started = performance.now();
  await page.goto(path, { waitUntil: 'commit', timeout: 120_000 });
  await page.locator('h1').first().waitFor({ timeout: 120_000 });
  await page.waitForFunction(() => document.querySelector('.vo-loading') === null, undefined, { timeout: 120_000 });
  return performance.now() - started;
}

function spread(taken: readonly number[]) {
  const sorted = taken.toSorted((one, other) => one - other);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { times: sorted.length, median: at(0.5), p95: at(0.95) };
}
