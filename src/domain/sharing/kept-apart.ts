// What no row of the table can give: somebody else’s working notes, what a child said that parents may not hear, and, for a parent from
// whom the child is protected, every place, person and word. Norm: CRC 12, 19.
import type { Actor } from '../basics/actor.ts';
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { isOwnNote } from '../dossier/notes.ts';
import type { OpenFile } from '../dossier/state.ts';
import { DATA_CATEGORY_IDS, type DataCategory } from './data-categories.ts';
import { WITHHELD_BY } from './extract.ts';
import { withoutTexts } from './withheld.ts';

type Reader = {
  readonly actor: Pick<Actor, 'person' | 'organisation' | 'role'>;
  readonly jurisdiction: Jurisdiction;
  readonly hidden?: ReadonlySet<DataCategory>;
};

const PARENT = 'parent';
/** Who works on a dossier: an organisation and a name can say where the child is, and to whom it turned. */
const WHO_WORKS_ON_IT: ReadonlySet<string> = new Set(['OrganisationInvolved', 'PersonInvolved', 'InvolvementEnded']);

/** Whether this event is never for this reader, whatever the table says. */
export function isKeptApart(event: DossierEvent, { actor, jurisdiction, hidden }: Reader): boolean {
  if (event.type === 'NoteWritten' || event.type === 'NoteCorrected') return !isOwnNote(event, actor, jurisdiction);
  if (hidden?.size && WHO_WORKS_ON_IT.has(event.type)) return true;
  return event.type === 'ChildHeard' && actor.role === PARENT && event.keepFrom.includes('parents');
}

/** What a parent from whom the child is protected still sees: who the child is, and what was decided. */
const LEFT: ReadonlySet<DataCategory> = new Set<DataCategory>(['identity', 'decision', 'routes', 'procedure']);

/** The kinds of data kept from this person because of a conflict in the family. Where nobody said which parent: from every parent. */
export function hiddenFrom(
  { conflicts }: Pick<OpenFile, 'conflicts'>,
  { person, role }: Pick<Actor, 'person' | 'role'>,
): readonly DataCategory[] {
  if (role !== PARENT) return [];
  const applies = conflicts.some(
    ({ marked, ended }) => !ended && (marked.person === undefined || marked.person === person),
  );
  return applies ? DATA_CATEGORY_IDS.filter((category) => !LEFT.has(category)) : [];
}

/**
 * Nobody by name, no organisation but one that decides on residence, and no text that could say where the child is or who is beside it.
 * Who the child is stays.
 */
export function withoutPeopleAndPlaces(event: DossierEvent, jurisdiction: Jurisdiction): DossierEvent {
  const { organisation, role } = event.by;
  const decides = isMigrationAuthority(jurisdiction, organisation);
  const by = decides ? { ...WITHHELD_BY, organisation, role } : WITHHELD_BY;
  const blank = { ...withoutTexts(event), by } as DossierEvent;
  if (blank.type !== 'DossierOpened' || event.type !== 'DossierOpened') return blank;
  const { involvements: _, familyId: __, ...rest } = blank;
  const { child, reference } = event;
  return { ...rest, child, involved: decides ? [organisation] : [], ...(reference !== undefined && { reference }) };
}
