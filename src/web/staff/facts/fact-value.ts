// What is typed as the value of a fact, and the value that the command carries. Pure.
import { knows } from '../../../domain/safeguards/vocabulary.ts';
import { ANY, WORDS } from '../../../domain/safeguards/words.ts';
import type { FactType } from '../../../domain/situation/fact.ts';
import { FACTS, type FactKey } from '../../../domain/situation/facts/facts.ts';
import { FACT_TOPICS, type Topic } from '../../../domain/situation/facts/topics.ts';
import { isProvenByRecord } from '../../../domain/situation/proven-facts.ts';

export type FactInput = boolean | number | string | readonly string[];

/** `2,5` and `2.5` as a number; undefined where it is none. */
export function numberOf(typed: string): number | undefined {
  const text = typed.trim().replace(',', '.');
  if (!/^-?\d+(\.\d+)?$/.test(text)) return undefined;
  return Number(text);
}

const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The typed value in the type of the fact; undefined where it does not fit. */
export function factValue(type: FactType, typed: string): FactInput | undefined {
  switch (type) {
    case 'boolean':
      return typed === '' ? undefined : typed === 'yes';
    case 'number':
      return numberOf(typed);
    case 'text':
      return typed.trim() === '' ? undefined : typed.trim();
    case 'list':
      return linesOf(typed).length === 0 ? undefined : linesOf(typed);
  }
}

/** The topics with the facts that somebody can record; what the dossier proves itself, and what is known only later, is left out. */
export const RECORDABLE: readonly Topic[] = FACT_TOPICS.filter(({ id }) => id !== 'later')
  .map((topic) => ({ ...topic, keys: topic.keys.filter((key) => !isProvenByRecord(key)) }))
  .filter(({ keys }) => keys.length > 0);

const TOLD: ReadonlySet<FactType> = new Set(['text', 'list']);

/** False where something was typed that no rule that reads this fact understands. */
export function isUnderstood(fact: FactKey, typed: string): boolean {
  if (!TOLD.has(FACTS[fact].type)) return true;
  return linesOf(typed).every((line) => knows(fact, line));
}

/** Words that the rules understand for this fact: one for each meaning. */
export function exampleWords(fact: FactKey): readonly string[] {
  const meanings = (WORDS as { readonly [Key in FactKey]?: Readonly<Record<string, string>> })[fact] ?? {};
  return Object.values(meanings)
    .filter((stems) => stems !== ANY)
    .map((stems) => stems.split(' ')[0] ?? '');
}
