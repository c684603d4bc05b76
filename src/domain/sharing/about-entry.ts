// What is said of one entry of a dossier: that it was put right, or may not be used now. It is the same kind of data as that entry, for
// whoever may read it; who asked for it, and why, is a request over data. Norm: GDPR 5(1)(d), 16, 18, 19.
import type { DossierEvent, DossierEventType } from '../dossier/commands.ts';
import type { DataCategory } from './data-categories.ts';
import type { Part } from './part.ts';
import { WITHHELD } from './withheld-word.ts';

/** The entries that this event is about, by version; undefined for every event that is not about an entry. */
export function entriesOf(event: DossierEvent): readonly number[] | undefined {
  if (event.type === 'StatementRectified') return [event.version];
  if (event.type === 'UseRestricted') return event.versions;
  return event.type === 'RestrictionLifted' ? (event.entries ?? []) : undefined;
}

/** Keeps which kind of data each entry is, in order. What is about entries of several kinds stays a request over data. */
export const entrySorter = () => {
  const known = new Map<number, DataCategory>();
  return {
    keep: (version: number, category: DataCategory): DataCategory => {
      known.set(version, category);
      return category;
    },
    of: (event: DossierEvent): DataCategory | undefined => {
      const kinds = new Set(entriesOf(event)?.map((version) => known.get(version)));
      return kinds.size === 1 ? [...kinds][0] : undefined;
    },
  };
};

/** Whether this is about entries of which this reader sees none: then nobody learns that there is something to put right. */
export function isAboutUnseen(event: DossierEvent, seen: readonly { readonly version: number }[]): boolean {
  const entries = entriesOf(event);
  if (entries === undefined || entries.length === 0) return false;
  return !seen.some(({ version }) => entries.includes(version));
}

/** The same event, with the places of what this reader sees instead of the versions of the stream. */
export function withEntryPlaces(event: DossierEvent, placeOf: ReadonlyMap<number, number>): DossierEvent {
  if (event.type === 'StatementRectified') return { ...event, version: placeOf.get(event.version) ?? NOWHERE };
  const places = (versions: readonly number[]) => versions.flatMap((version) => placeOf.get(version) ?? []);
  if (event.type === 'UseRestricted') return { ...event, versions: places(event.versions) };
  if (event.type === 'RestrictionLifted' && event.entries) return { ...event, entries: places(event.entries) };
  if (event.type !== 'DataRequested' || event.aboutVersion === undefined) return event;
  const { aboutVersion, ...rest } = event;
  const place = placeOf.get(aboutVersion);
  return place === undefined ? rest : { ...rest, aboutVersion: place };
}
const NOWHERE = 0;

const always = (): boolean => true;
type PartsOf = (type: DossierEventType) => readonly Pick<Part, 'category'>[];

/** What it quotes of the entry: as closed as the most closed part of that entry can be. An old event does not say which kind it was. */
const QUOTED: readonly DataCategory[] = [
  'private-words',
  'health',
  'care',
  'views',
  'place',
  'interests',
  'protection',
];

/** Parts of what is said of an entry: who asked and why, and what is quoted of parts that are closed themselves. */
export const partsAboutEntries = (partsOfType: PartsOf) => ({
  StatementRectified: [
    {
      category: 'complaints',
      has: always,
      blank: ({ requestId: _, ...event }) => ({ ...event, askedBy: WITHHELD, recipients: [] }),
    },
    ...QUOTED.map(
      (category): Part<'StatementRectified'> => ({
        category,
        has: ({ entryType }) =>
          entryType === undefined ||
          partsOfType(entryType as DossierEventType).some((part) => part.category === category),
        blank: (event) => ({ ...event, wrong: WITHHELD, holds: WITHHELD }),
      }),
    ),
  ] satisfies readonly Part<'StatementRectified'>[],
  UseRestricted: [
    {
      category: 'complaints',
      has: always,
      blank: ({ requestId: _, ground: __, ...event }) => ({ ...event, reason: WITHHELD, recipients: [] }),
    },
  ] satisfies readonly Part<'UseRestricted'>[],
  RestrictionLifted: [
    { category: 'complaints', has: always, blank: (event) => ({ ...event, reason: WITHHELD }) },
  ] satisfies readonly Part<'RestrictionLifted'>[],
});
