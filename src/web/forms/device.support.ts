// The storage of a browser, for tests: in memory, and whole to look at.
import type { DraftStorage } from './draft-store.ts';

export function device(): DraftStorage & { readonly all: () => string } {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
    key: (index) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
    all: () => JSON.stringify([...kept]),
  };
}
