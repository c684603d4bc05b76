// A question between organisations, from asking to what was done with the answer; and who does not read it.
import { beforeAll, describe, expect, it } from 'vitest';
import { DTV, IND, RAAD } from '../../src/seed/capacities.ts';
import { plusDays } from '../../src/seed/days.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { questions as t } from '../../src/web/text/nl/questions.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
let id = '';
beforeAll(async () => {
  id = (await freshFamily(FAMILIES.batbayar)).idOf('dossier', 2);
});
const QUESTION = 'Mag Anu hier blijven als zij op school rust nodig heeft?';
const OTHER = 'Wat heeft Anu nodig op school?';
const ANSWER = 'Rust, en dezelfde mentor.';

describe('een vraag aan de Raad', () => {
  it('stelt de IND met een reden en een dag, en krijgt een wenk over rollen — eis E2', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${id}/vragen`);
    await page.getByText(t.none).waitFor();
    await unfold(page.getByRole('main'), t.askTitle);
    const form = page.getByRole('form', { name: t.askTitle });
    await choose(form, t.toField, 'Raad voor de Kinderbescherming');
    await write(form, t.answerByField, typed(plusDays(today(), 14)));
    await write(form, t.questionField, QUESTION);
    await form.getByText('hier blijven', { exact: false }).first().waitFor();
    await write(form, t.whyField, 'Voor het besluit over verblijf.');
    await press(form, t.askSend);
    await page.getByRole('status').filter({ hasText: t.askDone }).waitFor();
    await page.getByText(t.standing['not-received']).waitFor();
    await settled(page);
  });

  it('staat in de werkvoorraad van de Raad, die een andere vraag voorstelt — eis E1', async () => {
    const page = await browser.page(PHONE);
    await enter(page, RAAD);
    await open(page, '/werkvoorraad?volgorde=termijn');
    await open(page, `/dossiers/${id}/vragen`);
    await page.getByRole('button', { name: t.receive }).click();
    await page.getByText(t.standing.received, { exact: true }).waitFor();
    await unfold(page.getByRole('main'), t.reformulateTitle);
    const form = page.getByRole('form', { name: t.reformulateTitle });
    await write(form, t.otherField, OTHER);
    await write(form, t.reason, 'Of zij blijft, is niet aan ons.');
    await press(form, t.reformulateSend);
    await page.getByText(t.standing.reformulated).waitFor();
    await settled(page);
    const item = (await (await apiAs(RAAD)).sheet(id)).limits.find(({ key }) => key.startsWith('question:'));
    expect(item?.owners).toEqual(['rvdk']);
  });

  it('wordt na akkoord beantwoord, en de IND zegt wat ermee is gedaan — eis E2', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${id}/vragen`);
    await page.getByRole('button', { name: t.accept }).click();
    await page.getByText(t.askedFirst).waitFor();

    const other = await browser.page();
    await enter(other, RAAD);
    await open(other, `/dossiers/${id}/vragen`);
    await unfold(other.getByRole('main'), t.answerTitle);
    const answer = other.getByRole('form', { name: t.answerTitle });
    await write(answer, t.answerField, ANSWER);
    await write(answer, t.basisField, 'Gesprek met haar mentor.');
    await press(answer, t.answerSend);
    await other.getByText(ANSWER).first().waitFor();
    await settled(other);

    await open(page, `/dossiers/${id}/vragen`);
    await unfold(page.getByRole('main'), t.useTitle);
    const use = page.getByRole('form', { name: t.useTitle });
    await use.getByText(t.use.departed, { exact: true }).click();
    await write(use, t.useWhy, 'De school zei iets anders.');
    await press(use, t.useSend);
    await page.getByText(`${t.use.departed}: De school zei iets anders.`).waitFor();
    await settled(page);
    await open(other, `/dossiers/${id}/vragen`);
    await other.getByText(`${t.use.departed}: De school zei iets anders.`).waitFor();
  });

  it('leest DT&V niet, ook niet dat er iets is gevraagd — AVG art. 5', async () => {
    expect((await (await apiAs(DTV)).sheet(id)).questions).toEqual([]);
    const page = await browser.page();
    await enter(page, DTV);
    await open(page, `/dossiers/${id}/vragen`);
    await page.getByText(t.none).waitFor();
    await open(page, `/dossiers/${id}/tijdlijn`);
    expect(await page.getByText('Vraag gesteld').count()).toBe(0);
  });
});
