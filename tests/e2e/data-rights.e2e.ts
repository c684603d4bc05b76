// Rights over data in the browser: a guardian asks and takes the overview along, the officer answers, and nobody else sees the list.
import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { CHILD_RIGHTS, GUARDIAN_TEKESTE, IND, PRIVACY } from '../../src/seed/capacities.ts';
import { plusDays } from '../../src/seed/days.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import type { DataRightsView } from '../../src/views/data-rights.ts';
import { common } from '../../src/web/text/nl/common.ts';
import { dataRights as t } from '../../src/web/text/nl/data-rights.ts';
import { apiAs } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, write } from './support/fields.ts';

const browser = oneBrowser();

/** A dossier of its own in which the guardian asks this, about the first entry. */
const asked = async (kind: 'rectification' | 'erasure') => {
  const id = randomUUID();
  const api = await apiAs(GUARDIAN_TEKESTE);
  const child = {
    name: 'Yonas Habtemariam',
    birthDate: '2012-04-04',
    languages: ['Tigrinya'],
    arrivedOn: '2024-02-01',
  };
  await api.give(id, {
    ...{ type: 'OpenDossier', child: { ...child, accompaniedBy: 'alone' }, place: 'territory' },
    reason: 'Nidos is voogd.',
  });
  const what = `Yonas vraagt dit zelf, in ${id}.`;
  await api.give(id, {
    ...{ type: 'RequestData', requestId: randomUUID(), kind, subject: 'child', askedBy: 'guardian' },
    ...{ askedByName: 'zijn voogd', askedOn: today(), what, aboutVersion: 1 },
  });
  return { id, what };
};
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
    await enter(page, PRIVACY);
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

  it('de functionaris beperkt, zet recht en beëindigt; de regel noemt het verzoek — AVG art. 16 en 18', async () => {
    const { id, what } = await asked('rectification');
    const page = await browser.page();
    await enter(page, PRIVACY);
    await open(page, '/gegevensrechten');
    const item = page.getByRole('region').filter({ hasText: what });
    await item.getByText(t.restrictForm, { exact: true }).click();
    const restricting = item.getByRole('form', { name: t.restrictForm });
    await press(restricting, t.restrictSend);
    await restricting.getByText('Vul dit in').first().waitFor();
    await choose(restricting, t.basis, t.restrictGrounds['accuracy-contested']);
    await write(restricting, t.reason, 'Eerst nagaan wat hij werkelijk zei.');
    await press(restricting, t.restrictSend);
    await item.getByRole('status').filter({ hasText: t.done }).waitFor();
    await item.getByText(t.officerRectifyForm, { exact: true }).click();
    const rectifying = item.getByRole('form', { name: t.officerRectifyForm });
    await write(rectifying, t.wasWrong, 'Dat hij niet naar school wil.');
    await write(rectifying, t.holds, 'Hij wil naar een andere school.');
    await write(rectifying, t.askedBy, 'zijn voogd');
    await press(rectifying, t.rectifySend);
    await item.getByRole('status').filter({ hasText: t.rectifyDone }).waitFor();
    await settled(page);
    await choose(page, t.listKind, t.listKinds.restriction);
    const restricted = page.getByRole('region').filter({ hasText: 'Eerst nagaan wat hij werkelijk zei.' }).last();
    await restricted.getByText(t.unrestrictForm, { exact: true }).click();
    const lifting = restricted.getByRole('form', { name: t.unrestrictForm });
    await write(lifting, t.reason, 'Nagegaan en rechtgezet.');
    await lifting.getByLabel(t.toldOn).fill(typed(today()));
    await press(lifting, t.unrestrictSend);
    await restricted.waitFor({ state: 'detached' });
    await settled(page);
    const rights = await (await apiAs(GUARDIAN_TEKESTE)).get<DataRightsView>(`/v1/dossiers/${id}/gegevensrechten`);
    expect(rights.restrictions.map(({ liftedOn }) => liftedOn)).toEqual([today()]);
    expect(rights.rectifications).toHaveLength(1);
  });

  it('bewaren, naar het archief en vernietigen: elk door wie dat mag, met een certificaat — AVG art. 17', async () => {
    const { id, what } = await asked('erasure');
    const officer = await browser.page();
    await enter(officer, PRIVACY);
    await open(officer, '/gegevensrechten');
    const item = officer.getByRole('region').filter({ hasText: what });
    await item.getByText(t.holdForm, { exact: true }).click();
    const holding = item.getByRole('form', { name: t.holdForm });
    await write(holding, t.reason, `Er loopt een klacht bij dossier ${id}.`);
    await press(holding, t.holdSend);
    await item.getByRole('status').filter({ hasText: t.done }).waitFor();
    await settled(officer);
    await choose(officer, t.listKind, t.listKinds.hold);
    const held = officer.getByRole('region').filter({ hasText: `Er loopt een klacht bij dossier ${id}.` });
    await held.getByText(t.liftForm, { exact: true }).click();
    await write(held.getByRole('form', { name: t.liftForm }), t.reason, 'De klacht is afgedaan.');
    await press(held.getByRole('form', { name: t.liftForm }), t.liftSend);
    await held.waitFor({ state: 'detached' });
    await settled(officer);

    const { reference } = await (await apiAs(GUARDIAN_TEKESTE)).sheet(id);
    await choose(officer, t.listKind, t.listKinds.archive);
    const archived = officer.getByRole('region', { name: new RegExp(`^${reference}`) });
    const more = officer.getByRole('button', { name: common.more, exact: true });
    await archived.or(more).first().waitFor();
    while ((await archived.count()) === 0) {
      await more.click();
      await settled(officer);
    }
    await archived.getByRole('heading', { name: t.transferForm, exact: true }).click();
    const transfer = archived.getByRole('form', { name: t.transferForm });
    const download = officer.waitForEvent('download');
    await press(archived, t.archivePackage);
    expect((await download).suggestedFilename()).toBe(`archief-${id}.zip`);
    expect(await transfer.getByLabel(t.sha256).inputValue()).toMatch(/^[0-9a-f]{64}$/);
    await write(transfer, t.archiveName, 'Archief voor de proef');
    await transfer.getByLabel(t.transferredOn).fill(typed(today()));
    await press(transfer, t.transferSend);
    await archived.waitFor({ state: 'detached' });
    await settled(officer);

    await choose(officer, t.listKind, t.listKinds.request);
    await item.getByText(t.proposeForm, { exact: true }).click();
    const proposing = item.getByRole('form', { name: t.proposeForm });
    await choose(proposing, t.basis, t.grounds['own-request']);
    await write(proposing, t.childWants, 'Hij wil dat het weg is; dat zei hij zijn voogd twee keer.');
    await write(proposing, t.listCategory, 'Selectielijst van de proef, 2.1');
    await choose(proposing, t.selection, t.selections['archived-first']);
    await write(proposing, t.reasons, 'Hij vraagt het zelf, en het archief heeft het.');
    await press(proposing, t.proposeSend);
    await item.getByRole('status').filter({ hasText: t.done }).waitFor();
    await item.getByText(t.answerForm, { exact: true }).click();
    const answering = item.getByRole('form', { name: t.answerForm });
    await choose(answering, t.outcome, t.outcomes.granted);
    await write(answering, t.reasons, 'Het dossier wordt vernietigd.');
    await press(answering, t.answerSend);
    await item.waitFor({ state: 'detached' });
    await settled(officer);

    const second = await browser.page();
    await enter(second, CHILD_RIGHTS);
    await open(second, '/gegevensrechten');
    await choose(second, t.listKind, t.listKinds.destruction);
    const proposed = second.getByRole('region', { name: new RegExp(`^${reference}`) });
    await proposed.getByText(t.confirmForm, { exact: true }).click();
    const confirming = proposed.getByRole('form', { name: t.confirmForm });
    await write(confirming, t.reasons, 'Nagegaan: er staat niets in de weg.');
    await press(confirming, t.confirmSend);
    await proposed.waitFor({ state: 'detached' });
    await second.getByRole('table', { name: t.certificatesCaption }).waitFor();
    await settled(second);
    await expect((await apiAs(GUARDIAN_TEKESTE)).sheet(id)).rejects.toThrow(/410|404/);
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
