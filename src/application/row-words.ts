// What the rows of the AVG table that allowed an access mean in words: which kinds of data were seen, and why that is allowed. A row
// that the table no longer has keeps its name.
import type { Words } from '../domain/basics/text.ts';
import { DATA_CATEGORIES } from '../domain/sharing/data-categories.ts';
import type { SharingRow } from '../domain/sharing/row.ts';

export type RowWords = (rows: readonly string[]) => {
  readonly seen: readonly Words[];
  readonly rows: readonly { readonly id: string; readonly why: Words }[];
};

const GONE: Words = {
  nl: 'Deze regel staat niet meer in de tabel.',
  en: 'This row is no longer in the table.',
};

export const rowWordsIn = (table: readonly SharingRow[]): RowWords => {
  const known = new Map(table.map((row) => [row.id, row]));
  return (ids) => {
    const categories = new Set(ids.flatMap((id) => known.get(id)?.category ?? []));
    return {
      seen: [...categories].map((category) => DATA_CATEGORIES[category].name),
      rows: ids.map((id) => ({ id, why: known.get(id)?.necessity ?? GONE })),
    };
  };
};
