// What one person sees of one dossier now: the AVG table in force, asked for this person, this purpose and this dossier. Both the
// reading of a dossier and the commands on it begin here.
import type { Actor } from '../domain/basics/actor.ts';
import { organisationOf } from '../domain/basics/jurisdiction.ts';
import { admits, type Involvement } from '../domain/dossier/involvements.ts';
import { releasedTo } from '../domain/dossier/release.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import type { FamilyEvent } from '../domain/family/family.ts';
import { conditionsOf } from '../domain/sharing/conditions.ts';
import type { DataCategory } from '../domain/sharing/data-categories.ts';
import { familySeenBy } from '../domain/sharing/family-seen.ts';
import { hiddenFrom } from '../domain/sharing/kept-apart.ts';
import { answersTo } from '../domain/sharing/own-affairs.ts';
import { rowFor, type Seen, type Sight, seenBy } from '../domain/sharing/reader.ts';
import type { Condition, SharingRow } from '../domain/sharing/row.ts';
import { type Office, todayOf } from './office.ts';
import type { StoredDossier } from './stored-dossier.ts';

type Table = Pick<Office, 'jurisdiction' | 'sharing' | 'now'>;

const sightOf = (office: Table, actor: Actor, file: OpenFile): Sight => ({
  actor,
  rows: office.sharing,
  today: todayOf(office),
  jurisdiction: office.jurisdiction,
  conditions: conditionsOf(file),
  released: releasedFor(actor, file),
  hidden: new Set(hiddenFrom(file, actor, office.jurisdiction)),
});

/** The events that were released to this person for this purpose, by version; and what answers a parent’s own request. */
export const releasedFor = (actor: Actor, file: OpenFile): ReadonlySet<number> => {
  const answers = answersTo(file.trail, actor);
  const released = releasedTo(file, actor.organisation, actor.purpose);
  return answers.length === 0 ? released : new Set([...released, ...answers]);
};

/** Shape: `file` the whole dossier, by which it is known what holds in it. */
export const seen = (office: Table, actor: Actor, { events }: Pick<StoredDossier, 'events'>, file: OpenFile): Seen =>
  seenBy(events, sightOf(office, actor, file));

/** The row that gives data of this kind, whoever they come from, in this dossier. */
export const rowGiving = (
  office: Table,
  actor: Actor,
  file: OpenFile,
  category: DataCategory,
): SharingRow | undefined => rowFor({ category, giver: 'any' }, sightOf(office, actor, file));

/**
 * The same for a family. Parents and children have no door to it: a family tells of others, and of where they are. Norm: CRC 19.
 */
export const admittedToFamily = (
  office: Pick<Office, 'now' | 'jurisdiction'>,
  actor: Actor,
  file: { readonly involvements: readonly Involvement[] },
): readonly string[] => {
  const isFamily = organisationOf(office.jurisdiction, actor.organisation)?.kind === 'family';
  return !isFamily && admits(file, actor, todayOf(office)) === 'yes' ? [actor.organisation] : [];
};

/** What this person sees of a family, knowing of these children. */
export const familySeen = (
  office: Table,
  actor: Actor,
  events: readonly FamilyEvent[],
  children: readonly string[],
): readonly FamilyEvent[] =>
  familySeenBy(events, {
    ...{ actor, rows: office.sharing, today: todayOf(office), jurisdiction: office.jurisdiction },
    conditions: new Set<Condition>(),
    children: new Set(children),
  });

/** The organisation that lets this person into this dossier today, or none: for the permit, which asks who works on it. */
export const admitted = (
  office: Pick<Office, 'now'>,
  actor: Actor,
  file: Pick<OpenFile, 'involvements'>,
): readonly string[] => (admits(file, actor, todayOf(office)) === 'yes' ? [actor.organisation] : []);
