// Hands the AVG table in force to the database, which then keeps the same rule behind the application: at every start here, and with
// every change of the table in the same transaction (give-table-command.ts). Replaces what was there.
import type { Day } from '../domain/basics/day.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import { rowsAhead } from '../domain/sharing/rows-on.ts';
import { type Database, inTransaction } from '../store/database.ts';
import { putSharingRules, waitForSharingRules } from '../store/sharing-rules.ts';
import { loadTable } from './sharing-table.ts';

/** Whoever plants a story or a test goes back in time: every day keeps the rows that it had. */
export const ALWAYS = '2000-01-01' as Day;

/** Shape: `first` the first rows; what was changed since is read here. Units: how many rules the database keeps now, one a role. */
export const keepSharing = (db: Database, first: readonly SharingRow[]): Promise<number> =>
  inTransaction(
    db,
    async (tx) => {
      // Before it looks: a change that somebody makes meanwhile waits, and writes what is newer.
      await waitForSharingRules(tx);
      return putSharingRules(tx, rowsAhead(ALWAYS, first, (await loadTable(tx)).changes));
    },
    { as: { kind: 'system', task: 'keep-sharing' } },
  );
