// A norm to test with, found in the register as it is shipped: not verified yet, and worth something once it is.
import { NORM_IDS, type NormId, normOf } from '../../src/domain/norms/register.ts';
import { type EffectChange, effectChanges } from '../../src/domain/safeguards/effect-changes.ts';

export type LiftingNorm = { readonly normId: NormId; readonly language: string; readonly change: EffectChange };

const changesBy = (normId: NormId): readonly EffectChange[] =>
  effectChanges({}, { [normId]: { by: 'test', on: '2026-01-01' } } as never);

/** A norm of which the verification alone gives one safeguard, and no other, a stronger effect. */
export const liftingNorm = (): LiftingNorm => {
  for (const normId of NORM_IDS) {
    const [change, ...others] = changesBy(normId);
    if (change && others.length === 0)
      return { normId, language: normOf(normId).authentic?.languages[0] ?? 'nl', change };
  }
  throw new Error('every safeguard has its full effect already: no norm is left to lift one');
};
