// The rules of one moment: which norms stand as verified, and the numbers in the safeguards.
import { AS_SHIPPED, type Standing } from '../norms/standing.ts';
import { AS_SET, type Parameters } from './parameters.ts';

export type Rules = { readonly standing: Standing; readonly parameters: Parameters };

/** The rules as this version of Voorop ships them, before any legal owner spoke. */
export const SHIPPED: Rules = { standing: AS_SHIPPED, parameters: AS_SET };
