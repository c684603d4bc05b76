// How a safeguard says what it concludes. Only facts that are known count as used; an unknown fact never satisfies.
import type { FactKey } from '../situation/facts/facts.ts';
import type { FactValue, Situation } from '../situation/situation.ts';
import type { Judgement } from './safeguard.ts';

const known = ({ facts }: Situation, keys: readonly FactKey[]): readonly FactKey[] => [
  ...new Set(keys.filter((key) => facts[key] !== undefined)),
];
const unknown = ({ facts }: Situation, keys: readonly FactKey[]): readonly FactKey[] => [
  ...new Set(keys.filter((key) => facts[key] === undefined)),
];

/** What holds: the facts that show it. */
export const met = (situation: Situation, because: readonly FactKey[]): Judgement => ({
  outcome: 'met',
  because: known(situation, because),
  missing: [],
});

/** What does not hold: the facts that show the breach. */
export const breached = (situation: Situation, because: readonly FactKey[]): Judgement => ({
  outcome: 'breached',
  because: known(situation, because),
  missing: [],
});

/** What cannot be told: of `needed`, the facts that are not known; `because` shows what was known already. */
export const missing = (
  situation: Situation,
  needed: readonly FactKey[],
  because: readonly FactKey[] = [],
): Judgement => ({ outcome: 'missing', because: known(situation, because), missing: unknown(situation, needed) });

/** What does not concern this measure or this child: the facts that show so, or none where the measure says so. */
export const notApplicable = (situation: Situation, because: readonly FactKey[] = []): Judgement => ({
  outcome: 'not-applicable',
  because: known(situation, because),
  missing: [],
});

/** What only a person can answer: the norm is open. */
export const forHuman = (situation: Situation, because: readonly FactKey[]): Judgement => ({
  outcome: 'for-human',
  because: known(situation, because),
  missing: [],
});

/** Whether a text fact has one of these values; false also where it is not known. */
export const isOneOf = <Key extends FactKey>(
  { facts }: Situation,
  key: Key,
  values: readonly FactValue<Key>[],
): boolean => {
  const value = facts[key] as FactValue<Key> | undefined;
  return value !== undefined && values.includes(value);
};
