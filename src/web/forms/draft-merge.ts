// Two drafts of one form, typed in two places since they were last the same: field by field. What only one of the two changed is taken over;
// what both changed is for a person to choose. Nothing is thrown away.
import { sameValues } from './draft-store.ts';

export type Merged<Values> = {
  /** With what was typed here where both changed. */
  readonly values: Values;
  /** The fields that both changed, in the order of the form. */
  readonly both: readonly (keyof Values & string)[];
};

/** `base`: what both started from. */
export function merged<Values extends object>(base: Values, here: Values, there: Values): Merged<Values> {
  const values = { ...here };
  const both: (keyof Values & string)[] = [];
  for (const field of Object.keys(here) as (keyof Values & string)[]) {
    if (sameValues(here[field], there[field]) || sameValues(there[field], base[field])) continue;
    if (sameValues(here[field], base[field])) values[field] = there[field];
    else both.push(field);
  }
  return { values, both };
}
