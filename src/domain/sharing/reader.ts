// What one reader sees of a dossier: the events that a row of the AVG table gives, without the parts that none gives. The one
// place where the table turns into what people read; every door out passes it.
import type { Actor } from '../basics/actor.ts';
import type { Day } from '../basics/day.ts';
import { isMigrationAuthority, type Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { isAboutUnseen } from './about-entry.ts';
import { compartmentOf, type DataCategory } from './data-categories.ts';
import { extractOf, measureAlone, needAlone, thatItIsThere } from './extract.ts';
import { isKeptApart, losesPlaces, withoutPeopleAndPlaces } from './kept-apart.ts';
import { giverFor, isOwn } from './own-affairs.ts';
import { partsOf } from './parts.ts';
import { withoutReporters } from './reporters.ts';
import type { Condition, SharingRow } from './row.ts';
import { sorted } from './sorted.ts';
import { WITHHELD } from './withheld-word.ts';

/** What the table is asked with: who reads, which rows hold, and what is so in this dossier. */
export type Sight = {
  readonly actor: Pick<Actor, 'person' | 'organisation' | 'role' | 'purpose'>;
  readonly rows: readonly SharingRow[];
  readonly today: Day;
  readonly jurisdiction: Jurisdiction;
  readonly conditions: ReadonlySet<Condition>;
  /** Versions of events that the child’s side released to this reader for this purpose. */
  readonly released?: ReadonlySet<number>;
  /** What is kept from this person whatever the table says: a parent from whom the child is protected. */
  readonly hidden?: ReadonlySet<DataCategory>;
};

type Datum = { readonly category: DataCategory; readonly giver: string };

/** Whether this row speaks of this reader today, whatever the data. */
const speaksOf = ({ receiver, purpose, roles, validFrom, validTo }: SharingRow, { actor, today }: Sight): boolean =>
  receiver === actor.organisation &&
  purpose === actor.purpose &&
  roles.includes(actor.role) &&
  validFrom <= today &&
  (validTo === undefined || today <= validTo);

const speaksOfGiver = ({ giver, receiver }: SharingRow, by: string): boolean =>
  giver === 'any' || giver === by || (giver === 'self' && receiver === by);

/** The row that lets this reader have data of this kind from this giver, or none. The fullest one counts. */
export const rowFor = ({ category, giver }: Datum, sight: Sight): SharingRow | undefined => {
  if (sight.hidden?.has(category)) return undefined;
  return sight.rows
    .filter((row) => row.category === category && speaksOf(row, sight) && speaksOfGiver(row, giver))
    .filter(({ condition }) => condition === undefined || sight.conditions.has(condition))
    .sort((one, other) => FULLNESS[one.minimisation] - FULLNESS[other.minimisation])[0];
};

/** The rows that give this reader data of this kind, whoever they come from: for a list, which is made of what was given before. */
export const rowsFor = (category: DataCategory, sight: Sight): readonly SharingRow[] =>
  sight.hidden?.has(category)
    ? []
    : sight.rows.filter(
        (row) =>
          row.category === category &&
          speaksOf(row, sight) &&
          (row.condition === undefined || sight.conditions.has(row.condition)),
      );

const FULLNESS = { full: 0, extract: 1, 'yes-no': 2 } as const;

export type SeenEvent = {
  /** In the stream. What a reader is told is the place among what he sees: a gap would tell what is not shown. */
  readonly version: number;
  readonly event: DossierEvent;
  readonly category: DataCategory;
};
export type Seen = {
  readonly events: readonly SeenEvent[];
  /** The rows that gave it, by id. */
  readonly rows: readonly string[];
  /** Whether anything was kept back: for the core alone, never for a reader. */
  readonly whole: boolean;
};

/** The dossier as this reader may have it, in order. */
export const seenBy = (
  events: readonly { readonly version: number; readonly event: DossierEvent }[],
  asked: Sight,
): Seen => {
  const sight = { ...asked, rows: asked.rows.filter((row) => speaksOf(row, asked)) };
  const used = new Set<string>();
  const answers = new Map<string, SharingRow | undefined>();
  const ask = (datum: Datum): SharingRow | undefined => {
    const key = `${datum.category}@${datum.giver}`;
    if (!answers.has(key)) answers.set(key, rowFor(datum, sight));
    return answers.get(key);
  };
  let whole = true;
  const seen: SeenEvent[] = [];
  for (const each of sorted(events, sight.jurisdiction)) {
    // What somebody wrote itself is kept from nobody but others.
    const mine = sight.hidden?.size && isOwn(each.event, sight) ? { ...sight, hidden: NOTHING } : undefined;
    const unseen = isAboutUnseen(each.event, seen);
    const shown = unseen
      ? undefined
      : shownOf(each, mine ?? sight, (datum) => {
          const row = mine ? rowFor(datum, mine) : ask(datum);
          if (row) used.add(row.id);
          return row;
        });
    if (shown !== each.event) whole = false;
    if (shown) seen.push({ ...each, event: withoutAim(shown) });
  }
  return { events: seen, rows: [...used].sort(), whole };
};

/** What somebody wrote it for tells that a child may be in danger: it decides who reads, and is read by nobody. */
const withoutAim = (event: DossierEvent): DossierEvent => {
  if (event.by.aim === undefined) return event;
  const { aim: _, ...by } = event.by;
  return { ...event, by };
};

const NOTHING: ReadonlySet<DataCategory> = new Set();
const CHILD = 'child';

const shownOf = (
  { version, event, category }: SeenEvent,
  sight: Sight,
  ask: (datum: Datum) => SharingRow | undefined,
): DossierEvent | undefined => {
  if (isKeptApart(event, sight)) return undefined;
  if (sight.released?.has(version)) return event;
  if (isForAnotherAim(event, category, sight)) return undefined;
  const giver = giverFor(event, sight);
  const row = ask({ category, giver });
  if (!row) return undefined;
  const parted = partsOf(event, sight.jurisdiction).reduce<DossierEvent>(
    (left, part) => (mayHave(part.category, giver, sight, ask) ? left : part.blank(left as never, sight.jurisdiction)),
    event,
  );
  const given = reportFor(minimised(parted, category, row), sight);
  const shown = sight.actor.role === CHILD ? withoutReporters(given, category) : given;
  return losesPlaces(sight.hidden) ? withoutPeopleAndPlaces(shown, sight.jurisdiction) : shown;
};

/** What an authority wrote down to protect a child, it does not read back to decide about residence or departure. Norm: JGC 3/22 para. 17. */
const isForAnotherAim = ({ by }: DossierEvent, category: DataCategory, { actor, jurisdiction }: Sight): boolean =>
  category === 'authority-record' &&
  by.aim !== undefined &&
  by.aim !== actor.purpose &&
  isMigrationAuthority(jurisdiction, actor.organisation);

/** Whoever reports a child has no use of the reason for anything else. Norm: JGC 3/22 para. 17. */
const reportFor = (event: DossierEvent, { actor, jurisdiction }: Sight): DossierEvent =>
  event.type === 'ReferredToChildProtection' &&
  isMigrationAuthority(jurisdiction, actor.organisation) &&
  actor.purpose !== 'protection'
    ? { ...event, why: WITHHELD }
    : event;

/** As much of it as the row gives. Of what is not named here an extract is the event without the parts that no row gives (parts.ts). */
const minimised = (event: DossierEvent, category: DataCategory, { minimisation }: SharingRow): DossierEvent => {
  if (minimisation === 'yes-no') return thatItIsThere(event);
  return minimisation === 'extract' ? (EXTRACTS[category]?.(event) ?? event) : event;
};
const EXTRACTS: Readonly<Partial<Record<DataCategory, (event: DossierEvent) => DossierEvent>>> = {
  identity: extractOf,
  protectors: extractOf,
  'functional-needs': needAlone,
  'measure-in-force': measureAlone,
};

/** A protected part that an authority wrote itself is its own record, as a whole event of that kind is. */
const mayHave = (
  category: DataCategory,
  giver: string,
  { jurisdiction }: Sight,
  ask: (datum: Datum) => SharingRow | undefined,
): boolean => {
  const isProtected = compartmentOf(category) !== 'general';
  const kind = isProtected && isMigrationAuthority(jurisdiction, giver) ? 'authority-record' : category;
  return ask({ category: kind, giver }) !== undefined;
};
