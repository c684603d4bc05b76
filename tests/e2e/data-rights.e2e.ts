// Rights over data in the browser: a guardian asks and takes the overview along, the officer answers, and nobody else sees the list.
import { describe, expect, it } from 'vitest';
import { DATA_PROTECTION, GUARDIAN_TEKESTE, IND } from '../../src/seed/capacities.ts';
import { plusDays } from '../../src/seed/days.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { dataRights as t } from '../../src/web/text/nl/data-rights.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, write } from './support/fields.ts';

const browser = oneBrowser();
const FILMON = idOf(FAMILIES.filmon, 'dossier', 1);

describe('rechten op gegevens', () => {
  it('de voogd legt een verzoek vast en neemt het overzicht mee; AVG art. 12 en 15', async () => {
    const page = await browser.page(PHONE);
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${FILMON}/gegevens`);
    await page.getByText(t.askForm, { exact: true }).click();
    const form = page.getByRole('form', { name: t.askForm });
    await choose(form, t.kind, t.kinds.access);
    await choose(form, t.askedBy, t.askers.guardian);
    await write(form, t.askedByName, 'zijn voogd');
    await write(form, t.askedOn, typed(plusDays(today(), -1)));
    await write(form, t.what, 'Filmon wil weten wat er over hem is opgeschreven.');
    await press(form, t.askSend);
    await page.getByRole('status').filter({ hasText: t.askDone }).waitFor();
    const json = await page.getByRole('link', { name: t.takeJson }).first().getAttribute('href');
    const taken = await page.request.get(new URL(json ?? '', page.url()).href);
    expect(taken.status()).toBe(200);
    expect((await taken.json()).format).toBe('voorop-personal-data/1');
    await page.getByText(t.yearsUnknown).first().waitFor();
    await settled(page);
  });

  it('de functionaris ziet het verzoek zonder het dossier, en antwoordt; AVG art. 12 lid 3', async () => {
    const page = await browser.page();
    await enter(page, DATA_PROTECTION);
    await open(page, '/gegevensrechten');
    const item = page.getByRole('region').filter({ hasText: 'Filmon wil weten wat er over hem is opgeschreven.' });
    await item.getByText(t.answerForm, { exact: true }).click();
    const form = item.getByRole('form', { name: t.answerForm });
    await choose(form, t.outcome, t.outcomes.granted);
    await write(form, t.reasons, 'Het overzicht is gegeven en met hem gelezen.');
    await press(form, t.answerSend);
    await item.waitFor({ state: 'detached' });
    await settled(page);
  });

  it('wie besluit, ziet de lijst niet en het verzoek niet; JGC 3/22 par. 17', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/gegevensrechten');
    await page.getByRole('alert').first().waitFor();
    await open(page, `/dossiers/${FILMON}/gegevens`);
    await page.getByText(t.noRequests).waitFor();
    await settled(page);
  });
});
