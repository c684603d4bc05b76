// Which procedures and routes are another kind of data than a procedure: a complaint, a measure of child protection, a request about
// one’s own data, and what is said of trafficking or violence. A migration authority does not learn that they exist.
import type { DossierEvent } from '../dossier/commands.ts';
import type { ProcedureKind } from '../dossier/procedure-kinds.ts';
import type { DataCategory } from './data-categories.ts';

const PROCEDURES: Readonly<Partial<Record<ProcedureKind, DataCategory>>> = {
  complaint: 'complaints',
  'data-request': 'complaints',
  'protection-measure': 'protection',
};

const ROUTES: Readonly<Record<string, DataCategory>> = { trafficking: 'signals', 'violence-at-home': 'signals' };

/** The procedure in which a limit runs; it stands after the colon. */
const procedureOf = (event: DossierEvent): string | undefined => {
  if (event.type === 'LimitExtended') return event.limit.split(':')[1];
  return 'procedureId' in event ? event.procedureId : undefined;
};

/** Asked of the events in order, because a step names only its procedure. Undefined: it is what its type says. */
export const procedureSorter = (): ((event: DossierEvent) => DataCategory | undefined) => {
  const known = new Map<string, DataCategory | undefined>();
  return (event) => {
    if (event.type === 'RouteAnswered') return ROUTES[event.routeId];
    if (event.type === 'ProcedureOpened') known.set(event.procedureId, PROCEDURES[event.kind]);
    const id = procedureOf(event);
    // A step of a procedure that is not seen belongs to one that may not be seen.
    return id === undefined || known.has(id) ? known.get(id ?? '') : 'complaints';
  };
};
