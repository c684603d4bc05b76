// Runs every safeguard on a situation and gives each conclusion its norms and its effect. The rules themselves stand in
// one file each; what an open finding does to a decision stands in blocking.ts.
import { normOf } from '../norms/register.ts';
import { type Standing, verifiedOf } from '../norms/standing.ts';
import type { Situation } from '../situation/situation.ts';
import { acceleratedOnlyOnClosedList } from './accelerated-only-on-closed-list.ts';
import { accessToLawyer } from './access-to-lawyer.ts';
import { ageAssessmentMethod } from './age-assessment-method.ts';
import { ageAtReferenceDate } from './age-at-reference-date.ts';
import { ageingOutPlanned } from './ageing-out-planned.ts';
import { alternativesToDetention } from './alternatives-to-detention.ts';
import { assessmentIndependent } from './assessment-independent.ts';
import { assessmentMultidisciplinary } from './assessment-multidisciplinary.ts';
import { assessmentRecent } from './assessment-recent.ts';
import { benefitOfTheDoubt } from './benefit-of-the-doubt.ts';
import { bestInterestsPrimary } from './best-interests-primary.ts';
import { borderProcedureLast } from './border-procedure-last.ts';
import { careOnReturn } from './care-on-return.ts';
import { childHeard } from './child-heard.ts';
import { childInformed } from './child-informed.ts';
import { departureFromDeterminationEscalated } from './departure-from-determination-escalated.ts';
import { departureReasoned } from './departure-reasoned.ts';
import { detentionConditions } from './detention-conditions.ts';
import { detentionReview } from './detention-review.ts';
import { detentionShortestTime } from './detention-shortest-time.ts';
import { determinationMade } from './determination-made.ts';
import { determinationPanelIndependent } from './determination-panel-independent.ts';
import { documentsExamined } from './documents-examined.ts';
import { educationAccess } from './education-access.ts';
import { effectiveRemedy } from './effective-remedy.ts';
import { emergencyReceptionShort } from './emergency-reception-short.ts';
import { evidenceAndReasons } from './evidence-and-reasons.ts';
import { exclusionMindsAge } from './exclusion-minds-age.ts';
import { explanationPlanned } from './explanation-planned.ts';
import { familyLifeProportionality } from './family-life-proportionality.ts';
import { familyReunificationDiligence } from './family-reunification-diligence.ts';
import { familyUnity } from './family-unity.ts';
import { groupAssessedFirst } from './group-assessed-first.ts';
import { guardianAppointed } from './guardian-appointed.ts';
import { guardianCaseload } from './guardian-caseload.ts';
import { hardshipConsidered } from './hardship-considered.ts';
import { healthCareSecured } from './health-care-secured.ts';
import { identifiedAndReferred } from './identified-and-referred.ts';
import { identityPreserved } from './identity-preserved.ts';
import { individualExamination } from './individual-examination.ts';
import { interimMeasures } from './interim-measures.ts';
import { internalProtectionWithCare } from './internal-protection-with-care.ts';
import { migrationControlNotDecisive } from './migration-control-not-decisive.ts';
import { moveAssessed } from './move-assessed.ts';
import { nationalitySecured } from './nationality-secured.ts';
import { noChildDetention } from './no-child-detention.ts';
import { noContactWithPersecutor } from './no-contact-with-persecutor.ts';
import { noLimboUntilMajority } from './no-limbo-until-majority.ts';
import { nonDiscrimination } from './non-discrimination.ts';
import { nonRefoulementChild } from './non-refoulement-child.ts';
import { openRoutesAnswered } from './open-routes-answered.ts';
import { ownDetentionOrder } from './own-detention-order.ts';
import { parentConductNotAttributed } from './parent-conduct-not-attributed.ts';
import { proceduralNeedsSupported } from './procedural-needs-supported.ts';
import { protectedChildHandedOver } from './protected-child-handed-over.ts';
import { receptionAdequate } from './reception-adequate.ts';
import { repeatedMoveEscalated } from './repeated-move-escalated.ts';
import { representativeInProcedure } from './representative-in-procedure.ts';
import { responsibilityInOrder } from './responsibility-in-order.ts';
import { restrictedDataUnused } from './restricted-data-unused.ts';
import { rootednessWeighed } from './rootedness-weighed.ts';
import { type Rules, SHIPPED } from './rules.ts';
import { safeThirdCountryAssured } from './safe-third-country-assured.ts';
import type { Effect, Finding, Safeguard } from './safeguard.ts';
import { socialRightsKept } from './social-rights-kept.ts';
import { stepOneSealedFirst } from './step-one-sealed-first.ts';
import { trainedOfficer } from './trained-officer.ts';
import { transferAnnouncedInTime } from './transfer-announced-in-time.ts';
import { transferGuarantees } from './transfer-guarantees.ts';
import { transferOfChildAlone } from './transfer-of-child-alone.ts';
import { turnToChildProtection } from './turn-to-child-protection.ts';
import { unaccompaniedChildProtected } from './unaccompanied-child-protected.ts';
import { unionChildDependency } from './union-child-dependency.ts';
import { weighingRecorded } from './weighing-recorded.ts';

export const SAFEGUARDS: readonly Safeguard[] = [
  // The child in the procedure.
  bestInterestsPrimary,
  childHeard,
  representativeInProcedure,
  guardianAppointed,
  guardianCaseload,
  accessToLawyer,
  evidenceAndReasons,
  individualExamination,
  effectiveRemedy,
  interimMeasures,
  trainedOfficer,
  hardshipConsidered,
  acceleratedOnlyOnClosedList,
  borderProcedureLast,
  proceduralNeedsSupported,
  safeThirdCountryAssured,
  exclusionMindsAge,
  groupAssessedFirst,
  // Liberty.
  noChildDetention,
  alternativesToDetention,
  ownDetentionOrder,
  detentionReview,
  detentionShortestTime,
  detentionConditions,
  // Age and identity.
  ageAssessmentMethod,
  benefitOfTheDoubt,
  documentsExamined,
  identityPreserved,
  ageAtReferenceDate,
  // Protection.
  identifiedAndReferred,
  unaccompaniedChildProtected,
  noLimboUntilMajority,
  turnToChildProtection,
  // Family and residence.
  familyUnity,
  parentConductNotAttributed,
  familyLifeProportionality,
  familyReunificationDiligence,
  unionChildDependency,
  rootednessWeighed,
  openRoutesAnswered,
  ageingOutPlanned,
  nonDiscrimination,
  nationalitySecured,
  // Return, transfer and reception.
  nonRefoulementChild,
  internalProtectionWithCare,
  noContactWithPersecutor,
  careOnReturn,
  protectedChildHandedOver,
  transferGuarantees,
  transferOfChildAlone,
  responsibilityInOrder,
  transferAnnouncedInTime,
  receptionAdequate,
  emergencyReceptionShort,
  moveAssessed,
  repeatedMoveEscalated,
  healthCareSecured,
  educationAccess,
  socialRightsKept,
  // The dossier and its four steps.
  assessmentIndependent,
  assessmentMultidisciplinary,
  assessmentRecent,
  stepOneSealedFirst,
  restrictedDataUnused,
  weighingRecorded,
  migrationControlNotDecisive,
  departureReasoned,
  determinationMade,
  determinationPanelIndependent,
  departureFromDeterminationEscalated,
  childInformed,
  explanationPlanned,
];

const BY_ID: ReadonlyMap<string, Safeguard> = new Map(SAFEGUARDS.map((safeguard) => [safeguard.id, safeguard]));

/** The safeguard with this name, or undefined. */
export const safeguardOf = (id: string): Safeguard | undefined => BY_ID.get(id);

/**
 * A rule of this system keeps its effect. Every other rule leans on what was really read: law carries its effect, guidance
 * asks for reasons at most, and what people plead for carries nothing.
 */
export function effectOf(
  { mandate, effect, norms }: Pick<Safeguard, 'mandate' | 'effect' | 'norms'>,
  standing: Standing = SHIPPED.standing,
): Effect {
  if (mandate || effect === 'warns') return effect;
  const read = norms.filter((id) => verifiedOf(id, standing) !== 'not-verified').map(normOf);
  if (read.some(({ authority }) => authority === 'binding-law')) return effect;
  return read.some(({ authority }) => authority === 'authoritative-guidance') ? 'reason' : 'warns';
}

function findingOf(safeguard: Safeguard, situation: Situation, { standing, parameters }: Rules): Finding {
  const { id, norms, mandate, check } = safeguard;
  const { outcome, because, missing, otherReading } = check(situation, parameters);
  return {
    safeguard: id,
    norms,
    effect: effectOf(safeguard, standing),
    mandate,
    outcome,
    because: because.map((fact) => ({ fact, value: situation.facts[fact] })),
    missing,
    ...(otherReading !== undefined && { otherReading }),
  };
}

/** All findings, in a fixed order, also those that are met or do not apply. */
export const assess = (situation: Situation, rules: Rules = SHIPPED): readonly Finding[] =>
  SAFEGUARDS.map((safeguard) => findingOf(safeguard, situation, rules));
