// While age is in doubt, the child is treated as a child; another State's paper does not end the doubt by itself.
// How the age is assessed: age-assessment-method.ts. Papers of the child: documents-examined.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, isAgeDoubted, when } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const DOUBT = ['claimed_minor', 'minority_disputed', 'registered_as_adult_in_other_state', 'age_result'] as const;

/** Signs of minority that were on file. */
const supports = (situation: Situation): readonly FactKey[] =>
  having(situation, true, [
    'medical_opinion_supports_minority',
    'guardian_opinion_supports_minority',
    'health_card_showed_minor',
    'registered_as_minor_first',
    'registered_as_minor_in_other_state',
  ]);

/** Registered as an adult elsewhere, in a way that proves little. */
function weakRegistration(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  if (facts.registered_as_adult_in_other_state !== true) return [];
  return [
    ...having(situation, false, ['rest_period_before_registration']),
    ...when(tells(situation, 'registration_circumstances', 'unreliable'), 'registration_circumstances'),
    ...when(
      facts.other_state_registration_basis_known === false && tells(situation, 'age_result', 'adult'),
      'other_state_registration_basis_known',
    ),
  ];
}

/** Already treated as an adult: held or housed with adults. */
const asAdult = (situation: Situation): readonly FactKey[] => [
  ...having(situation, true, ['detention_with_adults']),
  ...when(tells(situation, 'facility_kind', 'adult'), 'facility_kind'),
  ...when((situation.facts.days_in_adult_centre ?? 0) > 0, 'days_in_adult_centre'),
];

function wrongs(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  const strict = having(situation, false, ['benefit_of_doubt_given', 'margin_of_error_considered']);
  if (strict.length > 0 || facts.benefit_of_doubt_given === true) return [...strict, ...asAdult(situation)];
  return [
    ...asAdult(situation),
    ...supports(situation),
    ...weakRegistration(situation),
    ...when(tells(situation, 'burden_of_proof_on', 'family'), 'burden_of_proof_on'),
  ];
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const doubted = isAgeDoubted(situation);
  const ageKnown = facts.child_age_years !== undefined && facts.claimed_minor !== true;
  if (doubted === false || (doubted === undefined && ageKnown && facts.benefit_of_doubt_given === undefined)) {
    return notApplicable(situation, ['minority_disputed', 'child_age_years']);
  }
  const wrong = wrongs(situation);
  if (doubted === undefined && facts.benefit_of_doubt_given === undefined) {
    return missing(situation, ['minority_disputed', 'benefit_of_doubt_given'], DOUBT);
  }
  if (wrong.length > 0) {
    const found = breached(situation, [...DOUBT, ...wrong]);
    const foreign = facts.registered_as_adult_in_other_state === true && facts.benefit_of_doubt_given === undefined;
    return foreign ? { ...found, otherReading: { norm: 'awb-3-2', outcome: 'for-human' } } : found;
  }
  if (facts.benefit_of_doubt_given === true)
    return met(situation, [...DOUBT, 'benefit_of_doubt_given', 'referred_to_child_protection']);
  return missing(situation, ['benefit_of_doubt_given'], DOUBT);
}

export const benefitOfTheDoubt: Safeguard = {
  id: 'benefit-of-the-doubt',
  norms: ['apr-25-2', 'apr-25-6', 'jgc3-32h', 'jgc4-4', 'apr-25', 'crc-3-1', 'crc-8', 'echr-8'],
  effect: 'forbids',
  mandate: true,
  title: { nl: 'Bij twijfel een kind', en: 'A child while in doubt' },
  asks: {
    nl: 'Zolang de leeftijd niet vaststaat, wordt wie zegt een kind te zijn ook als kind behandeld. Een registratie in een ander land is daarvoor geen bewijs op zich.',
    en: 'As long as the age is not established, whoever says they are a child is treated as a child. A registration in another country is no proof by itself.',
  },
  remedy: {
    nl: 'De IND en het COA behandelen de jongere als kind: opvang voor minderjarigen, een voogd van Nidos en een advocaat. De IND zoekt uit hoe een andere registratie tot stand kwam.',
    en: 'The immigration service (IND) and the reception agency (COA) treat the young person as a child: a place for minors, a guardian from Nidos and a lawyer. IND finds out how another registration came about.',
  },
  check,
};
