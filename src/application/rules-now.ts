// The rules of this moment, for whoever judges a decision: what was shipped, with what legal owners said since.
import { standingOf } from '../domain/norms/verification-table.ts';
import { type Rules, SHIPPED } from '../domain/safeguards/rules.ts';
import type { Tx } from '../store/database.ts';
import { loadNorms, type StoredNorms } from './norm-table.ts';

export const rulesNow = async (tx: Tx): Promise<Rules> => rulesOf(await loadNorms(tx));

/** What was shipped, with what legal owners said until this version of the table of norms. */
export const rulesOf = ({ table }: Pick<StoredNorms, 'table'>): Rules => ({ ...SHIPPED, standing: standingOf(table) });
