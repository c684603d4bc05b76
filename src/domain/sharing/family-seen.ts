// What one reader sees of a family: the events that a row of the AVG table gives, and for a migration authority nothing of who helps the
// children, of other children, or of what was told about the family in confidence. The same seam as reader.ts for a dossier.
import type { OrganisationId } from '../basics/actor.ts';
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { FamilyEvent } from '../family/family.ts';
import { rowFor, type Sight } from './reader.ts';
import { tellsOfHelp } from './sorted.ts';
import { WITHHELD } from './withheld-word.ts';

/** The child that this event tells of, and of nobody else. */
export const childOf = (event: FamilyEvent): string | undefined => ('dossierId' in event ? event.dossierId : undefined);

/** Shape: `children` the dossiers of this family that the reader may know of. */
type FamilySight = Sight & { readonly children: ReadonlySet<string> };

/** The events of a family as this reader may have them, in order. */
export const familySeenBy = (events: readonly FamilyEvent[], sight: FamilySight): readonly FamilyEvent[] => {
  const { actor, jurisdiction } = sight;
  const given = events.filter(({ by }) => rowFor({ category: 'family', giver: by.organisation }, sight) !== undefined);
  if (!isMigrationAuthority(jurisdiction, actor.organisation)) return given;
  return given.flatMap((event) => (event.by.organisation === actor.organisation ? [event] : outside(event, sight)));
};

const isOfUnknownChild = (event: FamilyEvent, children: ReadonlySet<string>): boolean => {
  const child = childOf(event);
  return child !== undefined && !children.has(child);
};

/** What somebody else recorded, for a migration authority. Norm: JGC 3/22 para. 17. */
const outside = (event: FamilyEvent, { actor, jurisdiction, children }: FamilySight): readonly FamilyEvent[] =>
  isOfUnknownChild(event, children) ? [] : openToAuthorities(event, jurisdiction, actor.organisation);

/** What of an event any migration authority may have, but for this one itself. */
export const openToAuthorities = (
  event: FamilyEvent,
  jurisdiction: Jurisdiction,
  self?: OrganisationId,
): readonly FamilyEvent[] => {
  const tells = (id: string): boolean => id !== self && tellsOfHelp(id, jurisdiction);
  switch (event.type) {
    case 'FamilyOpened': {
      const involvements = event.involvements?.filter(({ organisation }) => !tells(organisation));
      return [{ ...event, involved: event.involved.filter((id) => !tells(id)), ...(involvements && { involvements }) }];
    }
    case 'OrganisationInvolvedInFamily':
    case 'InvolvementEnded':
      return tells(event.organisation) ? [] : [event];
    case 'PersonInvolved':
      return tells(event.involvement.organisation) ? [] : [event];
    case 'FamilyMemberAdded': {
      const { situation: _, ...member } = event;
      return [member];
    }
    case 'BondRecorded':
      return [{ ...event, childWantsContact: 'unknown', source: WITHHELD }];
  }
};
