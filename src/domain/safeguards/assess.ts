// Runs every safeguard on a situation and gives each conclusion its norms and its effect. The rules themselves stand in
// one file each; what an open finding does to a decision stands in blocking.ts.
import { normOf } from '../norms/register.ts';
import type { Situation } from '../situation/situation.ts';
import { noChildDetention } from './no-child-detention.ts';
import type { Effect, Finding, Safeguard } from './safeguard.ts';

export const SAFEGUARDS: readonly Safeguard[] = [
  // The child in the procedure.
  // Liberty.
  noChildDetention,
  // Age and identity.
  // Protection.
  // Family and residence (family B).
  // Return, transfer and reception (family B).
  // The dossier and its four steps (family B).
];

const BY_ID: ReadonlyMap<string, Safeguard> = new Map(SAFEGUARDS.map((safeguard) => [safeguard.id, safeguard]));

/** The safeguard with this name, or undefined. */
export const safeguardOf = (id: string): Safeguard | undefined => BY_ID.get(id);

/** A rule of this system keeps its effect; every other rule only warns until one of its norms is verified. */
export function effectOf({ mandate, effect, norms }: Pick<Safeguard, 'mandate' | 'effect' | 'norms'>): Effect {
  if (mandate) return effect;
  return norms.some((id) => normOf(id).verified !== 'not-verified') ? effect : 'warns';
}

function findingOf(safeguard: Safeguard, situation: Situation): Finding {
  const { id, norms, mandate, check } = safeguard;
  const { outcome, because, missing, otherReading } = check(situation);
  return {
    safeguard: id,
    norms,
    effect: effectOf(safeguard),
    mandate,
    outcome,
    because: because.map((fact) => ({ fact, value: situation.facts[fact] })),
    missing,
    ...(otherReading !== undefined && { otherReading }),
  };
}

/** All findings, in a fixed order, also those that are met or do not apply. */
export const assess = (situation: Situation): readonly Finding[] =>
  SAFEGUARDS.map((safeguard) => findingOf(safeguard, situation));
