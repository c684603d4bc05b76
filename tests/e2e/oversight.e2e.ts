// Oversight in the browser: an alert of somebody who was refused at the firewall, read and handled; a question to the log, with its reason.
import { describe, expect, it } from 'vitest';
import { DATA_PROTECTION, DTV, GUARDIAN, OVERSIGHT } from '../../src/seed/capacities.ts';
import { plusDays } from '../../src/seed/days.ts';
import { oversight as en } from '../../src/web/text/en/oversight.ts';
import { oversight as t } from '../../src/web/text/nl/oversight.ts';
import { apiAs } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, write } from './support/fields.ts';
import { speaks } from './support/language.ts';

const browser = oneBrowser();
const NOTE = 'De regievoerder had een oud nummer in een brief. Uitgelegd dat dit dossier niet is verwezen.';

/** A dossier that departure does not work on, and that a departure officer asks for. */
const refusedAt = async (): Promise<string> => {
  const guardian = await apiAs(GUARDIAN);
  const dossierId = crypto.randomUUID();
  await guardian.give(dossierId, {
    ...{ type: 'OpenDossier', place: 'territory', reason: 'Het kind is alleen.' },
    child: { name: 'Mehret Verzonnen', languages: ['Tigrinya'] },
  });
  const departure = await apiAs(DTV);
  await expect(departure.get(`/v1/dossiers/${dossierId}`)).rejects.toThrow('404');
  return (await guardian.sheet(dossierId)).reference;
};

describe('meldingen voor toezicht', () => {
  it('staan klaar op de eerste bladzijde en worden afgehandeld met wat eruit kwam — JGC 4/23 par. 17', async () => {
    const reference = await refusedAt();
    const page = await browser.page();
    await enter(page, DATA_PROTECTION);
    await open(page, '/werkvoorraad');
    await page.getByRole('link', { name: t.toAlerts }).click();
    const alert = page.getByRole('region').filter({ hasText: reference });
    await alert.getByText('Geweigerd bij de brandmuur').first().waitFor();
    expect(await alert.innerText()).toContain(DTV.by);
    await settled(page);
    await alert.getByText(t.handleForm, { exact: true }).click();
    await press(alert, t.handleSend);
    await alert.getByText(t.fillIn).first().waitFor();
    await settled(page);
    await write(alert, t.handleNote, NOTE);
    await press(alert, t.handleSend);
    await alert.waitFor({ state: 'detached' });
    await choose(page, t.state, t.states.afgehandeld);
    await page.getByRole('region').filter({ hasText: reference }).getByText(NOTE).waitFor();
    await settled(page);
  });

  it('noemen voor een toezichthouder de medewerker en niet het kind — AVG 5', async () => {
    const reference = await refusedAt();
    const page = await browser.page(PHONE);
    await enter(page, OVERSIGHT);
    await open(page, '/toezicht/meldingen');
    await page.getByText('Geweigerd bij de brandmuur').first().waitFor();
    const text = await page.locator('main').innerText();
    expect(text).toContain(DTV.by);
    for (const word of [reference, 'Mehret']) expect(text).not.toContain(word);
    await settled(page);
  });
});

describe('vragen aan het logboek', () => {
  it('vragen een reden, geven wie wat deed, en staan daarna zelf in de lijst — eis F3', async () => {
    await refusedAt();
    const page = await browser.page();
    await enter(page, OVERSIGHT);
    await open(page, '/toezicht/vragen');
    await choose(page, t.kind, t.kinds['what-did']);
    await press(page, t.ask);
    await page.getByText(t.shortReason).first().waitFor();
    await settled(page);
    await write(page, t.worker, DTV.by);
    await write(page, t.from, typed(plusDays(today(), -2)));
    await write(page, t.reason, 'Een voogd meldde dat iemand van vertrek het dossier wilde openen.');
    await press(page, t.ask);
    const answer = page.getByRole('table', { name: t.answerCaption });
    await answer.waitFor();
    expect(await answer.innerText()).toContain(DTV.by);
    expect(await answer.innerText()).not.toContain('Mehret');
    await settled(page);
    await open(page, '/toezicht/vragen');
    await page.getByRole('table', { name: t.askedCaption }).getByText('Een voogd meldde').first().waitFor();
    await settled(page);
  });

  it('zijn er niet voor wie in dossiers werkt, ook in het Engels en op een telefoon — eis D4', async () => {
    const page = await browser.page(PHONE, 'en');
    await enter(page, GUARDIAN);
    await speaks(page, 'en', GUARDIAN.by);
    for (const address of ['/toezicht/vragen', '/toezicht/meldingen']) {
      await open(page, address);
      await page.getByText(en.onlyText).waitFor();
      expect(await page.getByRole('button', { name: en.ask }).count()).toBe(0);
    }
    const api = await apiAs(GUARDIAN);
    await expect(api.get('/v1/toezicht/meldingen')).rejects.toThrow('403');
    await expect(api.get('/v1/toezicht/vragen')).rejects.toThrow('403');
  });
});
