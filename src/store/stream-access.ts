// Whom a stream lets in, as the database needs it to keep everybody else out. Follows from the events, like every read model.
import type { Tx } from './database.ts';

export type StreamAccess = {
  readonly organisation: string;
  /** Null: everybody of that organisation. */
  readonly person: string | null;
  /** A day, as `2026-01-31`. */
  readonly fromOn: string;
  /** The last day; null while it goes on. */
  readonly untilOn: string | null;
  /** The conditions of rules that are met in this stream (`departure-planned`, …). */
  readonly conditions: readonly string[];
  /** Categories that are kept from whoever this lets in, whatever a rule says. */
  readonly hidden?: readonly string[];
};

/** An organisation that works on a stream as a whole, from the first day on. */
export const wholeOrganisation = (organisation: string): StreamAccess => ({
  ...{ organisation, person: null, fromOn: '0001-01-01', untilOn: null, conditions: [] },
});

/** Whether whoever reads is let into this stream. The same single question where there is no such stream: nothing tells them apart. */
export const isLetIn = async (tx: Tx, streamId: string): Promise<boolean> =>
  (await tx.query('select 1 from stream_access where stream_id = $1 limit 1', [streamId])).length > 0;

/** The same, asked for somebody by the core: before it reads anything of a stream that does not let them in, or of a family for which
 * they act for no child. */
export const letsIn = async (
  tx: Tx,
  streamId: string,
  { organisation, person, on }: { readonly organisation: string; readonly person: string; readonly on: string },
): Promise<boolean> =>
  (
    await tx.query(
      `select 1 from stream_access where stream_id = $1 and organisation = $2 and (person is null or person = $3)
         and from_on <= $4 and (until_on is null or until_on >= $4) and sees_family($1) limit 1`,
      [streamId, organisation, person, on],
    )
  ).length > 0;

const key = ({ organisation, person, fromOn }: StreamAccess): string => `${organisation}\n${person ?? ''}\n${fromOn}`;

/** Somebody who comes in twice from one day on stays as long as the longer of the two, and what is hidden once stays hidden. */
const together = (one: StreamAccess, other: StreamAccess): StreamAccess => ({
  ...one,
  untilOn:
    one.untilOn === null || other.untilOn === null ? null : one.untilOn > other.untilOn ? one.untilOn : other.untilOn,
  conditions: [...new Set([...one.conditions, ...other.conditions])],
  hidden: [...new Set([...(one.hidden ?? []), ...(other.hidden ?? [])])],
});

const merged = (rows: readonly StreamAccess[]): readonly StreamAccess[] => {
  const byKey = new Map<string, StreamAccess>();
  for (const row of rows) {
    const before = byKey.get(key(row));
    byKey.set(key(row), before ? together(before, row) : row);
  }
  return [...byKey.values()];
};

/** Lets these in, and nobody else. */
export const putStreamAccess = async (tx: Tx, streamId: string, rows: readonly StreamAccess[]): Promise<void> => {
  await tx.query('delete from stream_access where stream_id = $1', [streamId]);
  if (rows.length === 0) return;
  await tx.query(
    `insert into stream_access (stream_id, organisation, person, from_on, until_on, conditions, hidden)
     select $1::uuid, r."organisation", r."person", r."fromOn", r."untilOn", r."conditions", coalesce(r."hidden", '{}')
     from jsonb_to_recordset($2::jsonb) as r(
       "organisation" text, "person" text, "fromOn" date, "untilOn" date, "conditions" text[], "hidden" text[])`,
    [streamId, JSON.stringify(merged(rows))],
  );
};
