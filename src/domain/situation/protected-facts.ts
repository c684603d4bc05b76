// What a fact is worth by who says it. Some a migration authority cannot record at all: they say that somebody independent
// looked at the child. The rest it can record, but there only its own acts can carry its decision (independent-facts.ts).
import type { FactKey } from './facts/facts.ts';

export const INDEPENDENT_FACTS = [
  'protection_measure_in_force',
  'expert_assessment_done',
  'trafficking_assessment_before_measure',
  'vulnerability_assessed',
  'age_assessment_multidisciplinary',
  'guardian_opinion_supports_minority',
  'medical_opinion_supports_minority',
  'guardian_advice_against',
  'guardian_involved',
  'contact_with_lawyer',
  'expert_report_child_would_be_harmed',
  'best_interests_presumed',
  'consular_contact_agreed',
  'care_in_other_part_of_country',
  'limit_effect_on_child_assessed',
  'group_assessment_done',
  'procedural_needs_assessed',
  'facility_child_suitable',
  'child_culpable',
] as const satisfies readonly FactKey[];

/**
 * What a migration authority did itself and has a paper of: that it examined, checked, issued or told something.
 *
 * Never what is so with the child, the family or the country, and never how well it acted: that is for others to say.
 */
export const ACTS_OF_AUTHORITY = [
  'identity_checked',
  'documents_verified_with_issuing_authority',
  'domestic_risk_examined',
  'accelerated_ground',
  'border_procedure_ground',
  'inadmissibility_ground',
  'responsibility_criterion',
  'officer_trained',
  'first_application',
  'hardship_considered',
  'third_country_assured',
  'relatives_looked_for',
  'transfer_notice_days',
  'internal_protection_relied_on',
  'exclusion_applied',
  'formal_age_decision',
  'age_report_given_to_child',
  'return_decision_issued',
  'removal_postponed_until_18',
  'parent_informed_of_removal',
  'destination_authorities_notified',
  'receiving_state_informed_of_vulnerability',
  'formal_detention_decision',
  'children_have_own_detention_order',
] as const satisfies readonly FactKey[];

/** What a measure of reception does to a child is not for reception to say either: it takes that measure. */
export const NOT_OF_RECEPTION = [
  'limit_effect_on_child_assessed',
  'group_assessment_done',
] as const satisfies readonly FactKey[];

const OF_OTHERS_THAN_RECEPTION: ReadonlySet<FactKey> = new Set(NOT_OF_RECEPTION);
const INDEPENDENT: ReadonlySet<FactKey> = new Set(INDEPENDENT_FACTS);
const ACTS: ReadonlySet<FactKey> = new Set(ACTS_OF_AUTHORITY);

export const asksOthersThanReception = (fact: FactKey): boolean => OF_OTHERS_THAN_RECEPTION.has(fact);

export const asksIndependence = (fact: FactKey): boolean => INDEPENDENT.has(fact);

/** Whether the word of a migration authority alone can carry its decision. */
export const isActOfAuthority = (fact: FactKey): boolean => ACTS.has(fact);
