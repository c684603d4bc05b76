// The page to sign in on, and what the frame of every page says about who is signed in.
import type { Page } from 'playwright-core';
import { common } from '../../../src/web/text/nl/common.ts';
import { signIn as t } from '../../../src/web/text/nl/sign-in.ts';
import { open } from '../support/browser.ts';
import { press } from '../support/fields.ts';

export const signInPage = (page: Page) => ({
  open: () => open(page, '/aanmelden'),
  person: (name: string) => page.getByRole('radio', { name }),
  purpose: (name: string) => page.getByRole('radiogroup', { name: t.purpose }).getByRole('radio', { name }),
  send: () => press(page, t.submit),
  /** The list of what is wrong, with the focus on it. */
  wrong: page.getByRole('alert'),
  account: page.getByRole('group', { name: common.account }),
  signOut: () => press(page, common.signOut),
  said: (words: string) => page.getByRole('status').filter({ hasText: words }),
});
