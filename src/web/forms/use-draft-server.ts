// The server's side of one draft: kept with every pause and when the page goes away, read where it was typed elsewhere, dropped after
// sending. One request at a time, so that nothing arrives in another order than it was typed.
import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Failure } from '../connection/problem.ts';
import { useSession } from '../connection/session.tsx';
import { dropOnServer, keepOnServer, readOnServer } from './draft-server.ts';
import type { DraftState } from './draft-state.ts';
import { fitting, sameValues } from './draft-store.ts';

export type Answered<Values> =
  /** The server has these values now. */
  | { readonly kind: 'kept'; readonly version: number; readonly values: Values; readonly keptAt: string }
  /** The same form was typed elsewhere. */
  | { readonly kind: 'elsewhere'; readonly version: number; readonly values: Values; readonly keptAt: string }
  /** Sent or thrown away elsewhere. */
  | { readonly kind: 'gone' };

type DraftServerParts<Values extends object> = {
  readonly form: string;
  readonly initial: Values;
  readonly newest: RefObject<DraftState<Values>>;
  readonly answered: (answer: Answered<Values>) => void;
};
export type DraftServer = {
  /** Something was typed: it is kept after a pause. */
  readonly later: () => void;
  readonly drop: () => void;
  /** The last attempt did not arrive. */
  readonly failed: boolean;
};

const PAUSE_MS = 2_000;
const GONE = 404;
const CHANGED = 412;
const statusOf = (failure: Failure): number | undefined =>
  failure.kind === 'problem' ? failure.problem.status : undefined;

export function useDraftServer<Values extends object>(parts: DraftServerParts<Values>): DraftServer {
  const { form, initial, newest, answered } = parts;
  const { listed } = useSession();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const [failed, setFailed] = useState(false);

  const look = useCallback(async () => {
    const answer = await readOnServer(form);
    if (!answer.ok) {
      if (statusOf(answer.refusal) === GONE && newest.current.form === form) answered({ kind: 'gone' });
      return;
    }
    const { version, values, keptAt } = answer.value;
    if (newest.current.form !== form || newest.current.synced?.version === version) return;
    answered({ kind: 'elsewhere', version, keptAt, values: fitting(values, initial) });
  }, [form, initial, newest, answered]);

  const save = useCallback(async () => {
    const { values, synced, conflict, form: at } = newest.current;
    // A form in which two texts wait for a choice is kept on the device only, until somebody chose.
    if (at !== form || conflict || sameValues(values, synced?.values ?? initial)) return;
    const answer = await keepOnServer(form, synced?.version ?? 0, values);
    setFailed(!answer.ok);
    // Sent, or thrown away, while this was under way: then `drop` stands behind it in the queue.
    if (!answer.ok) return statusOf(answer.refusal) === CHANGED ? look() : undefined;
    const { version, keptAt } = answer.value;
    versions.set(form, version);
    const stillHere = newest.current.form === form && !sameValues(newest.current.values, initial);
    if (stillHere) answered({ kind: 'kept', version, keptAt, values });
  }, [form, initial, newest, answered, look]);

  const soon = useCallback((work: () => Promise<void>) => {
    queue.current = queue.current.then(work, work);
  }, []);
  const now = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = undefined;
    soon(save);
  }, [soon, save]);
  const later = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(now, PAUSE_MS);
  }, [now]);
  const drop = useCallback(() => {
    clearTimeout(timer.current);
    const { synced } = newest.current;
    soon(async () => {
      if (synced === undefined && !versions.has(form)) return;
      versions.delete(form);
      await dropOnServer(form);
    });
  }, [form, newest, soon]);

  useEffect(() => {
    let here = true;
    void listed.then((drafts) => {
      const version = versions.get(form) ?? drafts.get(form);
      if (here && version !== undefined && version !== newest.current.synced?.version) soon(look);
      else if (here && version === undefined && newest.current.synced) soon(look);
      // Typed without a connection: the server does not have it yet.
      else if (here) later();
    });
    const leaving = () => {
      if (timer.current !== undefined) now();
    };
    const hidden = () => {
      if (document.visibilityState === 'hidden') leaving();
    };
    window.addEventListener('pagehide', leaving);
    window.addEventListener('online', now);
    document.addEventListener('visibilitychange', hidden);
    return () => {
      here = false;
      leaving();
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('online', now);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [form, listed, look, later, now, newest, soon]);

  return useMemo(() => ({ later, drop, failed }), [later, drop, failed]);
}

/** What this page itself kept on the server, by form: newer than what was listed at sign-in. */
const versions = new Map<string, number>();
