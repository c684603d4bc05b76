// How an event of a family is closed: what a migration authority may have of it stays open in general, the rest lies in the compartment
// of protection, so that the database says the same as family-seen.ts. The same seam as enclosed.ts for a dossier.
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { FamilyEvent } from '../family/family.ts';
import { type Compartment, compartmentOf, type DataCategory } from './data-categories.ts';
import { childOf, openToAuthorities } from './family-seen.ts';

export type FamilyEnclosed = {
  readonly category: DataCategory;
  readonly compartment: Compartment;
  /** The event without what is protected; absent where nothing of it, or all of it, is. */
  readonly outside?: FamilyEvent;
};

/** What is of one child tells that there is one: who may know of that child is known only when it is read. */
export const familyEnclosed = (event: FamilyEvent, jurisdiction: Jurisdiction): FamilyEnclosed => {
  const [outside] = childOf(event) !== undefined ? [] : openToAuthorities(event, jurisdiction);
  if (!outside) return { category: 'protection', compartment: compartmentOf('protection') };
  if (JSON.stringify(outside) === JSON.stringify(event)) return { category: 'family', compartment: 'general' };
  return { category: 'family', compartment: compartmentOf('protection'), outside };
};
