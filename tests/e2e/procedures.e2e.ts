// Procedures and time limits as people see and fill them in: a step starts a limit, a passed limit on liberty asks for release,
// and the work list can be put in the order of the reader's own limits.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DTV, GUARDIAN_TEKESTE, IND } from '../../src/seed/capacities.ts';
import { plusDays } from '../../src/seed/days.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import { dossier } from '../../src/web/text/nl/dossier.ts';
import { procedures as t } from '../../src/web/text/nl/procedures.ts';
import { worklist } from '../../src/web/text/nl/worklist.ts';
import { apiAs } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
const FILMON = idOf(FAMILIES.filmon, 'dossier', 1);

describe('procedures en termijnen', () => {
  it('tonen elke termijn met hoe hij is gerekend, ook wie te laat was — eis E5', async () => {
    const page = await browser.page();
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${FILMON}/procedures`);
    const registration = page.getByRole('region', { name: 'Registratie van het verzoek' });
    await registration.getByText(dossier.limit.late).waitFor();
    await unfold(registration, t.howCounted);
    await registration.getByText('APR 2024/1348 art. 27').first().waitFor();
    await registration.getByText('Begin:').first().waitFor();
    await settled(page);
  });

  it('een stap haalt een termijn — APR art. 20', async () => {
    const page = await browser.page(PHONE);
    await enter(page, GUARDIAN_TEKESTE);
    await open(page, `/dossiers/${FILMON}/procedures`);
    const needs = page.getByRole('region', { name: 'Bijzondere behoeften in de procedure vaststellen' });
    await needs.getByText(dossier.limit.running).or(needs.getByText(dossier.limit.near)).first().waitFor();
    await page.getByText(t.stepForm, { exact: true }).first().click();
    const form = page.getByRole('form', { name: t.stepForm });
    const asylum = form.getByRole('combobox', { name: /^In welke procedure/ });
    await asylum.selectOption({ label: (await asylum.locator('option', { hasText: 'Asiel' }).innerText()).trim() });
    await choose(form, t.step, 'Behoeften in de procedure vastgesteld');
    await write(form, t.day, typed(plusDays(today(), -1)));
    await write(form, t.source, 'Verslag van de orthopedagoog');
    await press(form, t.stepSend);
    await page.getByRole('status').filter({ hasText: t.stepDone }).waitFor();
    await needs.getByText(dossier.limit.met, { exact: true }).waitFor();
    await settled(page);
  });
});

describe('een voorbije termijn op vrijheid', () => {
  it('vraagt vrijlating, met dat besluit binnen één druk — RCD art. 11(3), T-41', async () => {
    const api = await apiAs(IND);
    const dossierId = randomUUID();
    const procedureId = randomUUID();
    const from = plusDays(today(), -30);
    await api.give(dossierId, {
      type: 'OpenDossier',
      child: { name: 'Yonas Vrij', languages: ['Tigrinya'], accompaniedBy: 'alone' },
      place: 'border',
      reason: 'Zit vast zonder dat een rechter keek.',
      involved: ['dtv', 'nidos'],
      named: [{ organisation: 'dtv', person: DTV.by }],
    });
    await api.give(dossierId, {
      type: 'OpenProcedure',
      procedureId,
      kind: 'detention',
      subject: 'child',
      openedOn: from,
    });
    await api.give(dossierId, {
      type: 'RecordMilestone',
      procedureId,
      milestone: 'detention-started',
      day: from,
      source: 'Beschikking',
    });
    const page = await browser.page();
    await enter(page, DTV);
    await open(page, `/dossiers/${dossierId}/procedures`);
    await page.getByText(t.release, { exact: true }).first().waitFor();
    await settled(page);
    await page.getByRole('link', { name: t.prepareRelease }).first().click();
    await page.waitForURL('**/besluiten?soort=release');
    expect(
      await page
        .getByRole('combobox', { name: /^Soort besluit|^Welk/ })
        .first()
        .inputValue(),
    ).toBe('release');
    await settled(page);
  });
});

describe('de werkvoorraad', () => {
  it('kan op de eerste termijn van de eigen organisatie — eis E5', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, '/werkvoorraad?volgorde=termijn');
    await page.getByRole('columnheader', { name: worklist.nextDue }).waitFor();
    await page.getByRole('row').nth(1).waitFor();
    expect(await page.getByRole('table').innerText()).not.toContain('Vertrektermijn');
    await settled(page);
  });
});
