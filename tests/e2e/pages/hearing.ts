// The page of the talks with the child: offering one, recording one.
import type { Page } from 'playwright-core';
import { hearing as t } from '../../../src/web/text/nl/hearing.ts';
import { open } from '../support/browser.ts';
import { typed } from '../support/days.ts';
import { choose, pick, press, tick, unfold, write } from '../support/fields.ts';

export type Talk = {
  readonly heardOn: string;
  readonly hearer: string;
  readonly language: string;
  readonly ownWords: string;
  readonly summary: string;
  readonly wish: string;
};

export const hearingPage = (page: Page, dossierId: string) => {
  const recordForm = page.getByRole('form', { name: t.recordTitle });
  const offerForm = page.getByRole('form', { name: t.offerTitle });
  return {
    ...{ recordForm, offerForm },
    open: () => open(page, `/dossiers/${dossierId}/gesprekken`),
    unfoldRecord: () => unfold(page.getByRole('main'), t.recordTitle),
    ownWords: recordForm.getByRole('textbox', { name: t.ownWordsField }),
    offer: async (offeredOn: string, language: string, how: string) => {
      await unfold(page.getByRole('main'), t.offerTitle);
      await write(offerForm, t.offerDay, typed(offeredOn));
      await write(offerForm, t.offerLanguage, language);
      await write(offerForm, t.offerHow, how);
      await press(offerForm, t.offerSend);
      await page.getByRole('status').filter({ hasText: t.offerDone }).waitFor();
    },
    fill: async (talk: Talk) => {
      await unfold(page.getByRole('main'), t.recordTitle);
      await write(recordForm, t.heardOn, typed(talk.heardOn));
      await write(recordForm, t.hearer, talk.hearer);
      await write(recordForm, t.language, talk.language);
      await choose(recordForm, t.method, t.methods['direct-alone']);
      await choose(recordForm, t.interpreter, t.interpreters.present);
      await tick(recordForm, t.apart);
      await write(recordForm, t.ownWordsField, talk.ownWords);
      await write(recordForm, t.summaryField, talk.summary);
      await write(recordForm, t.wishField, talk.wish);
      await pick(recordForm, t.opposes, t.opposing['not-said']);
    },
    send: () => press(recordForm, t.recordSend),
    recorded: page.getByRole('status').filter({ hasText: t.recordDone }),
  };
};
