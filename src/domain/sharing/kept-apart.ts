// What no row of the table can give: somebody else’s working notes, what a child said that parents may not hear, and, for a parent from
// whom the child is protected, every place, person and word. Norm: CRC 12, 19.
import type { Actor } from '../basics/actor.ts';
import { isMigrationAuthority, type Jurisdiction, organisationOf } from '../basics/jurisdiction.ts';
import { actsFor } from '../dossier/acts-for.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { isOwnNote } from '../dossier/notes.ts';
import { isOfQuestion, type QuestionEvent } from '../dossier/questions/question-record.ts';
import type { OpenFile } from '../dossier/state.ts';
import type { FamilyEvent } from '../family/family.ts';
import { DATA_CATEGORY_IDS, type DataCategory } from './data-categories.ts';
import { WITHHELD_BY } from './extract.ts';
import { withoutTexts } from './withheld.ts';

type Reader = {
  readonly actor: Pick<Actor, 'person' | 'organisation' | 'role'>;
  readonly jurisdiction: Jurisdiction;
  readonly hidden?: ReadonlySet<DataCategory>;
};

const PARENT = 'parent';
const LAWYER = 'lawyer';
const AROUND_A_TALK: ReadonlySet<string> = new Set(['HearingPrepared', 'HearingFeedbackGiven']);
/** Who works on a dossier: an organisation and a name can say where the child is, and to whom it turned. */
const WHO_WORKS_ON_IT: ReadonlySet<string> = new Set(['OrganisationInvolved', 'PersonInvolved', 'InvolvementEnded']);

/** Who reads every question about a child, besides the two it is between: who stands beside the child, who watches, who judges. */
const READS_QUESTIONS: ReadonlySet<string> = new Set(['guardianship', 'oversight', 'court']);

/** Whether a question is between two others. A lawyer from whom something is kept does not act for the child. */
function isBetweenOthers({ from, to }: QuestionEvent, { actor, jurisdiction, hidden }: Reader): boolean {
  // All lawyers are of one organisation, whomever they act for.
  if (actor.role === LAWYER) return (hidden?.size ?? 0) > 0;
  if (actor.organisation === from || actor.organisation === to) return false;
  return !READS_QUESTIONS.has(organisationOf(jurisdiction, actor.organisation)?.kind ?? '');
}

/** Whether this event is never for this reader, whatever the table says. */
export function isKeptApart(event: DossierEvent, { actor, jurisdiction, hidden }: Reader): boolean {
  if (event.type === 'NoteWritten' || event.type === 'NoteCorrected') return !isOwnNote(event, actor, jurisdiction);
  if (isOfQuestion(event) && isBetweenOthers(event, { actor, jurisdiction, ...(hidden && { hidden }) })) return true;
  if (losesPlaces(hidden) && WHO_WORKS_ON_IT.has(event.type)) return true;
  // What was told about a talk can say what was said in it.
  if (AROUND_A_TALK.has(event.type)) return actor.role === PARENT;
  return event.type === 'ChildHeard' && actor.role === PARENT && event.keepFrom.includes('parents');
}

/** What a parent from whom the child is protected still sees: who the child is, and what was decided. */
const LEFT: ReadonlySet<DataCategory> = new Set<DataCategory>(['identity', 'decision', 'routes', 'procedure']);

/** What a lawyer of a parent reads on top of that. */
const OF_A_PARENT: ReadonlySet<DataCategory> = new Set<DataCategory>([
  ...(['information', 'protectors', 'age', 'family', 'determination'] as const),
]);
/** That the child is protected from a parent is kept from that side: whoever it is kept from loses people and places too. */
const MARK: DataCategory = 'kept-from-parent';

const isConflict = ({ ended }: OpenFile['conflicts'][number]): boolean => !ended;

const allBut = (kept: (category: DataCategory) => boolean): readonly DataCategory[] =>
  DATA_CATEGORY_IDS.filter((category) => !kept(category));

/** A lawyer reads for whom he acts: for nobody yet, no more than the procedure in which an authority named him. */
function hiddenFromLawyer(file: File, person: string, jurisdiction: Jurisdiction): readonly DataCategory[] {
  const side = actsFor(file, person, jurisdiction);
  if (side === 'child') return [];
  if (file.conflicts.some(isConflict)) return allBut((category) => LEFT.has(category));
  return allBut((each) => each === MARK || LEFT.has(each) || (side === 'parent' && OF_A_PARENT.has(each)));
}

/** Whether people and places go as well, and not only kinds of data. */
export const losesPlaces = (hidden: ReadonlySet<DataCategory> | undefined): boolean => hidden?.has(MARK) === true;

type File = Pick<OpenFile, 'conflicts' | 'trail' | 'representations'>;

/**
 * The kinds of data kept from this person because of a conflict in the family, or because he does not act for the child. Where nobody said
 * which parent: from every parent.
 */
export function hiddenFrom(
  file: File,
  { person, role }: Pick<Actor, 'person' | 'role'>,
  jurisdiction: Jurisdiction,
): readonly DataCategory[] {
  if (role === LAWYER) return hiddenFromLawyer(file, person, jurisdiction);
  if (role !== PARENT) return [];
  const applies = file.conflicts.some(
    (held) => isConflict(held) && (held.marked.person === undefined || held.marked.person === person),
  );
  return applies ? allBut((category) => LEFT.has(category)) : [];
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

const NOBODY_SAID = new Map<string, never>();

/** The same for a family: who was let in by name for a parent, or for nobody yet, reads it for no child of it. */
export const familyHiddenFrom = (
  events: readonly FamilyEvent[],
  { person, role }: Pick<Actor, 'person' | 'role'>,
  jurisdiction: Jurisdiction,
): readonly DataCategory[] => {
  const family = { trail: events.map((event) => ({ event })), representations: NOBODY_SAID };
  return role === LAWYER && actsFor(family, person, jurisdiction) !== 'child' ? DATA_CATEGORY_IDS : [];
};
