// The fields of one entry as lines that a person can read: the name of the field and what was filled in. Choices from a list are said
// in words where the domain has words for them.
import type { Language, Words } from '../basics/text.ts';
import { DECISION_KINDS } from '../dossier/decision-kinds.ts';
import { MILESTONES } from '../dossier/milestones.ts';
import { OUTCOMES, PROCEDURE_KINDS, TRACKS } from '../dossier/procedure-kinds.ts';
import { inFull } from '../letters/letter-words.ts';
import { CERTAINTY_WORDS, SCENARIO_WORDS, WEIGHT_WORDS } from '../letters/words.ts';
import { FACTS } from '../situation/facts/facts.ts';
import { DOCUMENT_WORDS } from './document-words.ts';
import { fieldWords } from './field-words.ts';
import { isMachinery } from './left-out.ts';

const namesOf = (table: Readonly<Record<string, { readonly name: Words }>>): Readonly<Record<string, Words>> =>
  Object.fromEntries(Object.entries(table).map(([id, { name }]) => [id, name]));

const CHOICES: Readonly<Record<string, Words>> = {
  ...namesOf(DECISION_KINDS),
  ...namesOf(PROCEDURE_KINDS),
  ...MILESTONES,
  ...TRACKS,
  ...OUTCOMES,
  ...SCENARIO_WORDS,
  ...CERTAINTY_WORDS,
  ...WEIGHT_WORDS,
  ...Object.fromEntries(Object.entries(FACTS).map(([id, { meaning }]) => [id, meaning])),
  yes: DOCUMENT_WORDS.yes,
  no: DOCUMENT_WORDS.no,
  unknown: { nl: 'niet bekend', en: 'not known' },
  partly: { nl: 'deels', en: 'partly' },
  child: { nl: 'het kind', en: 'the child' },
  parent: { nl: 'een ouder', en: 'a parent' },
  parents: { nl: 'ouders', en: 'parents' },
  guardian: { nl: 'voogd', en: 'guardian' },
  lawyer: { nl: 'advocaat', en: 'lawyer' },
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const CODE = /^[a-z]+(?:[-_][a-z0-9]+)*$/;

export const linesOf = (data: Readonly<Record<string, unknown>>, language: Language): readonly string[] =>
  Object.entries(data).flatMap(([field, value]) => {
    if (isMachinery(field) || isNothing(value)) return [];
    return [`${capital(fieldWords(field)[language])}: ${said(value, language)}`];
  });

const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

function said(value: unknown, language: Language): string {
  if (typeof value === 'boolean') return DOCUMENT_WORDS[value ? 'yes' : 'no'][language];
  if (typeof value === 'string') return words(value, language);
  if (Array.isArray(value)) return value.map((each) => said(each, language)).join('; ');
  if (typeof value === 'object' && value !== null)
    return linesOf(value as Readonly<Record<string, unknown>>, language).join(', ');
  return String(value);
}

/** What a person typed stays as it is; only a day and a choice from a list are said in words. */
function words(text: string, language: Language): string {
  if (DAY.test(text)) return inFull(text as Parameters<typeof inFull>[0], language);
  const choice = Object.hasOwn(CHOICES, text) ? CHOICES[text] : undefined;
  if (choice) return choice[language];
  return CODE.test(text) ? text.replaceAll(/[-_]/g, ' ') : text;
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
