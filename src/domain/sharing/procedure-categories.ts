// Which procedures and routes are another kind of data than a procedure: a complaint, a measure of child protection, a request about
// one’s own data, and what is said of trafficking or violence. A migration authority does not learn that they exist.
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import type { ProcedureKind } from '../dossier/procedure-kinds.ts';
import type { DataCategory } from './data-categories.ts';

/** Every kind by name: one that is forgotten does not compile. `undefined`: it is what the type of the event says. */
const PROCEDURES: Readonly<Record<ProcedureKind, DataCategory | undefined>> = {
  complaint: 'complaints',
  'data-request': 'complaints',
  'protection-measure': 'protection',
  screening: undefined,
  asylum: undefined,
  'regular-residence': undefined,
  'family-reunification': undefined,
  'parent-of-eu-child': undefined,
  responsibility: undefined,
  relocation: undefined,
  return: undefined,
  entry: undefined,
  withdrawal: undefined,
  statelessness: undefined,
  age: undefined,
  reception: undefined,
  detention: undefined,
  guardianship: undefined,
  hardship: undefined,
  'medical-deferral': undefined,
  appeal: undefined,
};

/** The procedure in which a limit runs; it stands after the colon. */
const procedureOf = (event: DossierEvent): string | undefined => {
  if (event.type === 'LimitExtended') return event.limit.split(':')[1];
  return 'procedureId' in event ? event.procedureId : undefined;
};

/** Asked of the events in order, because a step names only its procedure. Undefined: it is what its type says. */
export const procedureSorter = ({ routes }: Jurisdiction): ((event: DossierEvent) => DataCategory | undefined) => {
  const known = new Map<string, DataCategory | undefined>();
  return (event) => {
    // A route that the country does not know is not read by whoever might not.
    if (event.type === 'RouteAnswered') return routes.find(({ id }) => id === event.routeId)?.kept ?? 'signals';
    if (event.type === 'ProcedureOpened') known.set(event.procedureId, PROCEDURES[event.kind]);
    const id = procedureOf(event);
    // A step of a procedure that is not seen belongs to one that may not be seen.
    return id === undefined || known.has(id) ? known.get(id ?? '') : 'complaints';
  };
};
