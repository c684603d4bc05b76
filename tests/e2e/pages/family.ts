// The page of one family, and opening a dossier for one more child of it.
import type { Page } from 'playwright-core';
import { child as words } from '../../../src/web/text/nl/child.ts';
import { family as t } from '../../../src/web/text/nl/family.ts';
import { opening } from '../../../src/web/text/nl/opening.ts';
import { open } from '../support/browser.ts';
import { choose, press, write } from '../support/fields.ts';

export const familyPage = (page: Page, familyId: string) => {
  const form = page.getByRole('form', { name: opening.form });
  return {
    form,
    open: () => open(page, `/gezinnen/${familyId}`),
    children: page.getByRole('table', { name: t.childrenCaption }),
    bondsOf: (child: string) => page.getByRole('table', { name: t.bondsCaption.replace('{{child}}', child) }),
    openForChild: page.getByRole('link', { name: t.openForChild }),
    fillChild: async (name: string) => {
      await write(form, words.name, name);
      await write(form, words.languages, 'Nederlands, Armeens');
      await choose(form, words.place, words.places.territory);
      await write(form, opening.reason, 'Zijn aanvraag loopt apart van die van zijn broer en zus.');
    },
    send: () => press(form, opening.send),
  };
};
