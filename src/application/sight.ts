// What one person sees of one dossier now: the AVG table in force, asked for this person, this purpose and this dossier. Both the
// reading of a dossier and the commands on it begin here.
import type { Actor } from '../domain/basics/actor.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { conditionsOf } from '../domain/sharing/conditions.ts';
import { type Seen, seenBy } from '../domain/sharing/reader.ts';
import { type Office, todayOf } from './office.ts';
import type { StoredDossier } from './stored-dossier.ts';

/** Shape: `file` the whole dossier, by which it is known what holds in it. */
export const seen = (
  office: Pick<Office, 'jurisdiction' | 'sharing' | 'now'>,
  actor: Actor,
  { events }: Pick<StoredDossier, 'events'>,
  file: OpenFile,
): Seen =>
  seenBy(events, {
    actor,
    rows: office.sharing,
    today: todayOf(office),
    jurisdiction: office.jurisdiction,
    conditions: conditionsOf(file),
  });
