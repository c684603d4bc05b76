// The AVG table in force, handed to the database so that it keeps the same rule once more. The role of the application cannot
// write it: only what is proven to come from the application is taken.
import { COMPARTMENTS_BY_CATEGORY } from '../domain/sharing/data-categories.ts';
import { isHandedOver } from '../domain/sharing/own-affairs.ts';
import type { SharingRow } from '../domain/sharing/row.ts';
import type { Tx } from './database.ts';

/** Replaces the rules by these. Units: how many rules there are now, one a role. */
export const putSharingRules = async (tx: Tx, rows: readonly SharingRow[]): Promise<number> => {
  const given = rows.filter((row) => !isHandedOver(row));
  const rules = given.flatMap(({ receiver, roles, purpose, category, giver, condition, validFrom, validTo }) =>
    roles.map((role) => ({
      ...{ receiver, role, purpose, category, giver, condition: condition ?? null },
      ...{ valid_from: validFrom, valid_to: validTo ?? null },
    })),
  );
  const { said, mac } = tx.proven({ kind: 'sharing', rules, compartments: COMPARTMENTS_BY_CATEGORY });
  const [row] = await tx.query<{ kept: number }>('select put_sharing($1, $2) as kept', [said, mac]);
  return row?.kept ?? 0;
};

/** One writes at a time, to the end of the transaction; the same lock as in put_sharing. */
export const waitForSharingRules = async (tx: Tx): Promise<void> => {
  await tx.query(`select pg_advisory_xact_lock(hashtext('voorop sharing'))`);
};
