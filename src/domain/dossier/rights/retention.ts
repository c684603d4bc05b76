// How long the data of a dossier are kept, by kind of data. The periods are data of the country; a period that is not known is
// null, and then everything is kept, and that is said. Norm: GDPR 5(1)(e).
import type { Day } from '../../basics/day.ts';
import type { RetentionRow, RetentionStart } from '../../basics/retention.ts';
import { addMonths } from '../../clocks/civil-day.ts';

export type RetentionFile = {
  readonly child: { readonly birthDate?: Day | undefined };
  readonly trail: readonly { readonly event: { readonly type: string; readonly on: Day } }[];
};

/** What is written down about rights over data starts no new period: else asking would keep the data. */
const ABOUT_RIGHTS: ReadonlySet<string> = new Set([
  'DataRequested',
  'DataRequestAnswered',
  'StatementRectified',
  'RecipientTold',
  'UseRestricted',
  'RestrictionLifted',
  'HoldPlaced',
  'HoldLifted',
  'TransferredToArchive',
  'DestructionProposed',
  'DestructionWithdrawn',
  'DestructionConfirmed',
]);

/** The day from which a period counts; undefined where the dossier does not hold it. */
export function startOf({ child, trail }: RetentionFile, from: RetentionStart): Day | undefined {
  const days = trail.filter(({ event }) => !ABOUT_RIGHTS.has(event.type)).map(({ event }) => event.on);
  const last = days.reduce<Day | undefined>(
    (latest, day) => (latest === undefined || day > latest ? day : latest),
    undefined,
  );
  if (from === 'last-entry') return last;
  const eighteen = child.birthDate && addMonths(child.birthDate, 18 * 12);
  return eighteen && last && last > eighteen ? last : eighteen;
}

export type Kept = { readonly row: RetentionRow; readonly start: Day | undefined; readonly until: Day | undefined };

/** Per kind of data the last day on which it is kept, as far as that is known. */
export const retentionOf = (file: RetentionFile, rows: readonly RetentionRow[]): readonly Kept[] =>
  rows.map((row) => {
    const start = startOf(file, row.from);
    return { row, start, until: start && row.years !== null ? addMonths(start, row.years * 12) : undefined };
  });

/** The last day on which anything of it has to be kept: a dossier is destroyed as a whole. */
export function keptUntil(file: RetentionFile, rows: readonly RetentionRow[]): Day | 'unknown' {
  const kept = retentionOf(file, rows);
  const days = kept.flatMap(({ until }) => until ?? []);
  if (kept.length === 0 || days.length < kept.length) return 'unknown';
  return days.reduce((latest, day) => (day > latest ? day : latest));
}
