// Facts that a migration authority cannot record: they say that somebody independent looked at the child. Each is a
// judgement of child protection, a guardian, a doctor or a lawyer, so one of these must bring it in.
import type { FactKey } from './facts/facts.ts';

export const INDEPENDENT_FACTS = [
  'separation_in_best_interests_decision',
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
  'facility_child_suitable',
  'child_culpable',
] as const satisfies readonly FactKey[];

const INDEPENDENT: ReadonlySet<FactKey> = new Set(INDEPENDENT_FACTS);

export const asksIndependence = (fact: FactKey): boolean => INDEPENDENT.has(fact);
