// The stream of everything that was asked under “what if”: one for the whole system. Reading it, and adding to it.
import { randomUUID } from 'node:crypto';
import { WhatIfEvent } from '../domain/indicators/asked.ts';
import type { Tx } from '../store/database.ts';
import { append, readStream } from '../store/event-store.ts';

const WHAT_IF_TABLE_ID = '77686174-0000-4000-8000-000000000001';

export type StoredWhatIf = { readonly version: number; readonly events: readonly WhatIfEvent[] };

export const loadWhatIf = async (tx: Tx): Promise<StoredWhatIf> => {
  const { version, events } = await readStream(tx, WHAT_IF_TABLE_ID);
  return { version, events: events.map(({ event }) => WhatIfEvent.parse(event)) };
};

/** Adds one event; `conflict` where somebody else wrote first. */
export const addWhatIf = (
  tx: Tx,
  { version }: StoredWhatIf,
  event: WhatIfEvent,
  meta: { readonly recordedAt: string; readonly actorFunction: string },
): Promise<'appended' | 'conflict'> =>
  append(tx, {
    ...{ streamId: WHAT_IF_TABLE_ID, kind: 'table', expectedVersion: version },
    events: [{ event, category: 'rules' }],
    meta: { ...meta, commandId: randomUUID() },
  });
