// “What if” in the browser: who may ask sees a form, waits and reads figures that may be told; everybody reads what was
// published. And an official who writes for one child what stands with another is asked why.
import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { parameterOf } from '../../src/domain/safeguards/parameters.ts';
import { GUARDIAN, IND, POLICY } from '../../src/seed/capacities.ts';
import { alike } from '../../src/web/text/nl/alike.ts';
import { whatIf as t } from '../../src/web/text/nl/what-if.ts';
import { decisionPage } from './pages/decision.ts';
import { apiAs } from './support/api.ts';
import { enter, oneBrowser, open, PHONE, settled } from './support/browser.ts';
import { choose, press, tick, unfold, write } from './support/fields.ts';
import { titleOf } from './support/law.ts';

const browser = oneBrowser();
const WHY = 'Voorbereiding van een advies over de wortelingsregeling.';
const { name } = parameterOf('rootedAfterYears');

const opening = (child: string, arrivedOn: string) => ({
  ...{ type: 'OpenDossier', place: 'territory', reason: 'Het gezin vroeg bescherming.', involved: ['ind', 'nidos'] },
  child: { name: child, birthDate: '2015-06-01', languages: ['Koerdisch'], accompaniedBy: 'mother', arrivedOn },
});

/** A dozen children who have been here for longer than three years and not yet five. */
const dozen = async (): Promise<readonly string[]> => {
  const api = await apiAs(IND);
  const year = new Date().getFullYear() - 4;
  const ids = Array.from({ length: 12 }, () => randomUUID());
  for (const [at, id] of ids.entries()) await api.give(id, opening(`Kind ${at} Proef`, `${year}-01-10`));
  return ids;
};

describe('wat als', () => {
  beforeAll(async () => void (await dozen()));

  it('vraagt wat een ander getal zou betekenen, en laat afgeronde aantallen zien — eis F5', async () => {
    const page = await browser.page();
    await enter(page, POLICY);
    await open(page, '/wat-als');
    const form = page.getByRole('form', { name: t.askTitle });
    await press(form, t.ask);
    expect(await form.getByText(t.fillIn).count()).toBeGreaterThan(0);
    await settled(page);
    await choose(form, t.parameter, name.nl);
    await choose(form, t.value, '3 jaar');
    await write(form, t.why, WHY);
    await tick(form, t.publish);
    await press(form, t.ask);
    const answer = page.getByRole('region', { name: t.answerTitle, exact: true });
    await answer.waitFor();
    const said = await answer.innerText();
    expect(said).toContain(titleOf('rootedness-weighed'));
    expect(said).toMatch(/ongeveer \d*[05]\b/);
    expect(said).not.toMatch(/Proef|ongeveer [1-4]\b/);
    await settled(page);
  });

  it('laat wie niet vraagt lezen wat gepubliceerd is, ook op een telefoon — eis F5', async () => {
    const page = await browser.page(PHONE);
    await enter(page, GUARDIAN);
    await open(page, '/wat-als');
    expect(await page.getByText(t.whoMayAsk).count()).toBe(1);
    expect(await page.getByRole('form', { name: t.askTitle }).count()).toBe(0);
    const published = page.getByRole('region', { name: t.publishedTitle });
    await unfold(published, name.nl);
    expect(await published.innerText()).toContain(WHY);
    await settled(page);
  });

  it('staat bij de waarborg: welk getal een keuze is', async () => {
    const page = await browser.page();
    await enter(page, GUARDIAN);
    await open(page, '/normen/waarborgen');
    const card = page.getByRole('region', { name: titleOf('rootedness-weighed'), exact: true });
    await card.getByText(t.origin.choice).waitFor();
  });
});

describe('bijna dezelfde motivering', () => {
  const about = (child: string): string =>
    `${child} woont in een klein huis aan de rand van de stad en helpt elke week in de bibliotheek, waar de medewerkers een rustig en behulpzaam kind zien dat graag voorleest aan jongere kinderen.`;

  it('staat op het scherm zodra iemand hem voor een tweede kind schrijft — eis C4', async () => {
    const api = await apiAs(IND);
    const [first, second] = [randomUUID(), randomUUID()];
    const decisionId = randomUUID();
    const plan = {
      ...{ type: 'PlanDecision', kind: 'residence-permit', summary: 'Dit kind mag bij de moeder blijven.' },
      ...{ separates: 'no', takesLiberty: 'no', remedy: 'Bezwaar binnen vier weken.', remedySuspensive: 'yes' },
    };
    for (const [dossierId, child, id] of [
      [first, 'Sevda', randomUUID()],
      [second, 'Bilal', decisionId],
    ] as const) {
      await api.give(dossierId, opening(child, '2022-01-10'));
      await api.give(dossierId, { ...plan, decisionId: id });
      await api.give(dossierId, { type: 'AdoptDecision', decisionId: id, reasons: about(child) });
    }
    const page = await browser.page();
    await enter(page, IND);
    await open(page, `/dossiers/${second}/besluiten/${decisionId}`);
    await page.getByText(alike.adopted_one.replace('{{count}}', '1')).waitFor();
  });

  it('een besluit tegen het kind wacht tot is uitgelegd waarom dezelfde woorden gelden — eis C4', async () => {
    const api = await apiAs(IND);
    const dossierId = randomUUID();
    const decisionId = randomUUID();
    await api.give(dossierId, opening('Umut', '2022-01-10'));
    await api.give(dossierId, {
      ...{ type: 'PlanDecision', decisionId, kind: 'refusal-of-residence', summary: 'Geen verblijf voor dit kind.' },
      ...{ separates: 'no', takesLiberty: 'no', remedy: 'Bezwaar binnen vier weken.', remedySuspensive: 'yes' },
    });
    const answer = await api.post(`/v1/dossiers/${dossierId}/opdrachten`, {
      commandId: randomUUID(),
      command: { type: 'AdoptDecision', decisionId, reasons: about('Umut') },
    });
    expect(answer.status).toBe(409);
    expect(await answer.json()).toMatchObject({ code: 'reasons-near-identical' });
    const page = await browser.page();
    await enter(page, IND);
    const decision = decisionPage(page, dossierId);
    await open(page, `/dossiers/${dossierId}/besluiten/${decisionId}`);
    await decision.adopting.waitFor();
  });
});
