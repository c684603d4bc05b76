// What this system refuses, seen by the person who tries: the rule by its title, the norm behind it, and who can put it
// right; and the same refusal at the door of the API, asked from the session of the browser itself.
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { type Capacity, DTV, IND } from '../../src/seed/capacities.ts';
import { FAMILIES } from '../../src/seed/family-numbers.ts';
import { idOf } from '../../src/seed/story.ts';
import type { Sheet } from '../../src/views/sheet.ts';
import { decisions as words } from '../../src/web/text/nl/decisions.ts';
import { errors } from '../../src/web/text/nl/errors.ts';
import { findings } from '../../src/web/text/nl/findings.ts';
import { steps } from '../../src/web/text/nl/steps.ts';
import { decisionPage } from './pages/decision.ts';
import { stepsPage } from './pages/steps.ts';
import { apiAs } from './support/api.ts';
import { enter, oneBrowser, settled } from './support/browser.ts';
import { remedyOf, titleOf } from './support/law.ts';

const browser = oneBrowser();

type Refused = {
  readonly who: string;
  readonly as: Capacity;
  readonly family: number;
  readonly child: number;
  readonly safeguard: string;
  readonly norm: RegExp;
};
const REFUSED: readonly Refused[] = [
  {
    who: 'Zahra, die niet is gehoord',
    as: IND,
    family: FAMILIES.alJabiri,
    child: 1,
    safeguard: 'child-heard',
    norm: /IVRK \(CRC\) art\. 12/,
  },
  {
    who: 'Anu, over wie de IND meeschreef aan het onderzoek',
    as: IND,
    family: FAMILIES.batbayar,
    child: 2,
    safeguard: 'assessment-independent',
    norm: /§ 32|GC 14/,
  },
  {
    who: 'Narek, om wat zijn vader doet',
    as: DTV,
    family: FAMILIES.sargsyan,
    child: 1,
    safeguard: 'parent-conduct-not-attributed',
    norm: /IVRK \(CRC\) art\. 3\(1\)/,
  },
  {
    who: 'Parwana, die vastgezet zou worden',
    as: DTV,
    family: FAMILIES.nazari,
    child: 1,
    safeguard: 'no-child-detention',
    norm: /IVRK \(CRC\) art\. 37/,
  },
];

/** What the page itself gets for this command: with its own cookie, past every button. */
const givenFromPage = (page: Page, dossierId: string, command: unknown) =>
  page.evaluate(
    async ([path, body]) => {
      const headers = { 'content-type': 'application/json', 'x-requested-with': 'voorop' };
      const answer = await fetch(path, { method: 'POST', headers, body });
      return { status: answer.status, problem: (await answer.json()) as Record<string, unknown> };
    },
    [`/v1/dossiers/${dossierId}/opdrachten`, JSON.stringify({ commandId: crypto.randomUUID(), command })] as const,
  );

/** As if the page were out of date: nothing seems to stand in the way. */
async function pretendNothingStops(page: Page, dossierId: string): Promise<void> {
  await page.route(`**/v1/dossiers/${dossierId}`, async (route) => {
    const response = await route.fetch();
    const sheet = (await response.json()) as Sheet;
    const open = sheet.decisions.map((decision) => ({ ...decision, stopping: [] }));
    await route.fulfill({ response, json: { ...sheet, decisions: open } });
  });
}

describe('wat niet mag, wordt geweigerd', () => {
  for (const { who, as, family, child, safeguard, norm } of REFUSED)
    it(`neemt geen besluit over ${who} — eisen C3 en D1 tot D4`, async () => {
      const dossierId = idOf(family, 'dossier', child);
      const decisionId = idOf(family, 'decision', 1);
      const before = await (await apiAs(as)).sheet(dossierId);
      const page = await browser.page();
      await enter(page, as);
      const decision = decisionPage(page, dossierId);
      await decision.open(decisionId);
      // The button leads to what stands in the way, and asks nothing.
      await decision.adopting.getByRole('button', { name: words.adopt }).click({ force: true });
      expect(await decision.question.isVisible()).toBe(false);
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('wat-tegenhoudt');
      await decision.blocking.getByRole('link', { name: titleOf(safeguard) }).click();
      const card = await decision.card(titleOf(safeguard)).innerText();
      expect(card).toMatch(norm);
      expect(card).toContain(findings.remedyLabel);
      expect(card).toContain(remedyOf(safeguard));

      const answer = await givenFromPage(page, dossierId, { type: 'AdoptDecision', decisionId, reasons: 'Toch.' });
      expect(answer.status).toBe(409);
      expect(answer.problem['stopping']).toContain(safeguard);
      // A page that is out of date lets somebody try; the server says no, and the page says why.
      await pretendNothingStops(page, dossierId);
      await page.reload();
      await settled(page);
      await decision.adopt('Het vertrek staat al gepland.');
      const refusal = decision.adopting.getByRole('alert').getByRole('article', { name: titleOf(safeguard) });
      await refusal.waitFor();
      expect(await refusal.innerText()).toMatch(norm);
      expect((await (await apiAs(as)).sheet(dossierId)).version).toBe(before.version);
    });

  it('houdt stap 2 op slot tot stap 1 is verzegeld, ook buiten de knoppen om — Kinderombudsman, stappenplan', async () => {
    const dossierId = idOf(FAMILIES.shrestha, 'dossier', 1);
    const page = await browser.page();
    await enter(page, IND);
    const four = stepsPage(page, dossierId);
    await four.open();
    await four.locked.waitFor();
    expect(await four.naming.count()).toBe(0);
    expect(await page.getByRole('region', { name: steps.step2 }).innerText()).toContain('Kinderombudsman');
    const interest = {
      type: 'NameOtherInterest',
      interestId: crypto.randomUUID(),
      holder: 'De Staat',
      kind: 'generalMigrationControl',
      description: 'Een streng beleid.',
      evidence: 'De nota.',
    };
    const answer = await givenFromPage(page, dossierId, interest);
    expect([answer.status, answer.problem['code']]).toEqual([409, 'step-1-not-sealed']);
    expect(answer.problem['norms']).toContain('kom-stappenplan');
  });

  it('zegt in de browser dat een dossier van een ander niet bestaat — eis D5', async () => {
    const page = await browser.page();
    await enter(page, DTV);
    await page.goto(`/dossiers/${idOf(FAMILIES.shrestha, 'dossier', 1)}`);
    await page.getByText(errors.notFoundTitle).first().waitFor();
    await settled(page);
  });
});
