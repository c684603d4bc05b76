// How long one kind of data is kept: a row of the table of a country. What that means for a dossier: dossier/rights/retention.ts.
import type { Words } from './text.ts';

/** From which day it is counted: the last entry about the child, or the day the child becomes eighteen, whichever is later. */
export const RETENTION_STARTS = ['last-entry', 'eighteen'] as const;
export type RetentionStart = (typeof RETENTION_STARTS)[number];

export type RetentionRow = {
  /** The kind of data, as the sharing table calls it. */
  readonly category: string;
  /** Units: years; null where no period is known: keep, and say so. */
  readonly years: number | null;
  readonly from: RetentionStart;
  /** Where the period stands, or who has to set it. */
  readonly ground: Words;
  /** Units: years after which it goes to an archive, where the list of selection says that it stays. */
  readonly archiveAfterYears: number | null;
};
