// Name, date of birth, registration and ties of the child stay the child's own: nobody overwrites or loses them.
// Access to a nationality is a safeguard of its own.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, isAgeDoubted, measureIs, when } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'documents_shown',
  'documents_verified_with_issuing_authority',
  'minority_disputed',
  'registered',
] as const;

/** The date of birth that the child gave was replaced, in word or in deed. */
function overwritten(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  if (facts.benefit_of_doubt_given === true || facts.minority_disputed !== true) return [];
  return [
    ...having(situation, false, ['benefit_of_doubt_given']),
    ...having(situation, true, ['detention_with_adults', 'registered_as_minor_first']),
    ...when(tells(situation, 'facility_kind', 'adult'), 'facility_kind'),
    ...when((facts.days_in_adult_centre ?? 0) > 0, 'days_in_adult_centre'),
  ];
}

function wrongs(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  const papers = (facts.documents_shown?.length ?? 0) > 0;
  return [
    ...when(
      papers && facts.documents_verified_with_issuing_authority === false,
      'documents_verified_with_issuing_authority',
    ),
    ...having(situation, false, ['registered']),
    ...overwritten(situation),
    // A child who cannot be registered after return loses name and rights there.
    ...when(tells(situation, 'risk_on_return', 'identity'), 'risk_on_return'),
    ...having(situation, true, ['country_info_registration_inconsistent']),
  ];
}

const atStake = (situation: Situation): boolean =>
  measureIs(situation, ['age_assessment', 'identification', 'pushback']) ||
  isAgeDoubted(situation) === true ||
  (situation.facts.documents_shown?.length ?? 0) > 0;

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const wrong = wrongs(situation);
  if (wrong.length > 0) return breached(situation, [...USED, ...wrong]);
  if (!atStake(situation)) {
    if (facts.registered === true) return met(situation, USED);
    const known = facts.child_age_years !== undefined || facts.minority_disputed === false;
    return known ? notApplicable(situation, USED) : missing(situation, ['registered', 'documents_shown']);
  }
  const kept = facts.registered === true || facts.documents_verified_with_issuing_authority === true;
  const undisturbed = facts.minority_disputed !== true || facts.benefit_of_doubt_given === true;
  if (kept && undisturbed) return met(situation, [...USED, 'benefit_of_doubt_given']);
  return missing(
    situation,
    ['registered', 'documents_verified_with_issuing_authority', 'benefit_of_doubt_given'],
    USED,
  );
}

export const identityPreserved: Safeguard = {
  id: 'identity-preserved',
  norms: ['crc-8', 'crc-7', 'jgc4-4', 'iccpr-24'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Identiteit bewaard', en: 'Identity preserved' },
  asks: {
    nl: 'De naam, de geboortedatum en de registratie van het kind blijven staan. Ook na terugkeer kan het kind worden ingeschreven.',
    en: 'The child’s name, date of birth and registration are kept. The child can also be registered after return.',
  },
  remedy: {
    nl: 'De IND neemt over wat het kind opgeeft tot het tegendeel is onderzocht, en herstelt een gewijzigde geboortedatum. De advocaat of voogd vraagt de IND of de gemeente om verbetering in de registratie.',
    en: 'The immigration service (IND) keeps what the child states until the contrary has been examined, and restores a changed date of birth. The lawyer or guardian asks IND or the municipality to correct the registration.',
  },
  check,
};
