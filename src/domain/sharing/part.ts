// What a part of an event is: another kind of data than the event itself, and what stands in its place. Which there are: parts.ts.
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent, DossierEventType } from '../dossier/commands.ts';
import type { DataCategory } from './data-categories.ts';

type Of<Type extends DossierEventType> = Extract<DossierEvent, { type: Type }>;
export type Part<Type extends DossierEventType = DossierEventType> = {
  readonly category: DataCategory;
  /** Whether this event has such a part at all. */
  readonly has: (event: Of<Type>, jurisdiction: Jurisdiction) => boolean;
  readonly blank: (event: Of<Type>, jurisdiction: Jurisdiction) => Of<Type>;
};
