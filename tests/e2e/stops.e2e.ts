// A court or committee stops something: every page and list says so, the decision is not adopted, and only somebody independent ends it. And
// a decision that a court annulled.
import { beforeAll, describe, expect, it } from 'vitest';
import { IND, LAWYER, LAWYER_ASAMOAH } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { stops as t } from '../../src/web/text/nl/stops.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { today, typed } from './support/days.ts';
import { choose, press, tick, unfold, write } from './support/fields.ts';

const browser = oneBrowser();
let id = '';
beforeAll(async () => {
  id = (await freshFamily(FAMILIES.batbayar)).idOf('dossier', 2);
});

const EXPLAINING: ReadonlySet<string> = new Set(['PlanExplanation', 'ExplainDecision']);
const interimNow = async () => (await (await apiAs(IND)).sheet(id)).interims[0];

describe('een voorlopige maatregel', () => {
  it('wordt door de advocaat vastgelegd en staat meteen op elke pagina — EVRM art. 34', async () => {
    const page = await browser.page();
    await enter(page, LAWYER);
    await open(page, `/dossiers/${id}/procedures`);
    await page.getByText(t.none).waitFor();
    await unfold(page.getByRole('main'), t.recordTitle);
    const form = page.getByRole('form', { name: t.recordTitle });
    await press(form, t.recordSend);
    await form.getByText('Verbeter').first().waitFor();
    await settled(page);
    await choose(form, t.bodyField, t.body['child-rights-committee']);
    await write(form, t.askedOn, typed(today()));
    await tick(form, t.stopped.everything);
    await write(form, t.requestField, 'Zet hem niet uit zolang de klacht loopt.');
    await press(form, t.recordSend);
    await page.getByRole('status').filter({ hasText: t.recordDone }).waitFor();
    for (const topic of ['', '/gesprekken', '/besluiten']) {
      await open(page, `/dossiers/${id}${topic}`);
      await page.getByRole('heading', { name: t.noticeTitle }).waitFor();
      await page.getByText(t.body['child-rights-committee']).first().waitFor();
    }
  });

  it('houdt de IND tegen, in het scherm en in de werkvoorraad — EVRM art. 34', async () => {
    const page = await browser.page(PHONE);
    await enter(page, IND);
    await open(page, `/dossiers/${id}`);
    await page.getByRole('heading', { name: t.noticeTitle }).waitFor();
    const { decisions } = await (await apiAs(IND)).sheet(id);
    const planned = decisions.find(({ status, direction }) => status === 'planned' && direction === 'adverse');
    expect(planned?.stoppedBy).toBe((await interimNow())?.recorded.interimId);
    await open(page, `/dossiers/${id}/besluiten/${planned?.plan.decisionId}`);
    await page.getByText(t.badge, { exact: true }).first().waitFor();
    await page.getByText(t.adoptStopped.replace('{{body}}', t.body['child-rights-committee'])).waitFor();
    await expect(
      (await apiAs(IND)).give(id, {
        ...{ type: 'AdoptDecision', decisionId: planned?.plan.decisionId },
        reasons: 'Het kind kan terug naar het land waar zijn oma woont, en daar naar school.',
      }),
    ).rejects.toThrow('stopped-by-interim-measure');
    await open(page, `/werkvoorraad?zoek=${(await (await apiAs(IND)).sheet(id)).reference}`);
    await page.getByText(t.badge, { exact: true }).first().waitFor();
  });

  it('eindigt niet door de IND alleen; de advocaat ziet de uitspraak en bevestigt — EVRM art. 34', async () => {
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${id}/procedures`);
    await unfold(page.getByRole('main'), t.endTitle);
    const form = page.getByRole('form', { name: t.endTitle });
    await write(form, t.endDay, typed(today()));
    await write(form, t.source, 'Brief van het comité');
    await write(form, t.reason, 'Het comité verklaarde de klacht niet-ontvankelijk.');
    await press(form, t.endSend);
    await page.getByText(t.standing['end-unconfirmed']).first().waitFor();
    await page.getByText(t.noticeUnconfirmed).waitFor();
    await settled(page);
    expect((await interimNow())?.standing).toBe('end-unconfirmed');

    const other = await browser.page();
    await enter(other, LAWYER);
    await open(other, `/dossiers/${id}/procedures`);
    await other.getByRole('button', { name: t.confirmSend }).click();
    await other.getByText(t.standing.ended, { exact: true }).waitFor();
    await settled(other);
    expect(await other.getByRole('heading', { name: t.noticeTitle }).count()).toBe(0);
    expect((await interimNow())?.standing).toBe('ended');
  });
});

describe('een besluit dat de rechter vernietigde', () => {
  it('geldt niet meer, en blijft te lezen — Awb art. 8:72', async () => {
    const fresh = (await freshFamily(FAMILIES.mensah, ({ command }) => EXPLAINING.has(command.type))).idOf(
      'dossier',
      1,
    );
    const adopted = (await (await apiAs(LAWYER_ASAMOAH)).sheet(fresh)).decisions.find(
      ({ status }) => status === 'adopted',
    );
    const page = await browser.page();
    await enter(page, LAWYER_ASAMOAH);
    await open(page, `/dossiers/${fresh}/besluiten/${adopted?.plan.decisionId}`);
    await unfold(page.getByRole('main'), t.setAsideForm);
    const form = page.getByRole('form', { name: t.setAsideForm });
    await form.getByText(t.way.annulled, { exact: true }).click();
    await write(form, t.saidByField, 'Rechtbank Den Haag, NL26.4711');
    await write(form, t.saidOnField, typed(today()));
    await write(form, t.setAsideReason, 'Het belang van Noa was niet kenbaar afgewogen.');
    await form.getByText(t.anewYes, { exact: true }).click();
    await press(form, t.setAsideSend);
    await page.getByRole('heading', { name: t.setAsideTitle }).waitFor();
    await page
      .getByText(adopted?.plan.summary ?? '?')
      .first()
      .waitFor();
    await settled(page);
    const after = (await (await apiAs(LAWYER_ASAMOAH)).sheet(fresh)).decisions.find(({ setAside }) => setAside);
    expect(after).toMatchObject({ status: 'set-aside', setAside: { way: 'annulled', decideAnew: 'yes' } });
  });
});
