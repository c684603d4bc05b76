// A dossier as it comes out of the store: its events parsed and folded, with the version that a writer must name.
import { DossierEvent } from '../domain/dossier/commands.ts';
import { foldDossier } from '../domain/dossier/evolve.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Tx } from '../store/database.ts';
import { readStream, type Stream } from '../store/event-store.ts';
import { type ReadBy, readBoth } from '../store/read-both.ts';

export type StoredDossier = {
  readonly state: 'absent' | 'readable' | 'destroyed';
  readonly version: number;
  readonly events: readonly {
    readonly version: number;
    readonly recordedAt: string;
    readonly event: DossierEvent;
  }[];
};

export const NOT_THERE: StoredDossier = { state: 'absent', version: 0, events: [] };

/** `upTo`: only as far as this version. */
export const loadDossier = async (tx: Tx, dossierId: string, upTo?: number): Promise<StoredDossier> =>
  parsed(await readStream(tx, dossierId, upTo), (event) => DossierEvent.parse(event));

export type BothDossiers = { readonly everything: StoredDossier; readonly readable: StoredDossier };

/** As the core has it, to judge, and as this reader has it; nothing where the reader is not let in. */
export const loadBoth = async (tx: Tx, dossierId: string, by: ReadBy): Promise<BothDossiers | undefined> => {
  const both = await readBoth(tx, dossierId, by);
  if (!both) return undefined;
  const known = new Map<unknown, DossierEvent>();
  const once = (event: unknown): DossierEvent => {
    const before = known.get(event);
    if (before) return before;
    const now = DossierEvent.parse(event);
    known.set(event, now);
    return now;
  };
  return { everything: parsed(both.everything, once), readable: parsed(both.readable, once) };
};

const parsed = ({ state, version, events }: Stream, parse: (event: unknown) => DossierEvent): StoredDossier => ({
  ...{ state, version },
  events: events.map((stored) => ({
    version: stored.version,
    recordedAt: stored.recordedAt,
    event: parse(stored.event),
  })),
});

/** A fresh dossier folded from these events: the fold changes what it is given, so nobody shares one. */
export const dossierOf = ({ events }: Pick<StoredDossier, 'events'>): Dossier =>
  foldDossier(events.map(({ event }) => event));
