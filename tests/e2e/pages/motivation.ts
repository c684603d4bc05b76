// The page of the motivation: the outcome, the parts with what was found and what is written, and the letter.
import type { Locator, Page } from 'playwright-core';
import { PART_TITLES, type PartId } from '../../../src/domain/dossier/motivation-parts.ts';
import { motivation as t } from '../../../src/web/text/nl/motivation.ts';
import { open } from '../support/browser.ts';
import { choose, press, tick, unfold, write } from '../support/fields.ts';

export const motivationPage = (page: Page, dossierId: string) => {
  const status = (said: string): Locator => page.getByRole('status').filter({ hasText: said }).first();
  const part = (id: PartId): Locator => page.getByRole('region', { name: PART_TITLES[id].nl, exact: true });
  return {
    part,
    missing: page.getByRole('region', { name: t.missingTitle }),
    letter: page.getByRole('region', { name: t.letterTitle, exact: true }),
    open: (decisionId: string) => open(page, `/dossiers/${dossierId}/besluiten/${decisionId}/motivering`),
    sayOutcome: async (kind: string, scenario?: string) => {
      await unfold(page.getByRole('main'), t.outcomeLabel);
      const form = page.getByRole('form', { name: t.outcomeLabel });
      await choose(form, t.outcomeKind, kind);
      if (scenario !== undefined) await choose(form, t.outcomeScenario, scenario);
      await press(form, t.saveOutcome);
      await status(t.outcomeSaved).waitFor();
    },
    takeOver: async () => {
      await unfold(page.getByRole('main'), t.allTitle);
      const form = page.getByRole('form', { name: t.allTitle });
      await tick(form, t.allRead);
      await form.getByRole('button', { name: /overnemen/ }).click();
      await status(t.allSaved).waitFor();
    },
    writePart: async (id: PartId, text: string) => {
      await unfold(part(id), t.write);
      const form = part(id).getByRole('form');
      await write(form, t.text, text);
      await press(form, t.save);
      await part(id).getByRole('status').filter({ hasText: t.saved }).first().waitFor();
    },
    download: async (words: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: words, exact: true }).click(),
      ]);
      const stream = await download.createReadStream();
      const pieces: Buffer[] = [];
      for await (const piece of stream) pieces.push(piece as Buffer);
      return Buffer.concat(pieces);
    },
    issue: async () => {
      await press(page.getByRole('form', { name: t.issueLabel }), t.issue);
      await press(page.getByRole('dialog', { name: t.issueConfirmTitle }), t.issue);
      await status(t.issued).waitFor();
    },
  };
};
