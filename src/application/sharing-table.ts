// The stream of the AVG table: one for every row. Folded once for each version of it, because every reading asks for it: the
// question that is always put is only where the stream ends.
import { TableEvent } from '../domain/sharing/table-commands.ts';
import { foldTable, NO_TABLE_EVENTS, type TableChanges } from '../domain/sharing/table-state.ts';
import type { Tx } from '../store/database.ts';
import { endOf, readStream, type Stream, type StreamEnd } from '../store/event-store.ts';

/** The AVG table is one stream, with a fixed name. */
export const SHARING_TABLE_ID = '61766774-0000-4000-8000-000000000001';

export type StoredTable = {
  readonly state: Stream['state'];
  readonly version: number;
  readonly changes: TableChanges;
};

const UNTOUCHED: StoredTable = { state: 'absent', version: 0, changes: NO_TABLE_EVENTS };

/** What was read last, by the seal at the end of the stream: that names its whole content, whatever the database. */
let last: { readonly seal: string; readonly stored: StoredTable } | undefined;

/** What was said about the table until now. */
export const loadTable = async (tx: Tx): Promise<StoredTable> => tableUpTo(tx, await endOf(tx, SHARING_TABLE_ID));

/** The same, for whoever knows already where the stream ends. */
export const tableUpTo = async (tx: Tx, end: StreamEnd | undefined): Promise<StoredTable> => {
  if (!end) return UNTOUCHED;
  if (last && last.seal === end.seal) return last.stored;
  const { state, version, events } = await readStream(tx, SHARING_TABLE_ID);
  const stored = { state, version, changes: foldTable(events.map(({ event }) => TableEvent.parse(event))) };
  last = { seal: end.seal, stored };
  return stored;
};
