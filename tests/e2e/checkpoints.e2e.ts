// Checkpoints as oversight sees them: the list, a file to keep, and that two of them compare without Voorop. Nobody else gets any.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deliveredIn } from '../../src/application/checkpoint-file.ts';
import { faultsIn } from '../../src/domain/proof/compare-checkpoints.ts';
import { GUARDIAN, OVERSIGHT } from '../../src/seed/capacities.ts';
import { sha256 } from '../../src/store/event-store.ts';
import { verifies } from '../../src/store/signing.ts';
import { checkpoints as en } from '../../src/web/text/en/checkpoints.ts';
import { checkpoints as t } from '../../src/web/text/nl/checkpoints.ts';
import { apiAs } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { speaks } from './support/language.ts';

const browser = oneBrowser();

/** The server makes its first one when it starts. */
const firstMade = async (): Promise<void> => {
  const api = await apiAs(OVERSIGHT);
  for (let turn = 0; turn < 50; turn += 1) {
    const { items } = await api.get<{ items: readonly unknown[] }>('/v1/toezicht/ankers');
    if (items.length > 0) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
};

describe('ankers over alle dossiers', () => {
  it('zijn door een toezichthouder te bewaren en zonder Voorop na te gaan — eisen F1 en F3', async () => {
    await firstMade();
    const page = await browser.page();
    await enter(page, OVERSIGHT);
    await open(page, '/toezicht/ankers');
    const link = page.getByRole('link', { name: t.download.replace('{{number}}', '1'), exact: true });
    await link.waitFor();
    expect(await page.getByText(t.keyTitle).count()).toBeGreaterThan(0);
    await settled(page);
    const waiting = page.waitForEvent('download');
    await link.click();
    const read = deliveredIn(readFileSync(await (await waiting).path(), 'utf8'));
    if (!('delivered' in read)) throw new Error('geen anker');
    expect(faultsIn(read.delivered, { sha256, verifies })).toEqual([]);
  });

  it('zijn er niet voor wie in een dossier werkt, ook op een telefoon en in het Engels — eis D4', async () => {
    const page = await browser.page(PHONE, 'en');
    await enter(page, GUARDIAN);
    await speaks(page, 'en', GUARDIAN.by);
    await open(page, '/toezicht/ankers');
    await page.getByText(en.onlyOversightText).waitFor();
    expect(await page.getByRole('table').count()).toBe(0);
    const api = await apiAs(GUARDIAN);
    await expect(api.get('/v1/toezicht/ankers')).rejects.toThrow('403');
  });
});
