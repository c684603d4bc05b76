// Reading from the server in a screen. The last good data stay on screen while they are read again.
import { useCallback, useEffect, useRef, useState } from 'react';
import { isSignedOut, read } from './api.ts';
import type { Failure } from './problem.ts';
import { useSessionEnded } from './session.tsx';

export type Reading<Value> = {
  readonly data: Value | undefined;
  readonly failure: Failure | undefined;
  readonly loading: boolean;
  readonly reload: () => Promise<void>;
};

type State<Value> = { readonly path: string | undefined; readonly data?: Value; readonly failure?: Failure };

/** Reads a path when the screen opens and when the path changes; `undefined` reads nothing. */
export function useRead<Value>(path: string | undefined): Reading<Value> {
  const [state, setState] = useState<State<Value>>({ path: undefined });
  const [loading, setLoading] = useState(true);
  const sessionEnded = useSessionEnded();
  const running = useRef<AbortController>(undefined);

  const load = useCallback(async () => {
    running.current?.abort();
    if (path === undefined) return;
    const controller = new AbortController();
    running.current = controller;
    setLoading(true);
    const answer = await read<Value>(path, controller.signal);
    if (controller.signal.aborted) return;
    setLoading(false);
    if (answer.ok) setState({ path, data: answer.value });
    else if (isSignedOut(answer.refusal)) sessionEnded();
    else {
      const failure = answer.refusal;
      setState((before) => (before.path === path ? { ...before, failure } : { path, failure }));
    }
  }, [path, sessionEnded]);

  useEffect(() => {
    void load();
    return () => running.current?.abort();
  }, [load]);

  const current = state.path === path ? state : undefined;
  return {
    data: current?.data,
    failure: loading ? undefined : current?.failure,
    loading: path !== undefined && (loading || current === undefined),
    reload: load,
  };
}
