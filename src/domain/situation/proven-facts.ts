// The facts that the dossier proves by what was recorded in it: nobody can type them in. How: from-dossier.ts.
import type { FactKey } from './facts/facts.ts';

export const PROVEN_FACTS = [
  'child_age_years',
  'child_age_at_arrival',
  'claimed_minor',
  'minority_disputed',
  'unaccompanied',
  'accompanied_by',
  'born_in_country',
  'years_in_country',
  'stateless',
  'child_nationality_of_host',
  'guardian_appointed',
  'guardian_appointed_before_interview',
  'legal_representative',
  'child_informed',
  'information_in_language_understood',
  'child_hearing_offered',
  'child_heard',
  'interpreter',
  'child_opposes_measure',
  'child_views_weighed',
  'best_interests_assessed',
  'best_interests_mentioned_only_formally',
  'individual_examination',
  'assessment_by_migration_authority',
  'assessment_disciplines',
  'assessment_age_days',
  'interests_sealed',
  'interests_sealed_before_other_interests',
  'weighing_recorded',
  'migration_control_decisive',
  'parent_conduct_was_reason',
  'departs_from_interests',
  'departure_reasons_given',
  'explanation_planned',
  'procedure_track',
  'reason_for_separation',
  'destination',
  'remedy_suspensive',
] as const satisfies readonly FactKey[];

const PROVEN: ReadonlySet<FactKey> = new Set(PROVEN_FACTS);

export const isProvenByRecord = (fact: FactKey): boolean => PROVEN.has(fact);
