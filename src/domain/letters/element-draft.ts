// The first draft of a paragraph on one element, put together from reviewed phrases around what the dossier holds. What people
// recorded is quoted as recorded; nothing is added, and a person reads and edits it before it goes into a letter.
import type { Words } from '../basics/text.ts';
import type { ElementKey } from '../dossier/elements.ts';
import type { OpenFile } from '../dossier/state.ts';
import { isWithheld } from '../sharing/withheld-word.ts';
import { CERTAINTY_WORDS } from './words.ts';

/** Closes a sentence that somebody typed, where it was left open. */
export const closed = (text: string): string => (/[.!?…”"’']$/.test(text.trim()) ? text.trim() : `${text.trim()}.`);
export const open = (text: string): string => text.trim().replace(/[.]$/, '');

const both = (say: (language: 'nl' | 'en') => readonly (string | undefined)[]): Words => ({
  nl: say('nl').filter(Boolean).join(' '),
  en: say('en').filter(Boolean).join(' '),
});

const PHRASES = {
  found: { nl: 'Dit is gevonden:', en: 'This was found:' },
  source: { nl: 'bron', en: 'source' },
  childSaid: { nl: 'Het kind zei hierover:', en: 'The child said about this:' },
  view: { nl: 'De onderzoekers oordelen:', en: 'The assessors conclude:' },
  notRelevant: { nl: 'Dit speelt hier niet, omdat:', en: 'This does not matter here, because:' },
  unknown: { nl: 'Nog niet bekend is:', en: 'Not known yet:' },
  unanswered: { nl: 'Dit onderdeel is nog niet onderzocht.', en: 'This element was not assessed yet.' },
} as const satisfies Record<string, Words>;

export function elementDraft(file: OpenFile, key: ElementKey): Words {
  const element = file.elements.get(key);
  if (!element) return PHRASES.unanswered;
  const { childWords, professionalView, notRelevantBecause, unknowns } = element;
  const observations = element.observations.filter(({ text }) => !isWithheld(text));
  const kept = file.hearings.some(({ keepFrom }) => keepFrom.length > 0);
  return both((language) => {
    const after = (phrase: keyof typeof PHRASES, text: string | undefined) =>
      text && `${PHRASES[phrase][language]} ${closed(text)}`;
    return [
      observations.length > 0 ? PHRASES.found[language] : undefined,
      ...observations.map(
        ({ text, source, certainty }) =>
          `${open(text)} (${PHRASES.source[language]}: ${source}; ${CERTAINTY_WORDS[certainty][language]}).`,
      ),
      // What a child keeps from its family does not go into a letter that the family reads.
      kept || !childWords ? undefined : `${PHRASES.childSaid[language]} “${childWords.trim()}”`,
      after('view', professionalView),
      after('notRelevant', notRelevantBecause),
      after('unknown', unknowns.length > 0 ? unknowns.map(({ what }) => open(what)).join('; ') : undefined),
    ];
  });
}
