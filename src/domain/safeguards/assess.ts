// Runs every safeguard on a situation and gives each conclusion its norms and its effect. The rules themselves stand in
// one file each; what an open finding does to a decision stands in blocking.ts.
import { normOf } from '../norms/register.ts';
import type { Situation } from '../situation/situation.ts';
import { assessmentIndependent } from './assessment-independent.ts';
import { assessmentMultidisciplinary } from './assessment-multidisciplinary.ts';
import { assessmentRecent } from './assessment-recent.ts';
import { careOnReturn } from './care-on-return.ts';
import { childInformed } from './child-informed.ts';
import { departureReasoned } from './departure-reasoned.ts';
import { educationAccess } from './education-access.ts';
import { explanationPlanned } from './explanation-planned.ts';
import { familyLifeProportionality } from './family-life-proportionality.ts';
import { familyReunificationDiligence } from './family-reunification-diligence.ts';
import { familyUnity } from './family-unity.ts';
import { healthCareSecured } from './health-care-secured.ts';
import { migrationControlNotDecisive } from './migration-control-not-decisive.ts';
import { nationalitySecured } from './nationality-secured.ts';
import { noChildDetention } from './no-child-detention.ts';
import { nonDiscrimination } from './non-discrimination.ts';
import { nonRefoulementChild } from './non-refoulement-child.ts';
import { parentConductNotAttributed } from './parent-conduct-not-attributed.ts';
import { receptionAdequate } from './reception-adequate.ts';
import { rootednessWeighed } from './rootedness-weighed.ts';
import type { Effect, Finding, Safeguard } from './safeguard.ts';
import { stepOneSealedFirst } from './step-one-sealed-first.ts';
import { transferGuarantees } from './transfer-guarantees.ts';
import { unionChildDependency } from './union-child-dependency.ts';
import { weighingRecorded } from './weighing-recorded.ts';

export const SAFEGUARDS: readonly Safeguard[] = [
  // The child in the procedure.
  // Liberty.
  noChildDetention,
  // Age and identity.
  // Protection.
  // Family and residence.
  familyUnity,
  parentConductNotAttributed,
  familyLifeProportionality,
  familyReunificationDiligence,
  unionChildDependency,
  rootednessWeighed,
  nonDiscrimination,
  nationalitySecured,
  // Return, transfer and reception.
  nonRefoulementChild,
  careOnReturn,
  transferGuarantees,
  receptionAdequate,
  healthCareSecured,
  educationAccess,
  // The dossier and its four steps.
  assessmentIndependent,
  assessmentMultidisciplinary,
  assessmentRecent,
  stepOneSealedFirst,
  weighingRecorded,
  migrationControlNotDecisive,
  departureReasoned,
  childInformed,
  explanationPlanned,
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
