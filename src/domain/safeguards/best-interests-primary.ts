// The best interests of the child are assessed for this child, carry primary weight and are reasoned (requirement C3).
// How the four steps are taken in a dossier is checked by safeguards of their own.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, isUnaccompanied, measureIs, takesLiberty, when } from './concerns.ts';
import { breached, isOneOf, met, missing } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** What shows that the assessment was not made, or was one in name only. */
const inNameOnly = (situation: Situation): readonly FactKey[] => [
  ...having(situation, false, ['best_interests_assessed', 'rehabilitation_considered']),
  ...having(situation, true, [
    'best_interests_mentioned_only_formally',
    'best_interests_presumed',
    'best_interests_deferred_to_enforcement',
  ]),
];

/** A child without a parent, about whom nobody who stands by the child could speak, or whose care was not looked into. */
function aloneAndUnseen(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  if (isUnaccompanied(situation) !== true) return [];
  const helped = facts.guardian_appointed === true || facts.legal_representative === true;
  const sentAway =
    measureIs(situation, ['dublin_transfer']) && isOneOf(situation, 'family_member_in_destination', ['none']);
  return [
    ...(helped ? [] : having(situation, false, ['guardian_appointed', 'legal_representative'])),
    ...having(situation, false, ['adequate_reception_in_return_state_checked']),
    // To a country where nobody waits, away from where the child is: a rule of residence decided, not the child's interest.
    ...when(sentAway, 'family_member_in_destination'),
  ];
}

/** Reasons that fit every child say nothing about this one. */
function emptyReasons(situation: Situation): readonly FactKey[] {
  const individual = tells(situation, 'best_interests_reason_given', 'individual');
  const stock = tells(situation, 'best_interests_reason_given', 'stock') && !individual;
  const formal = tells(situation, 'refusal_reason', 'form') || tells(situation, 'refusal_reason', 'status');
  return [...when(stock, 'best_interests_reason_given'), ...when(formal, 'refusal_reason')];
}

/** What cannot go together with a real assessment, as long as no assessment is on file. */
const withoutAssessment = (situation: Situation): readonly FactKey[] => [
  // Without hearing the child nobody knows what is best for the child.
  ...when(situation.facts.child_heard === false && situation.facts.child_hearing_offered !== true, 'child_heard'),
  // Detention is never in the interest of a child.
  ...when(takesLiberty(situation), 'detention', 'detention_days', 'facility_kind'),
  ...having(situation, false, [
    'individual_examination',
    'expert_report_weighed',
    'reasons_sufficient',
    'dependency_assessed',
    'de_facto_family_ties_considered',
    'close_personal_ties_examined',
    'situation_in_destination_assessed',
    'child_specific_procedural_safeguards',
  ]),
  ...having(situation, true, [
    'relevant_facts_left_out',
    'application_not_examined_because_entry_ban',
    'child_claim_dismissed_as_examined_with_parents',
  ]),
  // No child is better off without a roof: whoever takes it away, as a sanction or otherwise, did not look at the child.
  ...when(tells(situation, 'sanction', 'exclusion'), 'sanction'),
  ...when(tells(situation, 'planned_measure', 'endOfShelter'), 'planned_measure'),
  ...aloneAndUnseen(situation),
  ...emptyReasons(situation),
];

function check(situation: Situation): Judgement {
  const wrong = inNameOnly(situation);
  if (wrong.length > 0) return breached(situation, wrong);
  if (situation.facts.best_interests_assessed === true)
    return met(situation, ['best_interests_assessed', 'individual_examination']);
  const signs = withoutAssessment(situation);
  return signs.length > 0 ? breached(situation, signs) : missing(situation, ['best_interests_assessed']);
}

export const bestInterestsPrimary: Safeguard = {
  id: 'best-interests-primary',
  norms: ['crc-3-1', 'jgc3-30', 'gc14-97', 'jgc3-28', 'charter-24', 'echr-8', 'iccpr-24'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Belang van het kind eerst', en: 'Best interests come first' },
  asks: {
    nl: 'Voor dit kind is onderzocht wat het beste is. Dat onderzoek is er vóór het besluit, gaat over dit kind zelf en weegt zwaar. Een standaardzin is niet genoeg.',
    en: 'It was examined what is best for this child. The examination comes before the decision, is about this child and weighs heavily. A stock phrase is not enough.',
  },
  remedy: {
    nl: 'Vraag de Raad voor de Kinderbescherming of een andere onafhankelijke deskundige om het onderzoek. Wie beslist (bijvoorbeeld de IND), doet dat pas daarna en legt uit hoe het belang is gewogen.',
    en: 'Ask the Child Care and Protection Board or another independent expert for the assessment. Whoever decides (for instance the immigration service, IND) does so only afterwards and explains how the interests were weighed.',
  },
  check,
};
