// How many obligations have which status, in the order in which somebody wants to read them. Pure.
import type { ObligationView } from '../../../views/obligation.ts';

type Status = ObligationView['status'];
const ORDER = ['not-met', 'to-come', 'met', 'not-applicable'] as const satisfies readonly Status[];

/** What does not occur is left out. */
export const countsOf = (
  obligations: readonly Pick<ObligationView, 'status'>[],
): readonly { readonly status: Status; readonly count: number }[] =>
  ORDER.map((status) => ({ status, count: obligations.filter((each) => each.status === status).length })).filter(
    ({ count }) => count > 0,
  );
