// The pages of decisions: planning one, and one decision with what is found about it, until it was explained to the child.
import type { Locator, Page } from 'playwright-core';
import { assessment } from '../../../src/web/text/nl/assessment.ts';
import { decisions as t } from '../../../src/web/text/nl/decisions.ts';
import { explanation } from '../../../src/web/text/nl/explanation.ts';
import { open, settled } from '../support/browser.ts';
import { typed } from '../support/days.ts';
import { choose, pick, press, tick, unfold, write } from '../support/fields.ts';

export type Plan = { readonly kind: string; readonly summary: string; readonly destination?: string };

export const decisionPage = (page: Page, dossierId: string) => {
  const main = page.getByRole('main');
  const planning = page.getByRole('form', { name: t.planLabel });
  const adopting = page.getByRole('form', { name: t.adoptLabel });
  const question = page.getByRole('dialog', { name: t.adoptConfirmTitle });
  const status = (said: string) => page.getByRole('status').filter({ hasText: said });
  const card = (title: string): Locator => page.getByRole('article', { name: title });
  return {
    ...{ planning, adopting, question, card },
    /** “3 dingen houden dit besluit nu tegen”, with a link to each. */
    blocking: page.locator('#wat-tegenhoudt'),
    receipt: page.getByRole('region', { name: t.receiptTitle }),
    explanation: page.getByRole('region', { name: explanation.title }),
    openList: () => open(page, `/dossiers/${dossierId}/besluiten`),
    open: (decisionId: string) => open(page, `/dossiers/${dossierId}/besluiten/${decisionId}`),
    plan: async ({ kind, summary, destination }: Plan) => {
      await choose(planning, t.kind, kind);
      await write(planning, t.summary, summary);
      if (destination !== undefined) await write(planning, t.destination, destination);
      await pick(planning, t.separates, t.three.no);
      await pick(planning, t.takesLiberty, t.three.no);
      await write(planning, t.remedy, 'Bezwaar bij de IND binnen vier weken.');
      await pick(planning, t.remedySuspensive, t.three.yes);
      await press(planning, t.plan);
      await page.waitForURL(/besluiten\/[0-9a-f-]{36}$/);
      await settled(page);
    },
    answer: async (title: string, reason: string) => {
      await unfold(card(title), t.answer);
      const form = page.getByRole('form', { name: t.answerLabel.replace('{{title}}', title) });
      await write(form, t.answerText, reason);
      await tick(form, assessment.name.family);
      await press(form, t.saveAnswer);
      await status(t.answered).waitFor();
    },
    planTalk: async (plannedFor: string, explainer: string) => {
      await unfold(main, explanation.planTitle);
      const form = page.getByRole('form', { name: explanation.planLabel });
      await write(form, explanation.plannedFor, typed(plannedFor));
      await write(form, explanation.language, 'Nepali');
      await write(form, explanation.explainer, explainer);
      await write(form, explanation.present, 'Haar advocaat');
      await press(form, explanation.plan);
      await status(explanation.planned).waitFor();
    },
    /** Up to the answer of the server, whatever that is. */
    adopt: async (reasons: string) => {
      await write(adopting, t.adoptReasons, reasons);
      await press(adopting, t.adopt);
      await press(question, t.adopt);
    },
    adopted: status(t.adopted),
    explain: async (explainedOn: string, ownWords: string) => {
      const form = page.getByRole('form', { name: explanation.recordLabel });
      await write(form, explanation.explainedOn, typed(explainedOn));
      await write(form, explanation.language, 'Nepali');
      await write(form, explanation.explainedBy, 'Marleen van Dorp');
      await write(form, explanation.ownWords, ownWords);
      await pick(form, explanation.understood, explanation.understoodAnswer.yes);
      await tick(form, explanation.remediesTold);
      await press(form, explanation.record);
      await status(explanation.recorded).waitFor();
    },
  };
};
