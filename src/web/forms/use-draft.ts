// The values of one form, kept on the device with every keystroke until they are sent or thrown away.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../connection/session.tsx';
import { clearDraft, draftKey, type Pending, readDraft, sameValues, writeDraft } from './draft-store.ts';

export type DraftForm<Values extends object> = {
  readonly values: Values;
  readonly set: <Field extends keyof Values>(field: Field, value: Values[Field]) => void;
  /** When the restored draft was typed; undefined where the form started empty. */
  readonly restoredFrom: string | undefined;
  /** When the device last kept something in this visit. */
  readonly keptAt: string | undefined;
  /** False where the device refuses to keep drafts. */
  readonly keeps: boolean;
  /** Throws the draft away and empties the form; also called when the form was sent. */
  readonly clear: () => void;
  readonly pending: { readonly get: () => Pending | undefined; readonly set: (pending: Pending | undefined) => void };
};

type State<Values> = {
  readonly key: string;
  readonly values: Values;
  readonly pending?: Pending | undefined;
  readonly restoredFrom?: string | undefined;
  readonly keptAt?: string | undefined;
  readonly keeps: boolean;
};

function opened<Values extends object>(key: string, initial: Values): State<Values> {
  const draft = readDraft(localStorage, key, initial);
  if (draft === undefined) return { key, values: initial, keeps: true };
  const { values, pending } = draft;
  return { key, values, pending, keeps: true, ...(!sameValues(values, initial) && { restoredFrom: draft.savedAt }) };
}

/** The state after writing it to the device; a form without anything typed leaves no draft behind. */
function kept<Values extends object>(state: State<Values>, initial: Values): State<Values> {
  const { key, values, pending } = state;
  if (sameValues(values, initial) && pending === undefined) {
    clearDraft(localStorage, key);
    return { ...state, keptAt: undefined, restoredFrom: undefined };
  }
  const savedAt = new Date().toISOString();
  const keeps = writeDraft(localStorage, key, { savedAt, values, ...(pending && { pending }) });
  return { ...state, keeps, ...(keeps && { keptAt: savedAt }) };
}

/**
 * Shape: `form` names the form and what it is about, `hearing/<dossierId>`; the person comes from the session. `initial` has
 * a value for every field ('' , false, []).
 */
export function useDraft<Values extends object>(form: string, initial: Values): DraftForm<Values> {
  const { state: session } = useSession();
  const key = draftKey(session.status === 'signed-in' ? session.session.person.id : '-', form);
  const [held, setHeld] = useState(() => opened(key, initial));
  const state = held.key === key ? held : opened(key, initial);
  if (held.key !== key) setHeld(state);

  // Two changes in one event must build on each other, so the newest state is at hand outside rendering too.
  const newest = useRef(state);
  useLayoutEffect(() => {
    newest.current = state;
  }, [state]);

  const keep = useCallback(
    (change: Partial<Pick<State<Values>, 'values' | 'pending'>>) => {
      const after = { ...newest.current, ...change };
      newest.current = kept(after, initial);
      setHeld(newest.current);
    },
    [initial],
  );

  const set: DraftForm<Values>['set'] = useCallback(
    (field, value) => keep({ values: { ...newest.current.values, [field]: value } }),
    [keep],
  );
  const clear = useCallback(() => {
    clearDraft(localStorage, key);
    newest.current = { key, values: initial, keeps: true };
    setHeld(newest.current);
  }, [key, initial]);
  const pending = useMemo(
    () => ({
      get: () => newest.current.pending,
      set: (value: Pending | undefined) => keep({ pending: value }),
    }),
    [keep],
  );

  const { values, restoredFrom, keptAt, keeps } = state;
  return { values, set, restoredFrom, keptAt, keeps, clear, pending };
}
