// What no row of the table can give: somebody else’s working notes, what a child said that parents may not hear, and, for a parent from
// whom the child is protected, every place, person and word. Norm: CRC 12, 19.
import type { Actor } from '../basics/actor.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { isOwnNote } from '../dossier/notes.ts';
import type { OpenFile } from '../dossier/state.ts';
import { DATA_CATEGORY_IDS, type DataCategory } from './data-categories.ts';
import { withoutTexts } from './withheld.ts';
import { WITHHELD } from './withheld-word.ts';

type Reader = { readonly actor: Pick<Actor, 'person' | 'organisation' | 'role'>; readonly jurisdiction: Jurisdiction };

const PARENT = 'parent';

/** Whether this event is never for this reader, whatever the table says. */
export function isKeptApart(event: DossierEvent, { actor, jurisdiction }: Reader): boolean {
  if (event.type === 'NoteWritten' || event.type === 'NoteCorrected') return !isOwnNote(event, actor, jurisdiction);
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

/** Nobody by name, and no text that could say where the child is or who is beside it. Who the child is stays. */
export function withoutPeopleAndPlaces(event: DossierEvent): DossierEvent {
  const by = { ...event.by, person: WITHHELD as typeof event.by.person, name: WITHHELD };
  const blank = { ...withoutTexts(event), by } as DossierEvent;
  if (blank.type !== 'DossierOpened' || event.type !== 'DossierOpened') return blank;
  const involved = event.involved.filter((organisation) => organisation === event.by.organisation);
  const { involvements: _, ...rest } = blank;
  return { ...rest, child: event.child, involved };
}
