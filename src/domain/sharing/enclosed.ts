// How an event is closed: in which compartment it lies, and what of it stays readable with the general key of the child.
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { type Compartment, compartmentOf, type DataCategory } from './data-categories.ts';
import { partsOf } from './parts.ts';

export type Enclosed = {
  readonly category: DataCategory;
  readonly compartment: Compartment;
  /** The event without its protected parts; absent where nothing of it, or all of it, is open in general. */
  readonly outside?: DossierEvent;
};

/** Where this event lies closed. What an authority wrote itself was not gathered for protection. */
export const enclosed = (event: DossierEvent, category: DataCategory, jurisdiction: Jurisdiction): Enclosed => {
  const compartment = compartmentOf(category);
  if (compartment !== 'general' || isMigrationAuthority(jurisdiction, event.by.organisation))
    return { category, compartment };
  const closed = partsOf(event, jurisdiction).filter((part) => compartmentOf(part.category) !== 'general');
  if (closed.length === 0) return { category, compartment };
  const outside = closed.reduce<DossierEvent>((shown, part) => part.blank(shown as never, jurisdiction), event);
  return { category, compartment: 'protection', outside };
};
