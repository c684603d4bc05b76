// What the events of verification add up to: per provision everything that was said about it, and what holds now. The
// register itself never changes; this is laid over it (standing.ts).
import type { Norm } from './norm.ts';
import { isNormId, type NormId } from './register.ts';
import type { Standing } from './standing.ts';
import type { NormEvent } from './verification.ts';

type EventOf<Type extends NormEvent['type']> = Extract<NormEvent, { type: Type }>;

/** One provision: what holds, which doubt waits for a second person, and all that was said, oldest first. */
export type NormEntry = {
  readonly settled?: EventOf<'NormVerified' | 'NormDoubted'>;
  readonly pending?: EventOf<'DoubtProposed'>;
  readonly history: readonly NormEvent[];
};

/** Shape: by the id of the norm; an id that left the register keeps its history. */
export type NormTable = ReadonlyMap<string, NormEntry>;

export const NO_NORM_EVENTS: NormTable = new Map();

/** A new verification answers a doubt that was waiting. */
function changed({ settled, history }: NormEntry, event: NormEvent): NormEntry {
  const told = { history: [...history, event] };
  switch (event.type) {
    case 'NormVerified':
    case 'NormDoubted':
      return { ...told, settled: event };
    case 'DoubtProposed':
      return { ...told, ...(settled && { settled }), pending: event };
    case 'DoubtRejected':
      return { ...told, ...(settled && { settled }) };
  }
}

/** The table after one more event. */
export const evolveNorms = (table: NormTable, event: NormEvent): NormTable =>
  new Map(table).set(event.normId, changed(table.get(event.normId) ?? { history: [] }, event));

export const foldNorms = (events: readonly NormEvent[]): NormTable => events.reduce(evolveNorms, NO_NORM_EVENTS);

/** Which provisions stand otherwise than they were shipped. */
export function standingOf(table: NormTable): Standing {
  const standing: { [Id in NormId]?: Norm['verified'] } = {};
  for (const [id, { settled }] of table)
    if (settled && isNormId(id))
      standing[id] =
        settled.type === 'NormDoubted'
          ? 'not-verified'
          : { by: `${settled.by.name}; ${settled.readText}`, on: settled.on };
  return standing;
}
