// Which kind of data each fact of the catalogue is. What is about health, care, danger or the place where the child is stays with
// protection; it can stop a decision and never support one. What whoever decides may read: open-facts.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import { HEALTH_FACTS } from '../situation/facts/health.ts';
import { LIVING_FACTS } from '../situation/facts/living.ts';
import type { DataCategory } from './data-categories.ts';
import { OPEN_FACTS } from './open-facts.ts';

const CARE = [
  'care_arrangement',
  'placement',
  'child_special_vulnerability',
  'special_needs',
  'traumatic_history',
  'taken_into_care_from_father',
  'previous_family_disruption',
  'placed_under_guardianship_after_family_problems',
  'assigned_to_unrelated_adult',
  'abandoned_child',
  // Help and penalties in reception come of services, not of the procedure. Source: JGC 3/22, 17.
  'planned_measure',
  'sanction',
  'sanction_days',
  'food_aid',
] as const satisfies readonly FactKey[];
const SIGNALS = [
  'victim_of_trafficking',
  'victim_of_sexual_abuse',
  'trafficking_assessment_before_measure',
  'violence_at_home',
] as const satisfies readonly FactKey[];
const PLACE = ['reception_kind', 'child_lived_with', 'contact_frequency'] as const satisfies readonly FactKey[];
/** What a criminal case says of a child feeds no residence decision. Source: Handelingsprotocol, process 5. */
const PROTECTION = [
  'criminal_offence_child',
  'child_conduct',
  'rehabilitation_considered',
  'referred_to_child_protection',
  'placement_request_pending',
  'court_placement_order_issued',
] as const satisfies readonly FactKey[];
/** How long the child went without a place or a school, without saying where. */
const FIGURES = [
  'school',
  'months_without_school',
  'months_without_shelter',
  'weeks_in_camp',
  'days_in_adult_centre',
] as const satisfies readonly FactKey[];
/** Asked for a route or a decision, and all the same a matter of health. */
const HEALTH = [
  'treatment_needed_here',
  'treatment_reachable_there',
  'mother_pregnant',
] as const satisfies readonly FactKey[];

const all = (keys: readonly string[], category: DataCategory) => keys.map((key) => [key, category] as const);

const CATEGORIES: ReadonlyMap<string, DataCategory> = new Map([
  ...all(OPEN_FACTS, 'interests'),
  ...all(Object.keys(HEALTH_FACTS), 'health'),
  ...all(HEALTH, 'health'),
  ...all(Object.keys(LIVING_FACTS), 'living-figures'),
  ...all(FIGURES, 'living-figures'),
  ...all(CARE, 'care'),
  ...all(SIGNALS, 'signals'),
  ...all(PLACE, 'place'),
  ...all(PROTECTION, 'protection'),
]);

type Listed =
  | keyof typeof HEALTH_FACTS
  | keyof typeof LIVING_FACTS
  | (typeof OPEN_FACTS | typeof HEALTH | typeof FIGURES | typeof CARE | typeof SIGNALS | typeof PLACE)[number]
  | (typeof PROTECTION)[number];
/** A fact of the catalogue that stands in no list above does not compile here. */
const listed = (fact: FactKey): Listed => fact;

/** What a child needs because of its health, as far as it was agreed that whoever decides may know. Source: domain.md 7.3, class B. */
const FUNCTIONAL: ReadonlySet<string> = new Set<FactKey>([
  'medical_needs',
  'medical_care',
  'in_specialised_treatment',
  'treatment_available_in_destination_checked',
]);

/** Whether the child can agree that whoever decides reads this fact. */
export const isFunctional = (fact: string): boolean => FUNCTIONAL.has(fact);

export const categoryOfFact = (fact: FactKey, withAssent: boolean): DataCategory =>
  withAssent && FUNCTIONAL.has(fact) ? 'functional-needs' : (CATEGORIES.get(listed(fact)) ?? 'care');
