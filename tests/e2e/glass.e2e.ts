// A child in danger: child protection opens a dossier that it is not on, and the guardian is told at once.
import { describe, expect, it } from 'vitest';
import type { PersonId } from '../../src/domain/basics/ids.ts';
import { GUARDIAN, IND } from '../../src/seed/capacities.ts';
import { glass as t } from '../../src/web/text/nl/glass.ts';
import { apiAs } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { choose, press, write } from './support/fields.ts';

const browser = oneBrowser();
const PROTECTOR = { by: 'gi-hamelink' as PersonId, purpose: 'protection' } as const;

describe('een dossier openen bij gevaar', () => {
  it('kan met het hele kenmerk en een reden; de voogd leest het op de eerste bladzijde — IVRK 19', async () => {
    const guardian = await apiAs(GUARDIAN);
    const dossierId = crypto.randomUUID();
    await guardian.give(dossierId, {
      ...{ type: 'OpenDossier', place: 'territory', reason: 'Het kind is alleen.' },
      child: { name: 'Yonas Verzonnen', languages: ['Tigrinya'] },
    });
    const { reference } = await guardian.sheet(dossierId);

    const page = await browser.page();
    await enter(page, PROTECTOR);
    await open(page, '/noodinzage');
    await press(page, t.send);
    await page.getByText(t.fillIn).first().waitFor();
    await settled(page);
    await write(page, t.reference, reference);
    await choose(page, t.danger, t.dangers.missing);
    await write(page, t.why, 'Zijn mentor belde: hij kwam vannacht niet thuis.');
    await press(page, t.send);
    await page.getByRole('link', { name: reference }).click();
    await page.getByRole('heading', { name: /Yonas/ }).first().waitFor();
    await settled(page);

    const other = await browser.page(PHONE);
    await enter(other, GUARDIAN);
    await open(other, `/dossiers/${dossierId}`);
    await other.getByRole('heading', { name: t.told }).waitFor();
    expect(await other.getByText('hij kwam vannacht niet thuis', { exact: false }).count()).toBe(1);
  });

  it('is er niet voor de IND — JGC 3/22 par. 17', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/noodinzage');
    await page.getByText(t.notYours).waitFor();
    expect(await page.getByRole('button', { name: t.send }).count()).toBe(0);
  });
});
