// A dossier as it comes out of the store: its events parsed and folded, with the version that a writer must name.
import { DossierEvent } from '../domain/dossier/commands.ts';
import { foldDossier } from '../domain/dossier/evolve.ts';
import type { Dossier } from '../domain/dossier/state.ts';
import type { Tx } from '../store/database.ts';
import { readStream } from '../store/event-store.ts';

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
export const loadDossier = async (tx: Tx, dossierId: string, upTo?: number): Promise<StoredDossier> => {
  const { state, version, events } = await readStream(tx, dossierId, upTo);
  return {
    state,
    version,
    events: events.map((stored) => ({
      version: stored.version,
      recordedAt: stored.recordedAt,
      event: DossierEvent.parse(stored.event),
    })),
  };
};

/** A fresh dossier folded from these events: the fold changes what it is given, so nobody shares one. */
export const dossierOf = ({ events }: Pick<StoredDossier, 'events'>): Dossier =>
  foldDossier(events.map(({ event }) => event));
