// The values of one form, kept with every keystroke: closed on the device at once, and on the server with every pause (use-draft-server.ts),
// until they are sent or thrown away. Typed in two places: field by field, for a person to choose.
import { useCallback, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { useSession } from '../connection/session.tsx';
import { beside, type DraftConflict, type DraftState, kept, opened } from './draft-state.ts';
import { type Pending, sameValues } from './draft-store.ts';
import { type Answered, useDraftServer } from './use-draft-server.ts';

export type DraftForm<Values extends object> = {
  readonly values: Values;
  readonly set: <Field extends keyof Values>(field: Field, value: Values[Field]) => void;
  /** When the restored draft was typed; undefined where the form started empty. */
  readonly restoredFrom: string | undefined;
  /** When the device last kept something in this visit. */
  readonly keptAt: string | undefined;
  /** When the server last had everything that stands here. */
  readonly onServerAt: string | undefined;
  /** False where neither the device nor the server keeps it. */
  readonly keeps: boolean;
  readonly conflict: DraftConflict<Values> | undefined;
  /** Takes over what was typed there, in these fields; the others stay as they are here. */
  readonly resolve: (there: readonly string[]) => void;
  /** Throws the draft away and empties the form; also called when the form was sent. */
  readonly clear: () => void;
  readonly pending: { readonly get: () => Pending | undefined; readonly set: (pending: Pending | undefined) => void };
};

/**
 * Shape: `form` names the form and what it is about, `hearing/<dossierId>`; the person comes from the session. `initial` has
 * a value for every field ('' , false, []).
 */
export function useDraft<Values extends object>(form: string, initial: Values): DraftForm<Values> {
  const { vault } = useSession();
  const [held, setHeld] = useState(() => opened(vault, form, initial));
  const same = held.form === form && held.vault === vault;
  const state = same ? held : opened(vault, form, initial);
  if (!same) setHeld(state);

  // Two changes in one event must build on each other, so the newest state is at hand outside rendering too.
  const newest = useRef(state);
  useLayoutEffect(() => {
    newest.current = state;
  }, [state]);
  const move = useCallback((after: DraftState<Values>) => {
    newest.current = after;
    setHeld(after);
  }, []);

  const answered = useCallback(
    (answer: Answered<Values>) => {
      const before = newest.current;
      if (answer.kind === 'gone') return move(kept({ ...before, synced: undefined }, initial));
      const { version, values, keptAt } = answer;
      if (answer.kind === 'kept')
        return move(kept({ ...before, synced: { version, values }, onServerAt: keptAt }, initial));
      return move(kept(beside(before, initial, { values, typedAt: keptAt, synced: { version, values } }), initial));
    },
    [move, initial],
  );
  const server = useDraftServer({ form, initial, newest, answered });

  const keep = useCallback(
    (change: Partial<Pick<DraftState<Values>, 'values' | 'pending'>>) => {
      move(kept({ ...newest.current, ...change, onServerAt: undefined }, initial));
      server.later();
    },
    [initial, move, server],
  );
  const set: DraftForm<Values>['set'] = useCallback(
    (field, value) => keep({ values: { ...newest.current.values, [field]: value } }),
    [keep],
  );
  const resolve = useCallback(
    (fields: readonly string[]) => {
      const { conflict, ...rest } = newest.current;
      if (!conflict) return;
      const taken = Object.fromEntries(Object.entries(conflict.there).filter(([field]) => fields.includes(field)));
      const values = { ...rest.values, ...taken };
      const synced = conflict.synced ?? rest.synced;
      const onServerAt = sameValues(values, synced?.values) ? conflict.typedAt : undefined;
      move(kept({ ...rest, values, synced, onServerAt }, initial));
      vault.settle(form);
      server.later();
    },
    [form, initial, move, server, vault],
  );
  const clear = useCallback(() => {
    vault.clear(form);
    server.drop();
    move({ form, vault, values: initial });
  }, [form, initial, move, server, vault]);
  const pending = useMemo(
    () => ({
      get: () => newest.current.pending,
      set: (value: Pending | undefined) => keep({ pending: value }),
    }),
    [keep],
  );

  const { values, restoredFrom, keptAt, onServerAt, conflict } = state;
  const keeps = vault.keeps() || onServerAt !== undefined || !server.failed;
  return { values, set, restoredFrom, keptAt, onServerAt, keeps, conflict, resolve, clear, pending };
}
