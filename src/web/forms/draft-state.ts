// The state of one draft and how it moves, without React: opened from the device, written to it, and laid beside what was typed elsewhere.
import { merged } from './draft-merge.ts';
import { type Pending, type Synced, sameValues } from './draft-store.ts';
import type { Vault } from './draft-vault.ts';

/** The same form, typed elsewhere, with the fields that both changed. */
export type DraftConflict<Values> = {
  readonly there: Values;
  readonly both: readonly string[];
  readonly typedAt: string;
  /** What the server has; undefined where another tab left it on this device. */
  readonly synced?: Synced<Values> | undefined;
};

export type DraftState<Values> = {
  readonly form: string;
  readonly vault: Vault;
  readonly values: Values;
  readonly pending?: Pending | undefined;
  readonly restoredFrom?: string | undefined;
  readonly keptAt?: string | undefined;
  readonly synced?: Synced<Values> | undefined;
  readonly onServerAt?: string | undefined;
  readonly conflict?: DraftConflict<Values> | undefined;
};

/** The state after the same form, typed elsewhere, was laid beside it. */
export function beside<Values extends object>(
  state: DraftState<Values>,
  initial: Values,
  there: { readonly values: Values; readonly typedAt: string; readonly synced?: Synced<Values> },
): DraftState<Values> {
  const { values, both } = merged(state.synced?.values ?? initial, state.values, there.values);
  const wasEmpty = sameValues(state.values, initial) && !sameValues(values, initial);
  const restored = wasEmpty && { restoredFrom: there.typedAt };
  if (both.length === 0)
    return { ...state, ...restored, values, synced: there.synced ?? state.synced, conflict: undefined };
  const { typedAt, synced } = there;
  return { ...state, values, conflict: { there: there.values, both, typedAt, synced } };
}

export function opened<Values extends object>(vault: Vault, form: string, initial: Values): DraftState<Values> {
  const draft = vault.read(form, initial);
  if (draft === undefined) return { form, vault, values: initial };
  const { values, pending, synced, savedAt } = draft;
  const state = {
    form,
    vault,
    values,
    pending,
    synced,
    ...(!sameValues(values, initial) && { restoredFrom: savedAt }),
  };
  const others = vault.others(form, initial);
  const after = others.reduce<DraftState<Values>>(
    (held, other) => (held.conflict ? held : beside(held, initial, { values: other.values, typedAt: other.savedAt })),
    state,
  );
  if (others.length > 0 && !after.conflict) vault.settle(form);
  return after;
}

/** The state after writing it to the device; a form without anything typed leaves no draft behind. */
export function kept<Values extends object>(state: DraftState<Values>, initial: Values): DraftState<Values> {
  const { form, vault, values, pending, synced } = state;
  if (sameValues(values, initial) && pending === undefined && synced === undefined) {
    vault.clear(form);
    return { ...state, keptAt: undefined, restoredFrom: undefined };
  }
  const savedAt = new Date().toISOString();
  vault.write(form, { savedAt, values, ...(pending && { pending }), ...(synced && { synced }) });
  return { ...state, ...(vault.keeps() && { keptAt: savedAt }) };
}
