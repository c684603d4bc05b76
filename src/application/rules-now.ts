// The rules of this moment, for whoever judges a decision: what was shipped, with what legal owners said since.
import { type Rules, SHIPPED } from '../domain/safeguards/rules.ts';
import type { Tx } from '../store/database.ts';

export const rulesNow = (_: Tx): Promise<Rules> => Promise.resolve(SHIPPED);
