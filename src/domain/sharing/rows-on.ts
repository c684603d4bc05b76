// What the AVG table says on a day: the first rows of the country, with everything that entered and ended since. What was entered
// last goes first, from its own first day on; so a day that has passed keeps the answer that it had.
import type { Day } from '../basics/day.ts';
import { addDays } from '../clocks/civil-day.ts';
import type { SharingRow } from './row.ts';
import { type Entry, entriesOf, rowIdOf, type TableChanges } from './table-state.ts';

const startOf = (entry: Entry): Day => (entry.type === 'RowEntered' ? entry.row.validFrom : entry.endsOn);

const holds = (row: SharingRow, day: Day): boolean =>
  row.validFrom <= day && (row.validTo === undefined || day <= row.validTo);

/** The version of one row that was entered last and had begun on this day; undefined where its end had begun. */
function versionOn(day: Day, first: SharingRow | undefined, entries: readonly Entry[]): SharingRow | undefined {
  const last = entries.findLast((entry) => startOf(entry) <= day);
  const row = last === undefined ? first : last.type === 'RowEntered' ? last.row : undefined;
  return row && holds(row, day) ? row : undefined;
}

/** Every row that holds on this day. */
export function rowsOn(
  day: Day,
  first: readonly SharingRow[],
  changes: Pick<TableChanges, 'entries'>,
): readonly SharingRow[] {
  if (changes.entries.length === 0) return first.filter((row) => holds(row, day));
  const byId = new Map(first.map((row) => [row.id, row]));
  const added = changes.entries.flatMap((entry) => (entry.type === 'RowEntered' ? [entry.row.id] : []));
  return [...new Set([...byId.keys(), ...added])].flatMap((id) => {
    const row = versionOn(day, byId.get(id), entriesOf(changes, id));
    return row ? [row] : [];
  });
}

/** From this day on: every version for as long as it holds, one after the other, so that whoever keeps them needs no clock of changes. */
export function rowsAhead(
  day: Day,
  first: readonly SharingRow[],
  changes: Pick<TableChanges, 'entries'>,
): readonly SharingRow[] {
  const ids = new Set([...first.map(({ id }) => id), ...changes.entries.map(rowIdOf)]);
  const starting = new Map(first.map((row) => [row.id, row]));
  return [...ids].flatMap((id) => spans(day, starting.get(id), entriesOf(changes, id)));
}

function spans(day: Day, first: SharingRow | undefined, entries: readonly Entry[]): readonly SharingRow[] {
  const starts = [day, ...entries.map(startOf), ...(first ? [first.validFrom] : [])].filter((each) => each >= day);
  const days = [...new Set(starts)].toSorted();
  return days.flatMap((from, index) => {
    const row = versionOn(from, first, entries);
    const next = days[index + 1];
    if (!row) return [];
    const until = next === undefined ? row.validTo : earliest(row.validTo, addDays(next, -1));
    return [{ ...row, validFrom: from, ...(until !== undefined && { validTo: until }) }];
  });
}

const earliest = (one: Day | undefined, other: Day): Day => (one !== undefined && one < other ? one : other);

/** The versions of one row that hold on this day or would hold later: what a change from that day on makes way for. */
export function versionsFrom(
  day: Day,
  rowId: string,
  first: readonly SharingRow[],
  changes: Pick<TableChanges, 'entries'>,
): readonly (SharingRow | undefined)[] {
  const start = first.find(({ id }) => id === rowId);
  const entries = entriesOf(changes, rowId);
  const days = [day, ...entries.map(startOf), ...(start ? [start.validFrom] : [])].filter((each) => each >= day);
  return [...new Set(days)].toSorted().map((each) => versionOn(each, start, entries));
}
