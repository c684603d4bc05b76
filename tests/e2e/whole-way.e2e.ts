// The whole way of one child in the browser, by four people of three organisations: from the offer of a talk to the day on
// which the decision was explained. Everything goes through the real forms; only the story before it is set up.
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { ELEMENT_KEYS } from '../../src/domain/dossier/elements.ts';
import { IND, IND_OULAHRI, LAWYER, RAAD } from '../../src/seed/capacities.ts';
import { talkDay } from '../../src/seed/days.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import type { Step } from '../../src/seed/story.ts';
import { assessment } from '../../src/web/text/nl/assessment.ts';
import { decisions as words } from '../../src/web/text/nl/decisions.ts';
import { explanation } from '../../src/web/text/nl/explanation.ts';
import { steps } from '../../src/web/text/nl/steps.ts';
import { assessmentPage } from './pages/assessment.ts';
import { decisionPage } from './pages/decision.ts';
import { factsPage } from './pages/facts.ts';
import { hearingPage } from './pages/hearing.ts';
import { stepsPage } from './pages/steps.ts';
import { apiAs, freshFamily } from './support/api.ts';
import { enter, oneBrowser, open, settled } from './support/browser.ts';
import { today } from './support/days.ts';
import { press, unfold, write } from './support/fields.ts';
import { kindOf, titleOf } from './support/law.ts';

const browser = oneBrowser();

/** Left out of the story: the talk is offered here, and the lawyer says that she reached the child when a finding asks. */
const asked = ({ command }: Step): boolean =>
  command.type === 'OfferHearing' || (command.type === 'RecordFact' && command.fact === 'contact_with_lawyer');

const INTEREST = {
  holder: 'Sunita Shrestha, moeder',
  kind: steps.kind.parentInterest,
  description: 'Zij wil haar dochter zelf grootbrengen.',
};
const AUTHORS = [
  { name: 'Ilse Brandsma', discipline: 'raadsonderzoek', organisation: 'Raad voor de Kinderbescherming' },
  { name: 'Teun Oosterhof', discipline: 'pedagogiek', organisation: 'Raad voor de Kinderbescherming' },
];
const REASONS = 'Asmita hoort bij haar moeder; de keuze volgt wat zij zei en wat de Raad vond.';

/** Heard, assessed, sealed and weighed, by the people who may. */
async function untilWeighed(dossierId: string, best: 'stay' | 'return-with-family'): Promise<void> {
  const lawyer = await browser.page();
  await enter(lawyer, LAWYER);
  const hearing = hearingPage(lawyer, dossierId);
  await hearing.open();
  await hearing.offer(today(), 'Nepali', 'Een brief op haar naam; zij kiest wie haar spreekt en waar.');
  await hearing.fill({
    heardOn: today(),
    hearer: 'Mr. Hanneke Silvius',
    language: 'Nepali',
    ownWords: 'म आमासँग बस्छु।',
    summary: 'Asmita zegt dat zij bij haar moeder hoort.',
    wish: 'Bij haar moeder zijn.',
  });
  await hearing.send();
  await hearing.recorded.waitFor();

  const raad = await browser.page();
  await enter(raad, RAAD);
  const assessing = assessmentPage(raad, dossierId);
  await assessing.open();
  for (const key of ELEMENT_KEYS)
    await assessing.fillElement(key, `Wat de Raad zag: ${assessment.name[key]}.`, `Oordeel: ${assessment.name[key]}.`);
  await assessing.sign(AUTHORS, assessment.scenario[best], 'Asmita hoort bij haar moeder; dat zegt zij zelf.');
  const sealing = stepsPage(raad, dossierId);
  await sealing.open();
  await sealing.sealStepOne();

  const ind = await browser.page();
  await enter(ind, IND);
  const weighing = stepsPage(ind, dossierId);
  await weighing.open();
  await weighing.nameInterest(INTEREST);
  const compared =
    best === 'stay' ? (['stay', 'return-with-family'] as const) : (['return-with-family', 'stay'] as const);
  const options = compared.map((key) => ({
    scenario: assessment.scenario[key],
    short: 'Bij haar moeder, op een school die haar kent.',
    long: 'Een opleiding techniek.',
  }));
  await weighing.weigh(options, INTEREST);
}

const PROPORTIONALITY = titleOf('family-life-proportionality');
const LAWYER_REACHED = titleOf('access-to-lawyer');
const EXPLAINED = titleOf('explanation-planned');

describe('de hele weg van een kind in de browser', () => {
  it('gaat van het aanbod van een gesprek tot de uitleg van een weigering — CRC 3, 12; eisen C3 en C6', async () => {
    const family = await freshFamily(FAMILIES.shrestha, asked);
    const dossierId = family.idOf('dossier', 1);
    await untilWeighed(dossierId, 'return-with-family');

    const page = await browser.page();
    await enter(page, IND);
    const decision = decisionPage(page, dossierId);
    await decision.openList();
    await decision.plan({
      kind: kindOf('refusal-of-residence'),
      summary: 'Asmita krijgt geen vergunning en gaat met haar moeder mee.',
      destination: 'Nepal',
    });
    const blocking = await decision.blocking.innerText();
    for (const title of [LAWYER_REACHED, PROPORTIONALITY, EXPLAINED]) expect(blocking).toContain(title);

    // What is missing leads to the page of that fact. A migration authority cannot say it, the child's lawyer can.
    const link = (card: Locator) => card.getByRole('link', { name: words.goTo.facts }).first();
    await link(decision.card(LAWYER_REACHED)).click();
    await settled(page);
    await factsPage(page).confirm('Mr. Hanneke Silvius', 'Volgens de IND.');
    await factsPage(page).refused.getByText('onafhankelijk').first().waitFor();
    const lawyer = await browser.page();
    await enter(lawyer, LAWYER);
    await open(lawyer, new URL(page.url()).pathname + new URL(page.url()).search);
    await factsPage(lawyer).confirm('Mr. Hanneke Silvius', 'Zij kwam met een lijst van elf vragen.');
    await factsPage(lawyer).recorded.waitFor();

    await page.goBack();
    await page.reload();
    await settled(page);
    expect(await decision.blocking.innerText()).not.toContain(LAWYER_REACHED);
    await decision.answer(PROPORTIONALITY, 'Moeder gaat mee en blijft elke dag voor Asmita zorgen.');
    await decision.planTalk(talkDay(today(), 3), 'Marleen van Dorp');
    // Against a child nobody answers alone.
    const colleague = await browser.page();
    await enter(colleague, IND_OULAHRI);
    await open(colleague, new URL(page.url()).pathname);
    await colleague.getByText(words.countersignNeeded).waitFor();
    await unfold(colleague, words.countersign);
    const second = colleague.getByRole('form', { name: words.countersign });
    await write(
      second,
      words.countersignText,
      'Het onderzoek van de Raad en het gesprek met Asmita: dit klopt voor haar.',
    );
    await press(second, words.countersignSend);
    await colleague.getByText('Bekeken door een tweede persoon').waitFor();
    await settled(colleague);
    await page.reload();
    await settled(page);
    await decision.blocking.getByText(words.blockingNone).waitFor();
    await decision.adopt(REASONS);
    await decision.adopted.waitFor();
    await settled(page);
    const receipt = await decision.receipt.innerText();
    expect(receipt).toContain(words.receiptTitle);
    expect(receipt).toContain(REASONS);
    expect(receipt).toContain('Marleen van Dorp');

    await decision.explain(today(), 'मलाई थाहा छ।');
    await decision.explanation.getByText(explanation.isRecorded, { exact: true }).waitFor();
    const { waitsFor, decisions } = await (await apiAs(IND)).sheet(dossierId);
    expect([waitsFor, decisions.map(({ status }) => status)]).toEqual(['nothing', ['adopted']]);
  });

  it('neemt een vergunning meteen, met wat nog ontbreekt als taak voor daarna — eis C5', async () => {
    // A refusal needs a talk, a lawyer, an assessment, a weighing; a permit waits for none of them.
    const family = await freshFamily(FAMILIES.shrestha, asked);
    const dossierId = family.idOf('dossier', 1);
    const page = await browser.page();
    await enter(page, IND);
    const decision = decisionPage(page, dossierId);
    await decision.openList();
    await decision.plan({ kind: kindOf('residence-permit'), summary: 'Asmita mag bij haar moeder blijven.' });
    await decision.blocking.getByText(words.favourable).waitFor();
    await decision.adopt('Zij hoort bij haar moeder.');
    await decision.adopted.waitFor();
    await settled(page);
    const receipt = await decision.receipt.innerText();
    expect(receipt).toContain(words.receiptTasks);
    expect(receipt).toContain(titleOf('child-heard'));
  });
});
