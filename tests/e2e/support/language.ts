// The language in which a page opens: kept on the device, per person once somebody is signed in.
import type { Page } from 'playwright-core';
import type { Language } from '../../../src/domain/basics/text.ts';

export const speaks = (page: Page, language: Language, person = ''): Promise<unknown> =>
  page.addInitScript(
    ([code, who]) => {
      localStorage.setItem('voorop.language', code);
      localStorage.setItem(`voorop.language.${who}`, code);
    },
    [language, person] as const,
  );
