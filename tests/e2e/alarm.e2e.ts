// An alarm in the browser: raised in one look and one press, on every page of the child's side, with oversight, and nowhere for a migration
// authority.
import { beforeAll, describe, expect, it } from 'vitest';
import { IND, LAWYER, OVERSIGHT, RAAD_PROTECTS } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { alarm as t } from '../../src/web/text/nl/alarm.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { press, unfold } from './support/fields.ts';

const browser = oneBrowser();
let id = '';
beforeAll(async () => {
  id = (await freshFamily(FAMILIES.batbayar)).idOf('dossier', 2);
});

describe('alarm slaan', () => {
  it('is één blik en één druk, en staat dan op elke pagina — IVRK art. 9', async () => {
    const page = await browser.page(PHONE);
    await enter(page, LAWYER);
    await open(page, `/dossiers/${id}`);
    await unfold(page.getByRole('main'), t.formTitle);
    const form = page.getByRole('form', { name: t.formTitle });
    await press(form, t.send);
    await page.getByRole('heading', { name: t.noticeTitle }).waitFor();
    await page.getByText(t.notReceived).waitFor();
    await settled(page);
    await open(page, `/dossiers/${id}/gesprekken`);
    await page.getByRole('heading', { name: t.noticeTitle }).waitFor();
  });

  it('bereikt de Raad als spoedverwijzing en het toezicht als melding — JGC 4/23 par. 17', async () => {
    const raad = await apiAs(RAAD_PROTECTS);
    const { referrals, alarms } = await raad.sheet(id);
    expect(referrals.at(-1)?.referred).toMatchObject({ urgent: true, to: 'rvdk' });
    expect(alarms[0]?.receivedOn).toBeUndefined();
    const page = await browser.page();
    await enter(page, OVERSIGHT);
    await open(page, '/toezicht/meldingen');
    await page.getByText('Alarm geslagen voor een kind').first().waitFor();
    await settled(page);
  });

  it('is voor de IND niet te zien, ook niet dat het er is — JGC 3/22 par. 17', async () => {
    const ind = await apiAs(IND);
    expect((await ind.sheet(id)).alarms).toEqual([]);
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${id}`);
    expect(await page.getByText(t.noticeTitle).count()).toBe(0);
    expect(await page.getByText(t.formTitle).count()).toBe(0);
    await open(page, `/dossiers/${id}/tijdlijn`);
    expect(await page.getByText('Alarm geslagen').count()).toBe(0);
  });
});
