// What of each event goes open into a bundle, for one reader: all of it, what lies outside its protected part, or nothing. What the
// table gives in any other shape stays closed: only what is sealed can be proven.
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import type { DossierEvent } from '../dossier/commands.ts';
import { compartmentOf } from '../sharing/data-categories.ts';
import { enclosed } from '../sharing/enclosed.ts';
import { partsOf } from '../sharing/parts.ts';
import type { Seen } from '../sharing/reader.ts';
import { sorted } from '../sharing/sorted.ts';
import type { RedactedBecause } from './bundle.ts';
import { sameData } from './canonical.ts';

export type Opening = { readonly opens: 'all' | 'part' | null; readonly because: RedactedBecause };
type Versioned = { readonly version: number; readonly event: DossierEvent };

/** By version in the stream. Shape: `seen` what the AVG table shows this reader of these events. */
export const openingsFor = (
  events: readonly Versioned[],
  seen: Pick<Seen, 'events'>,
  jurisdiction: Jurisdiction,
): ReadonlyMap<number, Opening> => {
  const shown = new Map(seen.events.map(({ version, event }) => [version, event]));
  return new Map(
    sorted(events, jurisdiction).map(({ version, event, category }): [number, Opening] => {
      // Working notes of lawyer and guardian go into no bundle, whoever asks.
      if (compartmentOf(category) === 'notes') return [version, { opens: null, because: 'working-notes' }];
      const own = shown.get(version);
      if (own === undefined) return [version, { opens: null, because: 'table' }];
      if (sameData(own, event)) return [version, { opens: 'all', because: 'table' }];
      const { outside } = enclosed(event, category, jurisdiction);
      const part = outside !== undefined && sameData(outside, generalOf(own, event, jurisdiction));
      return [version, { opens: part ? 'part' : null, because: 'table' }];
    }),
  );
};

/** What the reader sees of this event, without anything that lies protected. */
const generalOf = (seen: DossierEvent, event: DossierEvent, jurisdiction: Jurisdiction): DossierEvent =>
  partsOf(event, jurisdiction)
    .filter((part) => compartmentOf(part.category) !== 'general')
    .reduce<DossierEvent>((shown, part) => part.blank(shown as never, jurisdiction), seen);
