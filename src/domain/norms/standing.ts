// What a named legal owner said about norms since this version of the register was made: verified, or no longer. Laid over
// the register, which itself never changes while Voorop runs. The events it is made from: verification.ts.

import type { Norm } from './norm.ts';
import { NORMS, type NormId } from './register.ts';

/** Per norm that was looked at: who verified it and when, or that it is not verified any more. Other norms stay as shipped. */
export type Standing = Readonly<Partial<Record<NormId, Norm['verified']>>>;

/** The register as it was shipped. */
export const AS_SHIPPED: Standing = {};

export const verifiedOf = (id: NormId, standing: Standing): Norm['verified'] => standing[id] ?? NORMS[id].verified;
