// The one door out for a dossier: permit, reading, the sheet or timeline, and a row in the access log.
import type { Actor } from '../domain/basics/actor.ts';
import type { Dossier, OpenFile } from '../domain/dossier/state.ts';
import type { Rules } from '../domain/safeguards/rules.ts';
import type { DataCategory } from '../domain/sharing/data-categories.ts';
import type { Seen } from '../domain/sharing/reader.ts';
import { dossierToActOn, type Told, told } from '../domain/sharing/told.ts';
import { inTransaction, type Tx } from '../store/database.ts';
import { entryMarks } from '../views/entry-marks.ts';
import type { Sheet } from '../views/sheet.ts';
import { type TimelineEntry, timelineEntry } from '../views/timeline.ts';
import { log, pass, refuse, stranger } from './access.ts';
import { asCore, asReader } from './acting.ts';
import { alikeIn } from './alike-reasons.ts';
import type { Found } from './answer.ts';
import { glassFor, glassRow } from './glass-access.ts';
import type { Office } from './office.ts';
import { tablesNow } from './sharing-now.ts';
import { sheetFor } from './sheet-for.ts';
import { admitted, releasedFor, rowGiving, seen } from './sight.ts';
import { dossierOf, loadBoth, type StoredDossier } from './stored-dossier.ts';

export type Slice<Item> = { readonly items: readonly Item[]; readonly next?: string };

/** One dossier as its reader sees it. `whole` is for the core alone: nothing of it leaves but through a finding. */
export type Read = {
  /** As the database gives it to this reader. */
  readonly stored: StoredDossier;
  readonly whole: OpenFile;
  readonly seen: Seen;
  /** Numbered by what this reader sees. */
  readonly told: Told;
  readonly file: OpenFile;
  /** The rules of this moment, by which its decisions are judged. */
  readonly rules: Rules;
};

/** One transaction in which the database lets this person see what the table gives, and nothing else. */
const readingAs = <Value>(office: Office, actor: Actor, work: (tx: Tx) => Promise<Value>): Promise<Value> =>
  inTransaction(office.db, work, { as: asReader(office, actor) });

/** What the child’s side released to this reader lies behind the wall in the database too: that alone the core hands over. */
const withReleased = (
  readable: StoredDossier,
  everything: StoredDossier,
  released: ReadonlySet<number>,
): StoredDossier => {
  if (released.size === 0) return readable;
  const own = new Map(readable.events.map((each) => [each.version, each]));
  const events = everything.events.flatMap((each) =>
    released.has(each.version) ? [each] : (own.get(each.version) ?? []),
  );
  return { ...readable, events };
};

/** Permit first, then the reading, then the row in the log; whoever may not learn of it gets `not-found`. */
export const reading = <Value>(
  office: Office,
  actor: Actor,
  dossierId: string,
  action: string,
  read: (tx: Tx, dossier: Read) => Promise<Value> | Value,
  /** What is read is of this one kind, and no part of the dossier itself: its own row has to allow it. */
  only?: DataCategory,
): Promise<Found<Value>> =>
  readingAs(office, actor, async (tx): Promise<Found<Value>> => {
    const request = { actor, streamId: dossierId, action };
    const by = { reader: asReader(office, actor), core: asCore(office, actor, dossierId) };
    const both = await loadBoth(tx, dossierId, by);
    if (!both) return stranger(tx, office, request);
    const { everything, readable } = both;
    const dossier = dossierOf(everything);
    const { involved, glass } = workingOn(office, actor, dossier, action);
    const passed = await pass(tx, office, request, { read: true }, involved);
    if ('kind' in passed) return passed;
    if (dossier.state === 'absent') return { kind: 'not-found' };
    const { table, rules } = await tablesNow(tx, office);
    const stored = withReleased(readable, everything, releasedFor(actor, dossier.file));
    const sees = seen(table, actor, stored, dossier.file);
    const tells = told(sees);
    // No row gives even who the child is: for this reader there is no dossier.
    if (tells.dossier.state === 'absent') return refuse(tx, office, request);
    const seenFile = tells.dossier.file;
    const rows = only === undefined ? sees.rows : [rowGiving(table, actor, dossier.file, only)?.id];
    const given = rows.filter((row) => row !== undefined);
    if (only !== undefined && given.length === 0) {
      await log(tx, office, request, { refusal: 'no-permit' });
      return { kind: 'forbidden' };
    }
    const value = await read(tx, { stored, whole: dossier.file, seen: sees, told: tells, file: seenFile, rules });
    await log(tx, office, request, { allowedBy: glass ? glassRow(glass) : passed.row, rows: given });
    return { kind: 'found', value };
  });

/** Who works on it, or opened it because of danger. */
const workingOn = (office: Office, actor: Actor, dossier: Dossier, action: string) => {
  if (dossier.state === 'absent') return { involved: [] };
  const involved = admitted(office, actor, dossier.file);
  const glass = involved.includes(actor.organisation) ? undefined : glassFor(office, actor, dossier.file, action);
  return glass ? { involved: [...involved, actor.organisation], glass } : { involved };
};

export const readSheet = (office: Office, actor: Actor, dossierId: string): Promise<Found<Sheet>> =>
  reading(office, actor, dossierId, 'read:sheet', async (tx, dossier) =>
    sheetFor(office, actor, dossierId, {
      ...dossier,
      alike: await alikeOf(tx, office, actor, dossierId, dossier.seen),
    }),
  );

/** Prints are kept by the version in the stream. */
const alikeOf = async (tx: Tx, { jurisdiction }: Office, actor: Actor, dossierId: string, sees: Seen) => {
  const stored = dossierToActOn(sees);
  return stored.state === 'open' ? alikeIn(tx, jurisdiction, actor, dossierId, stored.file) : [];
};

const markOf = (marked: ReadonlyMap<number, string | null>, version: number): Pick<TimelineEntry, 'mark'> => {
  const restrictedOn = marked.get(version);
  if (restrictedOn === undefined) return {};
  return { mark: restrictedOn === null ? 'rectified' : 'restricted' };
};

/** Shape: oldest first; `after` the version of the last entry on the page before. */
export const readTimeline = (
  office: Office,
  actor: Actor,
  dossierId: string,
  { after = 0, limit }: { readonly after?: number; readonly limit: number },
): Promise<Found<Slice<TimelineEntry>>> =>
  reading(office, actor, dossierId, 'read:timeline', (_, { stored, file, told: { events } }) => {
    const recordedAt = new Map(stored.events.map((each) => [each.version, each.recordedAt]));
    const marked = new Map(entryMarks(file).map(({ version, restrictedOn }) => [version, restrictedOn]));
    const rest = events.filter(({ version }) => version > after);
    const items = rest.slice(0, limit).map((each) => ({
      ...timelineEntry(each.version, recordedAt.get(each.stored) ?? '', each.event, each.category),
      ...markOf(marked, each.version),
    }));
    const last = items.at(-1);
    return last && rest.length > items.length ? { items, next: String(last.version) } : { items };
  });
