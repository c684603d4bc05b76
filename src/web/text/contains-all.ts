// Finding by words, the way people expect it: any order, no accents, no capitals. Pure.

/** Lower case, without accents: ‘Ünver’ is found by ‘unver’. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** True where every word that was typed occurs somewhere in these texts. */
export function containsAll(texts: readonly string[], typed: string): boolean {
  const text = plain(texts.join(' '));
  return plain(typed)
    .split(/\s+/)
    .every((word) => text.includes(word));
}
