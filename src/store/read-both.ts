// One stream read twice in one round trip: with everything in it for the core, which judges, and as the reader may have it, whose eyes
// it is for. The database says which events and which keys are the reader’s; nothing is opened twice.
import type { ActingCore, ActingReader } from './acting.ts';
import type { Tx } from './database.ts';
import { compartmentIn } from './envelope-parts.ts';
import { type EventRow, openedRow, readable, type StoredEvent, type Stream, streamOf } from './event-store.ts';
import { unwrapKeys } from './stream-keys.ts';

export type Both = { readonly everything: Stream; readonly readable: Stream };
export type ReadBy = { readonly reader: ActingReader; readonly core: ActingCore };

/** Nothing where this reader is not let in, or where there is no such stream: one answer for both. From here on the reader acts. */
export const readBoth = async (tx: Tx, streamId: string, { reader, core }: ReadBy): Promise<Both | undefined> => {
  const rows = await tx.queryAs<BothRow>([reader, core], READ_BOTH, [streamId]);
  const [first] = rows;
  if (!first) return undefined;
  const keys = unwrapKeys(tx, streamId, first);
  const everything = streamOf(keys, streamId, rows);
  const opened = new Set(first.opened);
  if (everything.state !== 'readable' || !opened.has('general')) return { everything, readable: readable([]) };
  const own = Object.fromEntries(Object.entries(keys).filter(([compartment]) => opened.has(compartment)));
  const whole = new Map(everything.events.map((event) => [event.version, event]));
  const seen = rows.flatMap((row): StoredEvent[] => {
    if (!row.shown) return [];
    const event = opened.has(compartmentIn(row.envelope)) ? whole.get(row.version) : openedRow(own, streamId, row);
    return event ? [event] : [];
  });
  return { everything, readable: readable(seen) };
};

type BothRow = EventRow & {
  /** Whether the reader may have it. */
  readonly shown: boolean;
  /** The compartments of which the reader may have the key. */
  readonly opened: readonly string[];
};

const READ_BOTH = `
  select version, type, category, "recordedAt", "actorFunction", "commandId", envelope, compartments, wrapped, shown, opened
  from read_both($5, $1, $2, $3, $4)`;
