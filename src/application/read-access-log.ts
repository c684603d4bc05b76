// Who looked into one dossier, as this reader may know it: by function and organisation, what was seen and by which rows of the
// AVG table. Reading it is an access too. Not here: questions over many dossiers (ask-the-log.ts).
import type { AccessEntryView, AccessSlice } from '../contract/access-entry.ts';
import type { Actor } from '../domain/basics/actor.ts';
import { organisationOf } from '../domain/basics/jurisdiction.ts';
import type { Words } from '../domain/basics/text.ts';
import { type LogSight, logSightOf } from '../domain/sharing/who-looked.ts';
import { countLooks, type LoggedAccess, readAccesses } from '../store/access-log.ts';
import type { Tx } from '../store/database.ts';
import { type LooksPerOrganisation, looksOfMonths } from '../views/looks.ts';
import type { Found } from './answer.ts';
import { isByGlass } from './glass-access.ts';
import type { Office } from './office.ts';
import { reading } from './read-dossier.ts';
import { type RowWords, rowWordsIn } from './row-words.ts';
import { sharingNow } from './sharing-now.ts';
import { watchesOnly, watching } from './watch-dossier.ts';

export type LookQuery = {
  readonly organisation?: string | undefined;
  /** First and last day. */
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  /** The id of the last entry on the page before. */
  readonly before?: number | undefined;
  readonly limit: number;
};

export const readAccessLog = (
  office: Office,
  actor: Actor,
  dossierId: string,
  query: LookQuery,
): Promise<Found<AccessSlice>> => {
  const read = (tx: Tx) => looksIn(tx, office, actor, dossierId, query);
  return watchesOnly(actor, office.jurisdiction)
    ? watching(office, actor, dossierId, read)
    : reading(office, actor, dossierId, 'read:access-log', read, 'access-log');
};

const looksIn = async (
  tx: Tx,
  office: Office,
  actor: Actor,
  dossierId: string,
  { limit, before, organisation, ...period }: LookQuery,
): Promise<AccessSlice> => {
  const sight = logSightOf(actor, office.jurisdiction);
  const visible = { streamId: dossierId, self: actor.person, only: sight.only, without: sight.without, ...period };
  const found = await readAccesses(tx, { ...visible, organisation, before, limit: limit + 1 });
  const words = rowWordsIn(await sharingNow(tx, office));
  const items = found.slice(0, limit).map((access) => shown(access, { actor, sight, office, words }));
  const next = found.length > limit ? { next: String(items.at(-1)?.id) } : {};
  if (before !== undefined) return { items, ...next };
  const counted = await countLooks(tx, visible);
  return { items, ...next, ...begin(office, counted, organisation), all: !sight.only && !sight.without };
};

const begin = (office: Office, counted: readonly LooksPerOrganisation[], organisation: string | undefined) => ({
  months: looksOfMonths(counted.filter((each) => organisation === undefined || each.organisation === organisation)),
  organisations: [...new Set(counted.map((each) => each.organisation))].map((id) => ({ id, name: nameOf(office, id) })),
});

const nameOf = ({ jurisdiction }: Pick<Office, 'jurisdiction'>, id: string): Words =>
  organisationOf(jurisdiction, id)?.name ?? { nl: id, en: id };

type Shower = {
  readonly actor: Actor;
  readonly sight: LogSight;
  readonly office: Office;
  readonly words: RowWords;
};

/** A parent reads that something was written down, and not what: the name of a command can tell what a child said. */
const shown = (access: LoggedAccess, { actor, sight, office, words }: Shower): AccessEntryView => {
  const { id, at, person, organisation, role, purpose, door, outcome } = access;
  const mine = person === actor.person;
  const tells = sight.tells === 'action' || mine;
  return {
    ...{ id, at, mine, organisation, role, purpose, door, outcome },
    ...((mine || sight.named) && { person }),
    glass: 'allowedBy' in outcome && isByGlass(outcome.allowedBy),
    organisationName: nameOf(office, organisation),
    roleName: office.jurisdiction.roles.find((each) => each.id === role)?.name ?? { nl: role, en: role },
    action: tells ? access.action : `door:${door}`,
    ...(tells ? words(access.rows) : { seen: [], rows: [] }),
  };
};
