// Turning 18 during the procedure takes no right away: the day of the request counts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, isAtLeast, measureIs, sign, type Truth } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'turned_18_during',
  'minor_at_application',
  'appeal_declared_inadmissible_because_adult',
  'status_lapsed_at_18',
  'first_application_as_adult',
] as const;

const MAJORITY = 18;

/**
 * Was this person a child when it counted? Who came of age in a procedure was a child when that procedure began.
 */
function wasMinor(situation: Situation): Truth {
  const { minor_at_application: minor } = situation.facts;
  if (minor !== undefined) return minor;
  if (tells(situation, 'turned_18_during', 'before')) return undefined;
  return sign(tells(situation, 'turned_18_during', 'procedure') || tells(situation, 'turned_18_during', 'reunion'));
}

/** A reunion refused to somebody who was a child when asking, with no ground on file but the birthday in between. */
function refusedForAge(situation: Situation): boolean {
  const { refusal_reason: reason, late_application: late } = situation.facts;
  // As long as the one who asks for parents is still a child, no time limit runs.
  const tooLate = late === true && !tells(situation, 'turned_18_during', 'reunion');
  if (tooLate || !measureIs(situation, ['family_reunification_refusal', 'withdrawal'])) return false;
  if (wasMinor(situation) !== true) return false;
  return reason === undefined || tells(situation, 'refusal_reason', 'childStatus');
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const lost: readonly FactKey[] = having(situation, true, [
    'appeal_declared_inadmissible_because_adult',
    'status_lapsed_at_18',
  ]);
  if (lost.length > 0) return breached(situation, USED);
  if (facts.first_application_as_adult === true || facts.minor_at_application === false)
    return notApplicable(situation, USED);
  if (facts.turned_18_during === undefined) {
    return isAtLeast(situation, MAJORITY) === false
      ? notApplicable(situation, ['child_age_years'])
      : missing(situation, ['turned_18_during', 'minor_at_application'], USED);
  }
  if (facts.appeal_declared_inadmissible_because_adult === false) return met(situation, USED);
  if (refusedForAge(situation)) return breached(situation, [...USED, 'refusal_reason', 'late_application']);
  // The child came of age on the way: whether the day of the request was kept is read from the reasons, by a person.
  return wasMinor(situation) === true ? forHuman(situation, USED) : missing(situation, ['minor_at_application'], USED);
}

export const ageAtReferenceDate: Safeguard = {
  id: 'age-at-reference-date',
  norms: ['frd-2f', 'frd-10-3a', 'frd-4-1c', 'crc-10'],
  effect: 'reason',
  mandate: false,
  title: { nl: 'Leeftijd op de dag van de aanvraag', en: 'Age on the day of the request' },
  asks: {
    nl: 'Wie als kind een aanvraag deed, houdt de rechten van een kind, ook als hij tijdens de procedure 18 wordt. Bij gezinshereniging is dat recht van de Unie; bij andere besluiten is het een keuze van dit systeem.',
    en: 'Whoever applied as a child keeps the rights of a child, also when turning 18 during the procedure. In family reunification that is Union law; in other decisions it is a choice of this system.',
  },
  remedy: {
    nl: 'De IND en de rechter gaan uit van de leeftijd op de dag van de aanvraag. De advocaat wijst op die datum.',
    en: 'The immigration service (IND) and the court take the age on the day of the request. The lawyer points to that date.',
  },
  check,
};
