// Where a missing fact is put right: on the page of the facts, or on the page where the record that proves it is made. Pure.

import { type FactKey, isFactKey } from '../../../domain/situation/facts/facts.ts';
import { isProvenByRecord } from '../../../domain/situation/proven-facts.ts';
import { type DossierTopic, topicAddress } from '../dossier/addresses.ts';

/** The places on the decision's own page. */
export const PLAN_PLACE = 'voornemen';
export const EXPLANATION_PLACE = 'uitleg';
export const MOVE_PLACE = 'verhuizing';

export type FactPlace =
  | {
      readonly kind: 'topic';
      readonly name:
        | 'assessment'
        | 'steps'
        | 'hearing'
        | 'protection'
        | 'child'
        | 'facts'
        | 'ways'
        | 'determination'
        | 'supervision'
        | 'age'
        | 'living';
    }
  | { readonly kind: 'here'; readonly name: 'plan' | 'explanation' | 'move' };

/** Where “no” is what one hopes for: nothing has to be put right. */
const NO_IS_GOOD: ReadonlySet<string> = new Set<FactKey>([
  'best_interests_mentioned_only_formally',
  'assessment_by_migration_authority',
  'child_opposes_measure',
  'departs_from_determination',
  'departs_from_interests',
  'determination_needed',
  'migration_control_decisive',
  'minority_disputed',
  'claimed_minor',
  'parent_conduct_was_reason',
  'stateless',
  'unaccompanied',
]);

export const asksNothing = (fact: string): boolean => NO_IS_GOOD.has(fact);

type Found = FactPlace['name'];

const RECORDED: readonly (readonly [RegExp, Found])[] = [
  [
    /^(minority_disputed$|documents_formally_|registered_as_|other_state_|age_(assessment|report|decision)_|interview_before_medical|medical_test_|informed_consent_|margin_of_error_)/,
    'age',
  ],
  [/^(move_|light_move$)/, 'move'],
  [/^(moves_|emergency_reception_|days_without_school$|share_of_life_)/, 'living'],
  [/^(determination_|departs_from_determination|departure_from_determination|separation_in_best)/, 'determination'],
  [/^(child_views_weighed|interests_|weighing_|migration_control_|parent_conduct_|departs_|departure_)/, 'steps'],
  [/^(hand_over_|protection_measure_)/, 'supervision'],
  [/^(assessment_|best_interests_|individual_examination)/, 'assessment'],
  [/^(child_hearing|child_heard|hearings_without_|interpreter|child_opposes)/, 'hearing'],
  [/^(guardian_|legal_representative|child_informed|information_)/, 'protection'],
  [/^(open_routes_|possible_routes_|routes_|ageing_out_)/, 'ways'],
  [/^explanation_/, 'explanation'],
  [/^(separation_|reason_for_separation|detention$|destination$|remedy_)/, 'plan'],
];

const recordedAt = (fact: FactKey): Found => RECORDED.find(([pattern]) => pattern.test(fact))?.[1] ?? 'child';

export function placeOfFact(fact: string): FactPlace {
  const name = isFactKey(fact) && isProvenByRecord(fact) ? recordedAt(fact) : 'facts';
  return name === 'plan' || name === 'explanation' || name === 'move'
    ? { kind: 'here', name }
    : { kind: 'topic', name };
}

export function topicOfFact(dossierId: string, topic: DossierTopic, fact: string): string {
  const address = topicAddress(dossierId, topic);
  return topic === 'facts' ? `${address}?feit=${encodeURIComponent(fact)}` : address;
}
