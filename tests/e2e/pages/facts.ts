// The page of the facts, opened at the fact that a finding asks for.
import type { Page } from 'playwright-core';
import { facts as t } from '../../../src/web/text/nl/facts.ts';
import { choose, pick, press, write } from '../support/fields.ts';

export const factsPage = (page: Page) => {
  const form = page.getByRole('form', { name: t.recordTitle });
  return {
    form,
    /** The fact that the address names is chosen already: say yes, with source and reason. */
    confirm: async (source: string, explanation: string) => {
      await pick(form, t.valueOf, t.isTrue);
      await write(form, t.source, source);
      await choose(form, t.certaintyField, t.certainties.established);
      await write(form, t.explanationField, explanation);
      await press(form, t.send);
    },
    recorded: page.getByRole('status').filter({ hasText: t.done }),
    refused: form.getByRole('alert'),
  };
};
