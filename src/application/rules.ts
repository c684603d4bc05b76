// The safeguards of this system, bound for the runner of published decisions.
import { assess } from '../domain/safeguards/assess.ts';
import { knows } from '../domain/safeguards/vocabulary.ts';
import type { Rules } from './run-cases.ts';

/** Every safeguard answers on every situation, also on one of which nothing is known. */
const SAFEGUARDS: ReadonlySet<string> = new Set(
  assess({ measure: 'other', direction: 'adverse', facts: {} }).map(({ safeguard }) => safeguard),
);

export const RULES: Rules = { assess, knows, hasSafeguard: (id) => SAFEGUARDS.has(id) };
