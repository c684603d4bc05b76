// How the rows of a table are put in order. Pure.
import type { Language } from '../../domain/basics/text.ts';

export type Sorting = { readonly key: string; readonly direction: 'ascending' | 'descending' };

/** The sorting after a press on the header of `key`: up, then down, then up again. */
export const turned = (before: Sorting | undefined, key: string): Sorting => ({
  key,
  direction: before?.key === key && before.direction === 'ascending' ? 'descending' : 'ascending',
});

/** The rows in order; numbers by size, text as a dictionary of this language would. Equal rows keep their order. */
export function sortRows<Row>(
  rows: readonly Row[],
  sortBy: ((row: Row) => string | number) | undefined,
  direction: Sorting['direction'] = 'ascending',
  language: Language = 'nl',
): readonly Row[] {
  if (sortBy === undefined) return rows;
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sign = direction === 'ascending' ? 1 : -1;
  return rows.toSorted((one, other) => {
    const [a, b] = [sortBy(one), sortBy(other)];
    const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b));
    return sign * order;
  });
}
