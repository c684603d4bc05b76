// A request to reunite a child with family is handled positively, humanely and quickly. Turning 18 meanwhile:
// age-at-reference-date.ts. Separation by the State itself: family-unity.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { isWeighed, keysWhere, WEIGHING_FACTS } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** Slow: counted after the nine months of the directive. Waiting: a term in the law, without a look at the case. */
type Limits = Pick<Parameters, 'reunionSlowYears' | 'reunionWaitYears'>;

const waitYears = ({ facts }: Situation): number =>
  Math.max(facts.waiting_period_statutory_years ?? 0, (facts.waiting_period_months ?? 0) / 12);

const isLong = (situation: Situation, reunionWaitYears: number): boolean =>
  waitYears(situation) >= reunionWaitYears && situation.facts.exceptions_possible !== true;

/** A refugee child who asks for parents cannot be asked for income, a house or insurance. */
function asksMeansOfChild(situation: Situation): boolean {
  const { facts } = situation;
  const childAsks =
    facts.unaccompanied === true || facts.minor_at_application === true || tells(situation, 'sponsor', 'minor');
  return childAsks && facts.income_housing_insurance_required === true;
}

/** Refugees often have no papers: that alone is no reason, other evidence must be looked at. */
const refusedForPapers = (situation: Situation): boolean =>
  isWeighed(situation) !== true &&
  tells(situation, 'sponsor_status', 'protected') &&
  tells(situation, 'refusal_reason', 'papers');

/** Family life cannot be lived elsewhere, and nothing shows that this was weighed. */
const impossibleElsewhere = (situation: Situation): boolean =>
  isWeighed(situation) !== true &&
  (situation.facts.obstacle_to_family_life_in_origin === true ||
    tells(situation, 'insurmountable_obstacles_elsewhere', 'hardship'));

const signs = (situation: Situation, { reunionSlowYears, reunionWaitYears }: Limits): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [facts.de_facto_family_ties_considered === false, 'de_facto_family_ties_considered'],
    [facts.close_personal_ties_examined === false, 'close_personal_ties_examined'],
    [facts.family_reunification_facilitated === false, 'family_reunification_facilitated'],
    [facts.diligence_shown === false, 'diligence_shown'],
    [(facts.processing_delay_years ?? 0) > reunionSlowYears, 'processing_delay_years'],
    [(facts.authority_delay_years ?? 0) > reunionSlowYears, 'authority_delay_years'],
    [isLong(situation, reunionWaitYears), 'waiting_period_statutory_years'],
    [facts.late_application === true && facts.objective_excuse_for_delay === true, 'objective_excuse_for_delay'],
    [facts.documents_demanded_impossible === true, 'documents_demanded_impossible'],
    [refusedForPapers(situation), 'sponsor_status'],
    [asksMeansOfChild(situation), 'income_housing_insurance_required'],
    [impossibleElsewhere(situation), 'obstacle_to_family_life_in_origin'],
    // That the child married, or got older, says nothing about the need for family.
    [tells(situation, 'refusal_reason', 'childStatus'), 'refusal_reason'],
    [facts.application_not_examined_because_entry_ban === true, 'application_not_examined_because_entry_ban'],
  ]);
};

/** The family built its life here with other children: living elsewhere would break that up. */
const settledHere = ({ facts }: Situation): boolean =>
  facts.sponsor_family_settled === true &&
  (facts.other_children_born_in_host === true || facts.other_child_of_sponsor_in_host === true);

const REQUEST = ['sponsor', 'sponsor_status', 'years_apart', 'child_lived_with', 'new_application_possible'] as const;

function check(situation: Situation, limits: Parameters): Judgement {
  const { facts, measure } = situation;
  if (measure !== 'family_reunification_refusal' && facts.take_charge_request_refused !== true)
    return notApplicable(situation);
  const wrong = signs(situation, limits);
  if (wrong.length > 0) return breached(situation, [...wrong, ...REQUEST]);
  const weighed = isWeighed(situation);
  if (weighed === false) return breached(situation, [...WEIGHING_FACTS, ...REQUEST]);
  const settled = ['sponsor_family_settled', 'other_children_born_in_host'] as const;
  if (settledHere(situation))
    return weighed === true
      ? forHuman(situation, [...settled, ...WEIGHING_FACTS])
      : breached(situation, [...settled, 'refusal_reason', ...REQUEST]);
  if (weighed === true) return met(situation, [...WEIGHING_FACTS, ...REQUEST]);
  const elsewhere = [
    'temporary_measure',
    'waiting_period_months',
    'obstacle_to_family_life_in_origin',
    'strong_ties_in_origin',
    'parent_left_voluntarily',
  ] as const;
  // A wait that ends, or a family that can live elsewhere: Strasbourg leaves room there, the Convention asks for speed.
  const bearable = facts.obstacle_to_family_life_in_origin === false || facts.temporary_measure === true;
  if (bearable)
    return { ...forHuman(situation, [...elsewhere, ...REQUEST]), otherReading: { norm: 'echr-8', outcome: 'met' } };
  return missing(
    situation,
    ['individual_examination', 'processing_delay_years', 'de_facto_family_ties_considered'],
    [...REQUEST, 'refusal_reason'],
  );
}

export const familyReunificationDiligence: Safeguard = {
  id: 'family-reunification-diligence',
  norms: ['crc-10', 'jgc4-32', 'frd-5-5', 'frd-17', 'frd-7-1', 'frd-10-3a', 'echr-8', 'charter-24'],
  effect: 'reason',
  mandate: false,
  title: { nl: 'Gezinshereniging welwillend en snel', en: 'Family reunification with goodwill and speed' },
  asks: {
    nl: 'Een verzoek om gezinshereniging van een kind wordt welwillend, menselijk en snel behandeld. De feitelijke band telt, en ontbrekende papieren of een formele eis geven niet vanzelf de doorslag.',
    en: 'A request for reunification of a child is handled with goodwill, humanely and quickly. The actual bond counts, and missing papers or a formal requirement do not decide by themselves.',
  },
  remedy: {
    nl: 'De IND onderzoekt de feitelijke band en waar het gezin kan leven, en beslist snel. VluchtelingenWerk, Nidos of de advocaat helpt met bewijs, zo nodig met een DNA-onderzoek of een gesprek.',
    en: 'IND examines the actual bond and where the family can live, and decides quickly. The refugee council, Nidos or the lawyer helps with evidence, if need be with a DNA test or an interview.',
  },
  check,
};
