// A list that grows slice by slice (keyset: the server says with which `next` the following slice is asked).
import { useCallback, useEffect, useRef, useState } from 'react';
import { address, isSignedOut, read } from './api.ts';
import type { Failure } from './problem.ts';
import { useSessionEnded } from './session.tsx';

/** One slice of a list; `next` is the keyset to ask the following slice with. */
export type Slice<Item> = { readonly items: readonly Item[]; readonly next?: string | undefined };

type Query = Readonly<Record<string, string | number | undefined>>;

export type Pages<Item, Part extends Slice<Item>> = {
  readonly items: readonly Item[];
  /** The first slice, with whatever else the server sent along. */
  readonly first: Part | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  readonly loadingMore: boolean;
  readonly hasMore: boolean;
  readonly more: () => Promise<void>;
  readonly reload: () => Promise<void>;
};

type State<Part> = { readonly start: string; readonly slices: readonly Part[]; readonly failure?: Failure };

/** Reads the first slice of `path` with `query`, and each following slice when `more` is called. */
export function usePages<Item, Part extends Slice<Item> = Slice<Item>>(path: string, query: Query): Pages<Item, Part> {
  const start = address(path, query);
  const [state, setState] = useState<State<Part>>({ start: '', slices: [] });
  const [busy, setBusy] = useState(true);
  const sessionEnded = useSessionEnded();
  const latest = useRef(0);

  const load = useCallback(
    async (next: string | undefined) => {
      latest.current += 1;
      const turn = latest.current;
      setBusy(true);
      const from =
        next === undefined ? start : `${start}${start.includes('?') ? '&' : '?'}na=${encodeURIComponent(next)}`;
      const answer = await read<Part>(from);
      if (turn !== latest.current) return;
      setBusy(false);
      if (!answer.ok && isSignedOut(answer.refusal)) return sessionEnded();
      setState((before) => {
        const kept = next !== undefined && before.start === start ? before.slices : [];
        if (!answer.ok) return { start, slices: kept, failure: answer.refusal };
        return { start, slices: [...kept, answer.value] };
      });
    },
    [start, sessionEnded],
  );

  useEffect(() => {
    void load(undefined);
    return () => {
      latest.current += 1;
    };
  }, [load]);

  const slices = state.start === start ? state.slices : [];
  const next = slices.at(-1)?.next;
  return {
    items: slices.flatMap((slice) => slice.items),
    first: slices[0],
    failure: busy ? undefined : state.failure,
    loading: slices.length === 0 && (busy || state.start !== start),
    loadingMore: slices.length > 0 && busy,
    hasMore: next !== undefined,
    more: useCallback(() => load(next), [load, next]),
    reload: useCallback(() => load(undefined), [load]),
  };
}
