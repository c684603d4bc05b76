// The AVG table in force: the first rows of the country with everything that was changed since. Made once for each version of the
// table and each day, because every reading asks for it.
import type { Day } from '../domain/basics/day.ts';
import type { Rules } from '../domain/safeguards/rules.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import { rowsOn } from '../domain/sharing/rows-on.ts';
import type { TableChanges } from '../domain/sharing/table-state.ts';
import type { Tx } from '../store/database.ts';
import { endsOf } from '../store/event-store.ts';
import { NORM_TABLE_ID, normsUpTo } from './norm-table.ts';
import { type Office, todayOf } from './office.ts';
import { rulesOf } from './rules-now.ts';
import { loadTable, SHARING_TABLE_ID, type StoredTable, tableUpTo } from './sharing-table.ts';

type Made = { readonly day: Day; readonly first: readonly SharingRow[]; readonly rows: readonly SharingRow[] };

/** The rows that were made last, by the changes that they stand on. */
const made = new WeakMap<TableChanges, Made>();

/** Every row that holds on this day. */
export const sharingOn = async (tx: Tx, office: First, day: Day): Promise<readonly SharingRow[]> =>
  rowsHolding(office, day, await loadTable(tx));

type First = Pick<Office, 'sharing'>;

const rowsHolding = ({ sharing: first }: First, day: Day, { changes }: StoredTable): readonly SharingRow[] => {
  const before = made.get(changes);
  if (before && before.day === day && before.first === first) return before.rows;
  const rows = rowsOn(day, first, changes);
  made.set(changes, { day, first, rows });
  return rows;
};

/** Every row that holds today. */
export const sharingNow = (tx: Tx, office: Pick<Office, 'sharing' | 'now'>): Promise<readonly SharingRow[]> =>
  sharingOn(tx, office, todayOf(office));

/** The same office with the table in force instead of the first rows, for whoever asks what a person may see. */
export const withTableNow = async (tx: Tx, office: Office): Promise<Office> => ({
  ...office,
  sharing: await sharingNow(tx, office),
});

/** The same, with the rules of this moment: what every reading of a dossier stands on, asked of the database at once. */
export const tablesNow = async (tx: Tx, office: Office): Promise<{ readonly table: Office; readonly rules: Rules }> => {
  const ends = await endsOf(tx, [SHARING_TABLE_ID, NORM_TABLE_ID]);
  const sharing = await tableUpTo(tx, ends.get(SHARING_TABLE_ID));
  const norms = await normsUpTo(tx, ends.get(NORM_TABLE_ID));
  return { table: { ...office, sharing: rowsHolding(office, todayOf(office), sharing) }, rules: rulesOf(norms) };
};
