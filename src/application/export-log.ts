// The processing log of some days, slice by slice, as OTLP/JSON. Taking it along is written down too.
import type { Actor } from '../domain/basics/actor.ts';
import type { Day } from '../domain/basics/day.ts';
import { inTransaction } from '../store/database.ts';
import { readProcessings } from '../store/processing-log.ts';
import { log } from './access.ts';
import type { Office } from './office.ts';
import { otlpOf } from './otlp.ts';

const SLICE = 500;

/** Whoever holds the machine is not known as a person here. */
const COMMAND_LINE = {
  ...{ person: 'opdrachtregel', name: 'beheer (opdrachtregel)', organisation: 'beheer' },
  ...{ role: 'administrator', purpose: 'administration' },
} as unknown as Actor;

/** Shape: the first and the last day; each line one document. Units: the number of records. */
export const exportLog = async (
  office: Office,
  { from, to }: { readonly from: Day; readonly to: Day },
  write: (line: string) => void,
): Promise<number> => {
  const until = new Date(Date.parse(to) + 86_400_000).toISOString();
  await inTransaction(
    office.db,
    (tx) => {
      const request = { actor: COMMAND_LINE, streamId: null, action: 'export:processing-log', door: 'export' as const };
      return log(tx, office, request, { allowedBy: 'opdrachtregel' });
    },
    { as: { kind: 'system', task: 'export-log' } },
  );
  let after: number | undefined;
  for (let count = 0; ; ) {
    const last = after;
    const records = await inTransaction(
      office.db,
      (tx) => readProcessings(tx, { from, until, after: last, limit: SLICE }),
      { as: { kind: 'system', task: 'export-log' } },
    );
    if (records.length > 0) write(JSON.stringify(otlpOf(records)));
    count += records.length;
    after = records.at(-1)?.id;
    if (records.length < SLICE) return count;
  }
};
