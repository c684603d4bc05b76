// The page of the best-interests assessment: the eleven elements one by one, and the signature.
import type { Page } from 'playwright-core';
import type { ElementKey } from '../../../src/domain/dossier/elements.ts';
import { assessment as t } from '../../../src/web/text/nl/assessment.ts';
import { open, settled } from '../support/browser.ts';
import { choose, press, row, write } from '../support/fields.ts';

export type Author = { readonly name: string; readonly discipline: string; readonly organisation: string };

export const assessmentPage = (page: Page, dossierId: string) => {
  const signing = page.getByRole('form', { name: t.signLabel });
  const status = (words: string) => page.getByRole('status').filter({ hasText: words });
  return {
    signing,
    open: () => open(page, `/dossiers/${dossierId}/onderzoek`),
    /** Follows the element in the list, fills in what was seen and what an expert makes of it, and comes back to the list. */
    fillElement: async (key: ElementKey, seen: string, view: string) => {
      const form = page.getByRole('form', { name: t.formLabel.replace('{{name}}', t.name[key]) });
      await page.getByRole('main').getByRole('link', { name: t.name[key], exact: true }).click();
      const first = row(form, t.observation.replace('{{number}}', '1'));
      await form.waitFor();
      if ((await first.count()) === 0) await press(form, t.addObservation);
      await write(first, t.text, seen);
      await write(first, t.source, 'Gesprek en huisbezoek');
      await choose(first, t.certaintyLabel, t.certainty.established);
      await write(form, t.professionalView, view);
      await press(form, t.saveElement);
      await status(t.saved.replace('{{name}}', t.name[key])).waitFor();
    },
    sign: async (authors: readonly Author[], bestFor: string, reasoning: string) => {
      await settled(page);
      for (const [index, author] of authors.entries()) {
        const line = row(signing, t.author.replace('{{number}}', String(index + 1)));
        if ((await line.count()) === 0) await press(signing, t.addAuthor);
        await write(line, t.authorName, author.name);
        await write(line, t.discipline, author.discipline);
        await choose(line, t.organisation, author.organisation);
      }
      await choose(signing, t.conclusionLabel, t.conclusion.clear);
      await choose(signing, t.bestFor, bestFor);
      await write(signing, t.reasoning, reasoning);
      await press(signing, t.sign);
      await status(t.signed).waitFor();
    },
  };
};
