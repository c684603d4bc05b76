// The two ways a screen gets words: `useText(topic)` for sentences of the application, `useSay()` for words of the domain.
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../domain/basics/text.ts';
import { isLanguage } from './language.ts';
import type { Spoken } from './spoken.ts';
import type { Topic } from './topics.ts';

/** The sentences of one topic: `const t = useText('worklist'); t('title')`. A key that does not exist does not compile. */
export const useText = <T extends Topic>(topic: T) => useTranslation<T>(topic).t;

export function useLanguage(): Language {
  const { i18n } = useTranslation();
  return isLanguage(i18n.language) ? i18n.language : 'nl';
}

/** Words of the domain in the language of this person. */
export function useSay(): (spoken: Spoken) => string {
  const language = useLanguage();
  return useCallback((spoken: Spoken) => (typeof spoken === 'string' ? spoken : spoken[language]), [language]);
}
