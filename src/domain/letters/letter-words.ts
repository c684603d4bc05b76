// The fixed words of a formal letter, in plain language. Dutch is the source; what a person wrote stands beside them as written.
import type { Day } from '../basics/day.ts';
import type { Language, Words } from '../basics/text.ts';

export const LETTER_WORDS = {
  concept: { nl: 'CONCEPT', en: 'DRAFT' },
  conceptNote: {
    nl: 'Dit is een concept. Er is nog niets besloten.',
    en: 'This is a draft. Nothing has been decided yet.',
  },
  subject: { nl: 'Onderwerp', en: 'Subject' },
  about: { nl: 'Over', en: 'About' },
  date: { nl: 'Datum van het besluit', en: 'Date of the decision' },
  reference: { nl: 'Kenmerk', en: 'Reference' },
  sender: { nl: 'Van', en: 'From' },
  metaItem: { nl: 'Gegeven', en: 'Item' },
  metaValue: { nl: 'Inhoud', en: 'Content' },
  decided: { nl: 'Wat is besloten', en: 'What was decided' },
  decidedPlan: { nl: 'Wat het voornemen is', en: 'What is intended' },
  reasons: { nl: 'Waarom, in het kort', en: 'Why, in short' },
  looked: { nl: 'Wat wij hebben gezien', en: 'What we saw' },
  weighed: { nl: 'Hoe is afgewogen', en: 'How it was weighed' },
  remedy: { nl: 'Niet eens met dit besluit?', en: 'Do you disagree with this decision?' },
  who: { nl: 'Wie dit besluit nam', en: 'Who took this decision' },
  attachments: { nl: 'Wat bij deze brief hoort', en: 'What belongs to this letter' },
  childLetter: {
    nl: 'Het kind krijgt ook uitleg in een gesprek, in een taal die het begrijpt.',
    en: 'The child also gets an explanation in a talk, in a language that it understands.',
  },
  archive: {
    nl: 'In het archief hoort bij deze brief een bestand met dezelfde inhoud voor computers.',
    en: 'In the archive, a file with the same content for computers belongs to this letter.',
  },
  asWritten: {
    nl: 'Onze redenen staan hieronder in de taal waarin zij zijn geschreven.',
    en: 'Our reasons stand below in the language in which they were written.',
  },
  waits: {
    nl: 'Hierover is nog niets vastgelegd. Dit besluit helpt het kind en wachtte daar niet op.',
    en: 'Nothing has been recorded on this yet. This decision helps the child and did not wait for it.',
  },
  destination: { nl: 'Bestemming', en: 'Destination' },
  takesEffect: { nl: 'Ingangsdatum', en: 'Takes effect on' },
} as const satisfies Record<string, Words>;

const MONTHS = {
  nl: [
    'januari',
    'februari',
    'maart',
    'april',
    'mei',
    'juni',
    'juli',
    'augustus',
    'september',
    'oktober',
    'november',
    'december',
  ],
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
} as const satisfies Record<Language, readonly string[]>;

/** 2026-03-02 as 2 maart 2026. */
export const inFull = (day: Day | string, language: Language): string => {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  return `${date} ${MONTHS[language][(month ?? 1) - 1]} ${year}`;
};

/** Keep to the earliest day that any reading of the term gives. */
export const lastDayWords = (day: string): Words => ({
  nl: `Houd als laatste dag aan: ${inFull(day, 'nl')}.`,
  en: `Keep to this last day: ${inFull(day, 'en')}.`,
});
