// In which languages the text of a treaty or of Union law counts. A translation that is not in the list may help a reader
// and decides nothing; what it says otherwise is said at the provision itself.
import type { Authentic } from './norm.ts';

/** Convention on the Rights of the Child, article 54 (read); its protocols say the same (recalled). */
export const UNITED_NATIONS: Authentic = { languages: ['ar', 'zh', 'en', 'fr', 'ru', 'es'] };

/** International Covenant on Civil and Political Rights, article 53 (recalled): without Arabic. */
export const COVENANT_LANGUAGES: Authentic = { languages: ['zh', 'en', 'fr', 'ru', 'es'] };

/** Treaties of the Council of Europe, the Refugee Convention and the Hague Conference. */
export const ENGLISH_AND_FRENCH: Authentic = { languages: ['en', 'fr'] };

/** Union law counts in all 24 languages alike (article 55 TEU, recalled), so the Dutch text is authentic too. */
export const UNION: Authentic = {
  languages: [
    ...['bg', 'es', 'cs', 'da', 'de', 'et', 'el', 'en', 'fr', 'ga', 'hr', 'it'],
    ...['lv', 'lt', 'hu', 'mt', 'nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'fi', 'sv'],
  ],
};

export const DUTCH: Authentic = { languages: ['nl'] };
