// The stream of the norm table: one for the whole register. Folded once for each version of it, because every command and
// every sheet asks for it: the question that is always put is only where the stream ends.

import { NormEvent } from '../domain/norms/verification.ts';
import { foldNorms, NO_NORM_EVENTS, type NormTable } from '../domain/norms/verification-table.ts';
import type { Tx } from '../store/database.ts';
import { endOf, readStream, type Stream, type StreamEnd } from '../store/event-store.ts';

/** The norm table is one stream, with a fixed name. */
export const NORM_TABLE_ID = '6e6f726d-0000-4000-8000-000000000001';

export type StoredNorms = {
  readonly state: Stream['state'];
  readonly version: number;
  readonly table: NormTable;
};

/** What was read last, by the seal at the end of the stream: that names its whole content, whatever the database. */
let last: { readonly seal: string; readonly stored: StoredNorms } | undefined;

/** What legal owners said about norms until now. */
export const loadNorms = async (tx: Tx): Promise<StoredNorms> => normsUpTo(tx, await endOf(tx, NORM_TABLE_ID));

/** The same, for whoever knows already where the stream ends. */
export const normsUpTo = async (tx: Tx, end: StreamEnd | undefined): Promise<StoredNorms> => {
  if (!end) return { state: 'absent', version: 0, table: NO_NORM_EVENTS };
  if (last && last.seal === end.seal) return last.stored;
  const { state, version, events } = await readStream(tx, NORM_TABLE_ID);
  const stored = { state, version, table: foldNorms(events.map(({ event }) => NormEvent.parse(event))) };
  last = { seal: end.seal, stored };
  return stored;
};
