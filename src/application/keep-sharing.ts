// Hands the AVG table in force to the database, which then keeps the same rule behind the application: at every start, and after every
// change of the table. Replaces what was there.
import type { SharingRow } from '../domain/sharing/row.ts';
import { type Database, inTransaction } from '../store/database.ts';
import { putSharingRules } from '../store/sharing-rules.ts';

/** Units: how many rules the database keeps now, one a role. */
export const keepSharing = (db: Database, rows: readonly SharingRow[]): Promise<number> =>
  inTransaction(db, (tx) => putSharingRules(tx, rows), { as: { kind: 'system', task: 'keep-sharing' } });
