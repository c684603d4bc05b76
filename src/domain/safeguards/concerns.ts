// Questions about a situation that many safeguards share, answered with yes, no or not known. No safeguard of its own
// lives here. Not known stays not known: nothing here turns silence into an answer.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Facts, Measure, Situation } from '../situation/situation.ts';
import { tells } from './vocabulary.ts';

/** `undefined` is "not known". */
export type Truth = boolean | undefined;

/** The facts whose value is true or false. */
export type YesNoKey = {
  [Key in FactKey]: Exclude<Facts[Key], undefined> extends boolean ? Key : never;
}[FactKey];

export const and = (...truths: readonly Truth[]): Truth =>
  truths.includes(false) ? false : truths.includes(undefined) ? undefined : true;

export const or = (...truths: readonly Truth[]): Truth =>
  truths.includes(true) ? true : truths.includes(undefined) ? undefined : false;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Yes when one of these holds; never no, because other signs may exist. */
export const sign = (...signs: readonly boolean[]): Truth => (signs.includes(true) ? true : undefined);

/** The facts that show something, where it holds; none where it does not. */
export const when = (holds: boolean | undefined, ...keys: readonly FactKey[]): readonly FactKey[] =>
  holds === true ? keys : [];

/** Which of these facts have this value. Safeguards name them as the reason of a finding. */
export const having = <Value extends boolean>(
  { facts }: Situation,
  value: Value,
  keys: readonly YesNoKey[],
): readonly YesNoKey[] => keys.filter((key) => facts[key] === value);

export const measureIs = ({ measure }: Situation, measures: readonly Measure[]): boolean => measures.includes(measure);

const REMOVALS: readonly Measure[] = [
  'expulsion',
  'collective_expulsion',
  'pushback',
  'dublin_transfer',
  'resettlement',
];
const MAYBE_REMOVALS: readonly Measure[] = ['refusal_of_residence', 'withdrawal', 'separation', 'other'];

/** Is a visa asked for a child that is not here? No refusal of it makes such a child leave; a child that is here, it does. */
export const isFromAbroad = (situation: Situation): boolean =>
  tells(situation, 'decides_on', 'visa') &&
  situation.facts.years_in_country === undefined &&
  situation.facts.born_in_country !== true;

/** Is the child, or somebody the child depends on, made to leave the country (a planned removal counts)? */
export function isRemoval(situation: Situation): Truth {
  const { facts, direction } = situation;
  // Whoever gets a permit, is released or brought to safety is not sent away by it.
  if (direction !== 'adverse') return false;
  if (isFromAbroad(situation)) return false;
  if (measureIs(situation, REMOVALS)) return true;
  if (facts.return_decision_issued === true || facts.removal_executed === true) return true;
  if (facts.expelled_person !== undefined) return true;
  return measureIs(situation, MAYBE_REMOVALS) ? undefined : false;
}

const DETENTIONS: readonly Measure[] = ['detention', 'border_detention'];
const MAYBE_DETENTIONS: readonly Measure[] = ['collective_expulsion', 'pushback', 'reception_placement', 'other'];

const STAY_DECISIONS: readonly Measure[] = [
  'expulsion',
  'refusal_of_residence',
  'withdrawal',
  'family_reunification_refusal',
  'dublin_transfer',
];

/** Does the measure decide about the stay, and not about where the child lives until then? */
export const decidesStay = (situation: Situation): boolean => measureIs(situation, STAY_DECISIONS);

/** Facts that only exist where somebody is held. */
export const DETENTION_SIGNS = ['detention', 'detention_days', 'detention_hours', 'facility_kind'] as const;

/**
 * Is the child deprived of liberty, whatever the label? A measure of detention is, unless the file says that no liberty is
 * taken; other measures are, only where the file shows it.
 */
export function takesLiberty(situation: Situation): Truth {
  const { facts } = situation;
  if (facts.detention !== undefined) return facts.detention;
  const held = (facts.detention_days ?? 0) > 0 || (facts.detention_hours ?? 0) > 0 || facts.detention_with_adults;
  if (held === true || measureIs(situation, DETENTIONS)) return true;
  return measureIs(situation, MAYBE_DETENTIONS) ? undefined : false;
}

/** May the decision be one on a request for protection? A refusal about something else says so (`decides_on`). */
export const mayDecideProtection = (situation: Situation): boolean =>
  situation.facts.asylum_seeker !== false &&
  (situation.facts.decides_on === undefined || tells(situation, 'decides_on', 'admissibility'));

/** The facts that tell whether the child is alone: named as a reason wherever that question decided. */
export const ALONE_FACTS = [
  'unaccompanied',
  'separated_child',
  'accompanied_by',
  'assigned_to_unrelated_adult',
] as const;

/** Is the child without a parent or legal carer? What the child says counts; a relative or stranger is no legal carer. */
export function isUnaccompanied(situation: Situation): Truth {
  const { facts } = situation;
  if (facts.unaccompanied === true || facts.separated_child === true) return true;
  if (facts.assigned_to_unrelated_adult === true) return true;
  if (tells(situation, 'accompanied_by', 'carer')) return facts.unaccompanied ?? false;
  // Somebody came along, but an uncle or a friend is no legal carer, unless the file says that the child is not separated.
  const onlyKin = tells(situation, 'accompanied_by', 'relative') || tells(situation, 'accompanied_by', 'stranger');
  if (onlyKin && facts.separated_child === undefined) return true;
  if (facts.unaccompanied !== undefined) return facts.unaccompanied;
  return facts.accompanied_by === undefined ? undefined : true;
}

/** Is the age of the child in doubt, or is a different age held against the child? */
export function isAgeDoubted({ facts, measure }: Situation): Truth {
  if (facts.minority_disputed !== undefined) return facts.minority_disputed;
  if (facts.registered_as_adult_in_other_state === true || facts.age_result !== undefined) return true;
  return measure === 'age_assessment' ? true : undefined;
}

/** Do all known ages lie at or above this number of years? */
export function isAtLeast({ facts }: Situation, years: number): Truth {
  const ages = facts.child_age_years?.filter((age) => typeof age === 'number');
  if (ages === undefined || ages.length === 0) return undefined;
  return ages.every((age) => age >= years);
}

/** The lowest known age, for what is graver the younger the child. */
export function youngest({ facts }: Situation): number | undefined {
  const ages = facts.child_age_years?.filter((age) => typeof age === 'number') ?? [];
  return ages.length === 0 ? undefined : Math.min(...ages);
}

/** Length of the detention in days; undefined where nothing is known of it. */
export function daysHeld({ facts }: Situation): number | undefined {
  return facts.detention_days ?? (facts.detention_hours === undefined ? undefined : facts.detention_hours / 24);
}

/** The facts whose sign holds. A safeguard that knows many signs of a breach lists them once and names those it found. */
export const keysWhere = (signs: readonly (readonly [holds: boolean, fact: FactKey])[]): readonly FactKey[] =>
  signs.flatMap(([holds, fact]) => (holds ? [fact] : []));

export const WEIGHING_FACTS = [
  'best_interests_assessed',
  'individual_examination',
  'best_interests_mentioned_only_formally',
  'best_interests_presumed',
  'best_interests_deferred_to_enforcement',
  'reasons_sufficient',
  'relevant_facts_left_out',
  'application_not_examined_because_entry_ban',
  'child_claim_dismissed_as_examined_with_parents',
] as const;

/** Was this child's own situation looked at and put on record? A stock phrase or a presumption is no look. */
export function isWeighed({ facts }: Situation): Truth {
  const looks = [facts.best_interests_assessed, facts.individual_examination];
  const evasions = [
    facts.best_interests_mentioned_only_formally,
    facts.best_interests_presumed,
    facts.best_interests_deferred_to_enforcement,
    facts.relevant_facts_left_out,
    facts.application_not_examined_because_entry_ban,
    facts.child_claim_dismissed_as_examined_with_parents,
    not(facts.reasons_sufficient),
  ];
  if (looks.includes(false) || evasions.includes(true)) return false;
  return sign(...looks.map((look) => look === true));
}

/** Is a grave offence held against this person? An old, slight or youthful one is not grave. */
export function isGraveOffence(situation: Situation, key: 'parent_criminal_offence' | 'criminal_offence_child'): Truth {
  if (tells(situation, key, 'none') || tells(situation, key, 'light')) return false;
  return sign(tells(situation, key, 'grave'));
}

/** Does the measure aim at a parent or another carer of the child? A partner or another relative is no carer. */
export const targetsCarer = (situation: Situation): boolean =>
  situation.facts.parent_refused !== undefined || tells(situation, 'expelled_person', 'parent');

/** Must every parent leave, so that none could stay with the child? */
export const bothMustGo = (situation: Situation): boolean =>
  tells(situation, 'expelled_person', 'both') ||
  (targetsCarer(situation) && situation.facts.both_parents_third_country === true);

/** Must the child go along when a carer has to leave? */
function goesAlong(situation: Situation): Truth {
  const { facts } = situation;
  if (facts.separation_from_parent === true) return false;
  const onlyCarer = [facts.single_mother === true, facts.alternative_carer_in_host === false, bothMustGo(situation)];
  if (onlyCarer.includes(true) || facts.child_forced_to_leave_EU === true) return true;
  return facts.other_parent_present === true ? false : not(facts.separation_from_parent);
}

/** Does the child itself have to leave the country, in law or in fact? */
export function childLeaves(situation: Situation): Truth {
  const removal = isRemoval(situation);
  if (removal === false) return false;
  if (targetsCarer(situation)) return goesAlong(situation);
  const other = tells(situation, 'expelled_person', 'partner') || tells(situation, 'expelled_person', 'relative');
  return other ? false : removal;
}
