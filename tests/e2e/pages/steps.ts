// The page of the four steps: sealing step 1, naming other interests, weighing.
import type { Page } from 'playwright-core';
import { assessment as words } from '../../../src/web/text/nl/assessment.ts';
import { steps as t } from '../../../src/web/text/nl/steps.ts';
import { open } from '../support/browser.ts';
import { choose, pick, press, row, tick, unfold, write } from '../support/fields.ts';

export type Interest = { readonly holder: string; readonly kind: string; readonly description: string };
export type Option = { readonly scenario: string; readonly short: string; readonly long: string };

export const stepsPage = (page: Page, dossierId: string) => {
  const seal = page.getByRole('form', { name: t.sealLabel });
  const naming = page.getByRole('form', { name: t.interestLabel });
  const weighing = page.getByRole('form', { name: t.weighLabel });
  const dialog = page.getByRole('dialog', { name: t.sealTitle });
  const status = (said: string) => page.getByRole('status').filter({ hasText: said });
  return {
    ...{ seal, naming, weighing, dialog },
    locked: page.getByText(t.lockedStep2),
    open: () => open(page, `/dossiers/${dossierId}/stappen`),
    sealStepOne: async () => {
      await press(seal, t.useReasoning);
      await press(seal, t.seal);
      await press(dialog, t.seal);
      await status(t.sealed).waitFor();
    },
    nameInterest: async ({ holder, kind, description }: Interest) => {
      await unfold(page.getByRole('main'), t.addInterest);
      await write(naming, t.holder, holder);
      await choose(naming, t.kindLabel, kind);
      await write(naming, t.description, description);
      await write(naming, t.evidence, 'De brief bij de aanvraag.');
      await press(naming, t.saveInterest);
      await status(t.interestAdded).waitFor();
    },
    /** The first option is the one that is chosen; it follows step 1. */
    weigh: async (options: readonly Option[], interest: Interest) => {
      for (const [index, { scenario, short, long }] of options.entries()) {
        const line = row(weighing, t.option.replace('{{number}}', String(index + 1)));
        if ((await line.count()) === 0) await press(weighing, t.addOption);
        await choose(line, words.scenarioLabel, scenario);
        await choose(line, t.reversible, t.reversibleAnswer.yes);
        await write(line, words.shortTerm, short);
        await write(line, words.longTerm, long);
        if (index > 0) await write(line, t.rejectedBecause, 'Past minder bij wat het kind nodig heeft.');
      }
      await choose(weighing, t.chosen, options[0]?.scenario ?? '');
      const weight = row(weighing, `${interest.kind}: ${interest.holder}`);
      await choose(weight, t.weightLabel, t.weight.considered);
      await write(weight, t.weightReason, 'Valt samen met wat zij zelf wil.');
      await write(weighing, t.childViews, 'Zij wil bij haar moeder zijn, en dat is gevolgd.');
      await pick(weighing, t.departs, t.departsNo);
      await tick(weighing, words.name.views);
      await tick(weighing, words.name.family);
      await press(weighing, t.saveWeighing);
      await status(t.weighed).waitFor();
    },
  };
};
