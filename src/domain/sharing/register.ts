// The register of processing activities, made from the AVG table: one activity for each purpose, with everything that its rows say.
// What a table cannot know (who is controller, contact data, transfers) is for the controller to add. Norm: AVG art. 30.
import { PURPOSES, type Purpose } from '../basics/actor.ts';
import type { DataCategory } from './data-categories.ts';
import type { SharingRow } from './row.ts';

export type Activity = {
  readonly id: Purpose;
  /** Organisations that receive data for this purpose, with the roles in which. */
  readonly receivers: readonly { readonly organisation: string; readonly roles: readonly string[] }[];
  readonly givers: readonly string[];
  readonly subjects: readonly SharingRow['subject'][];
  readonly categories: readonly DataCategory[];
  readonly grounds: readonly string[];
  /** Units: years; null where a row knows no period: then it is kept, and that is said. */
  readonly retentionYears: readonly (number | null)[];
  readonly rows: readonly string[];
};

const unique = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)];

/** One activity; without rows nobody may read about a child for it. */
export function activityOf(id: Purpose, rows: readonly SharingRow[]): Activity {
  const own = rows.filter(({ purpose }) => purpose === id);
  return {
    id,
    receivers: unique(own.map(({ receiver }) => receiver)).map((organisation) => ({
      organisation,
      roles: unique(own.filter(({ receiver }) => receiver === organisation).flatMap(({ roles }) => roles)),
    })),
    givers: unique(own.map(({ giver }) => giver)),
    subjects: unique(own.map(({ subject }) => subject)),
    categories: unique(own.map(({ category }) => category)),
    grounds: unique(own.flatMap(({ ground }) => ground)),
    retentionYears: unique(own.map(({ retentionYears }) => retentionYears)),
    rows: own.map((row) => row.id),
  };
}

export const activitiesOf = (rows: readonly SharingRow[]): readonly Activity[] =>
  PURPOSES.map((purpose) => activityOf(purpose, rows));
