// A dossier as it is told to one reader: numbered by what he sees. The numbers of the stream stay inside, because a gap between two
// of them would tell how much is not shown.
import type { DossierEvent } from '../dossier/commands.ts';
import { evolveAt, foldDossier } from '../dossier/evolve.ts';
import { ABSENT, type Dossier } from '../dossier/state.ts';
import { withEntryPlaces } from './about-entry.ts';
import type { DataCategory } from './data-categories.ts';
import type { Seen, SeenEvent } from './reader.ts';

/** For a command: what this person sees, with the versions of the stream, to which a proof points. */
export const dossierToActOn = ({ events }: Pick<Seen, 'events'>): Dossier =>
  events.reduce<Dossier>((dossier, { version, event }) => evolveAt(dossier, event, version), ABSENT);

export type ToldEvent = {
  /** The place among what this reader sees, from 1. */
  readonly version: number;
  /** In the stream. */
  readonly stored: number;
  readonly event: DossierEvent;
  readonly category: DataCategory;
};
export type Told = { readonly dossier: Dossier; readonly events: readonly ToldEvent[] };

/** For reading: the same, numbered from 1 without gaps, the pointers in proofs as well. */
export const told = ({ events }: Pick<Seen, 'events'>): Told => {
  const placeOf = new Map(events.map(({ version }, index) => [version, index + 1]));
  const renumbered = events.map((each, index) => ({
    version: index + 1,
    stored: each.version,
    event: withPlaces(each, placeOf),
    category: each.category,
  }));
  return { dossier: foldDossier(renumbered.map(({ event }) => event)), events: renumbered };
};

/** A kept proof names events by version: here by place, and only those that this reader sees. */
const withPlaces = ({ event }: SeenEvent, placeOf: ReadonlyMap<number, number>): DossierEvent => {
  if (event.type === 'ItemReleased')
    return { ...event, versions: event.versions.flatMap((version) => placeOf.get(version) ?? []) };
  if (event.type !== 'ReceiptIssued' || !event.obligations) return withEntryPlaces(event, placeOf);
  const pointed = event.obligations.map((obligation) => ({
    ...obligation,
    evidence: obligation.evidence.flatMap((each) => {
      const version = each.streamId === undefined ? placeOf.get(each.version) : each.version;
      return version === undefined ? [] : [{ ...each, version }];
    }),
  }));
  return { ...event, obligations: pointed };
};
