// Whom to call and who works where, on screen: a colleague finds the contact person and sees no form; an administrator lets
// somebody in and ends access at once; a role that keeps people waits for a second person of another organisation.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Capacity, GUARDIAN, GUARDIAN_TEKESTE } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { dossier } from '../../src/web/text/nl/dossier.ts';
import { organisations as t } from '../../src/web/text/nl/organisations.ts';
import { freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const as = (by: string, purpose: string): Capacity => ({ by, purpose }) as Capacity;
const KEEPER = as('coa-beheerder', 'administration');
const ADMINISTRATOR = as('beheer-stroink', 'administration');
const VWN_KEEPER = as('vwn-beheerder', 'administration');
const OFFICER = as('fg-pietersma', 'data-protection');
const FILMON = as('kind-filmon', 'own-affairs');

const pageOf = async (who: Capacity, at: string, size?: typeof PHONE): Promise<Page> => {
  const page = await browser.page(size);
  await enter(page, who);
  await open(page, at);
  return page;
};
const people = (page: Page) => page.getByRole('region', { name: t.peopleTitle, exact: true });

describe('een collega', () => {
  it.each([undefined, PHONE])('vindt wie te bellen is, met de vervanger — eis E5', async (size) => {
    const page = await pageOf(GUARDIAN, '/organisaties', size);
    await choose(page, t.topic, 'Een kind in gevaar');
    const contacts = page.getByRole('region', { name: t.contactsTitle, exact: true });
    await contacts.getByText('spoed@rvdk.example').waitFor();
    expect(await contacts.getByText('kinderen@ind.example').count()).toBe(0);
    await contacts.getByRole('link', { name: 'Raad voor de Kinderbescherming' }).click();
    await page.getByRole('heading', { level: 1, name: 'Raad voor de Kinderbescherming' }).waitFor();
    await settled(page);
    expect(await people(page).innerText()).toContain('Farida Benhaddi');
    expect(await page.getByText(t.manageTitle, { exact: true }).count()).toBe(0);
  });

  it('ziet bij een organisatie die niet bestaat wat te doen is', async () => {
    const page = await pageOf(GUARDIAN, '/organisaties/geheim');
    await page.getByText(t.notFoundText).waitFor();
  });
});

describe('naast een dossier', () => {
  it('staat per organisatie met wie te overleggen is over wat er op het scherm staat — eis E5', async () => {
    const id = (await freshFamily(FAMILIES.filmon)).idOf('dossier', 1);
    const page = await pageOf(GUARDIAN_TEKESTE, `/dossiers/${id}/leven-hier`);
    const beside = page.getByRole('region', { name: dossier.callTitle });
    await beside.getByText('Over: Opvang en verhuizen').waitFor();
    await beside.getByText(/, kinderen@coa\.example$/).waitFor();
    expect(await beside.getByText(/gaat over: Besluit over verblijf/).count()).toBe(1);
    await open(page, `/dossiers/${id}/besluiten`);
    await beside.getByText('Marleen van Dorp, kinderen@ind.example').waitFor();
    expect(await beside.getByText(/gaat over: Besluit over verblijf/).count()).toBe(0);
  });
});

describe('een kind', () => {
  it('ziet hoe iemand te bereiken is, en geen namen van medewerkers; AVG art. 5', async () => {
    const page = await pageOf(FILMON, '/organisaties/nidos');
    await page.getByText('voogdij@nidos.example').waitFor();
    const text = await page.locator('main').innerText();
    expect(text).not.toContain('Wouda');
    expect(text).not.toContain('Tekeste');
  });
});

describe('de beheerder van een organisatie', () => {
  it('schrijft iemand in en beëindigt de toegang meteen — issue 4 punt 7', async () => {
    const page = await pageOf(KEEPER, '/organisaties/coa');
    await unfold(page, t.enrol);
    const form = page.getByRole('form', { name: t.enrol });
    await press(form, t.enrolSend);
    await form.getByText('Vul dit in').first().waitFor();
    await write(form, t.name, 'Wies Tolsma');
    await write(form, t.id, 'coa-tolsma');
    await choose(form, t.roles, 'contactpersoon kind');
    await form.getByLabel(t.from).fill('01-01-2026');
    await press(form, t.enrolSend);
    await people(page).getByText('Wies Tolsma').waitFor();
    await settled(page);

    await unfold(page, t.end);
    const ending = page.getByRole('form', { name: t.end });
    await choose(ending, t.who, 'Wies Tolsma');
    await write(ending, t.endReason, 'Andere baan.');
    await press(ending, t.endSend);
    await people(page)
      .getByRole('row', { name: /Wies Tolsma.*beëindigd op/ })
      .waitFor();
    await settled(page);
  });

  it('geeft door dat een contactpersoon er niet is, en haalt de contactpersoon weg — eis E5', async () => {
    const page = await pageOf(VWN_KEEPER, '/organisaties/vwn');
    const contacts = page.getByRole('region', { name: t.contactsTitle, exact: true });
    await unfold(page, t.absence);
    const away = page.getByRole('form', { name: t.absence });
    await press(away, t.absenceSend);
    await away.getByText('Vul dit in').first().waitFor();
    const person = await contacts.getByRole('row').nth(1).getByRole('cell').first().innerText();
    await choose(away, t.who, person);
    for (const label of [t.from, t.until]) await away.getByLabel(label).fill(typed(today()));
    await press(away, t.absenceSend);
    await contacts.getByText(t.away).waitFor();
    await settled(page);
    await unfold(page, t.endContact);
    const ending = page.getByRole('form', { name: t.endContact });
    await choose(ending, t.topic, 'Algemeen');
    await press(ending, t.endContactSend);
    await contacts.getByText(t.contactsNone).waitFor();
    await settled(page);
  });

  it('heeft bij een andere organisatie niets te beheren; AVG art. 32', async () => {
    const page = await pageOf(KEEPER, '/organisaties/ind');
    expect(await page.getByText(t.manageTitle, { exact: true }).count()).toBe(0);
  });
});

describe('een functie die mensen beheert', () => {
  it('geldt pas als iemand van een andere organisatie haar bevestigt; AVG art. 32', async () => {
    const first = await pageOf(ADMINISTRATOR, '/organisaties/vwn');
    await unfold(first, t.enrol);
    const form = first.getByRole('form', { name: t.enrol });
    await write(form, t.name, 'Jorn Abbing');
    await write(form, t.id, 'vwn-abbing');
    await choose(form, t.roles, 'beheerder van de organisatie');
    await form.getByLabel(t.from).fill('01-01-2026');
    await press(form, t.enrolSend);
    await first.getByRole('region', { name: t.proposalsTitle }).getByText('Jorn Abbing').waitFor();
    expect(await first.getByText(t.confirm, { exact: true }).count()).toBe(0);
    expect(await people(first).getByText('Jorn Abbing').count()).toBe(0);
    await settled(first);

    const second = await pageOf(OFFICER, '/organisaties/vwn');
    await unfold(second, t.confirm);
    await press(second.getByRole('form', { name: t.confirm }), t.confirm);
    await people(second).getByText('Jorn Abbing').waitFor();
    await settled(second);
  });
});
