// A child who is alone, or whose age is doubted, has a guardian or representative at the moment of interview, test or
// decision. A parent represents a child who came with that parent. Appointing the guardian: guardian-appointed.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, having, isAgeDoubted, isUnaccompanied, or } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  'legal_representative',
  'guardian_appointed',
  'guardian_appointed_before_interview',
  'ad_hoc_administrator_appointed',
  'guardian_involved',
  'hearings_without_representative',
] as const;
const WHO = [...ALONE_FACTS, 'claimed_minor', 'minority_disputed'] as const;

/** A parent beside the child stands in, unless the age of the child itself is in dispute. */
const needsOne = (situation: Situation): boolean | undefined =>
  or(isUnaccompanied(situation), situation.facts.claimed_minor === true && isAgeDoubted(situation));

/** A child who does not learn what is decided about its age takes no part in it, unless somebody does so for the child. */
const keptInTheDark = (situation: Situation): readonly FactKey[] => {
  const { legal_representative: lawyer, guardian_appointed: guardian } = situation.facts;
  if (isAgeDoubted(situation) !== true || lawyer === true || guardian === true) return [];
  return having(situation, false, ['information_in_language_understood', 'age_report_given_to_child']);
};

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const needed = needsOne(situation);
  if (needed === false) return notApplicable(situation, WHO);
  const wrong = having(situation, false, [
    'legal_representative',
    'guardian_involved',
    'guardian_appointed_before_interview',
  ]);
  const nobody =
    facts.guardian_appointed === false &&
    facts.legal_representative !== true &&
    facts.ad_hoc_administrator_appointed !== true;
  const dark = keptInTheDark(situation);
  // What a child said with nobody beside it is done again with somebody, or cannot be used.
  const heardAlone = (facts.hearings_without_representative ?? 0) > 0;
  if (needed === true && [wrong.length > 0, nobody, dark.length > 0, heardAlone].includes(true))
    return breached(situation, [...WHO, ...USED, ...dark]);
  if (needed === undefined) return missing(situation, ['unaccompanied', 'minority_disputed'], [...WHO, ...USED]);
  const present = having(situation, true, [
    'legal_representative',
    'guardian_appointed',
    'ad_hoc_administrator_appointed',
  ]);
  return present.length > 0
    ? met(situation, [...WHO, ...USED])
    : missing(situation, ['legal_representative', 'guardian_appointed'], WHO);
}

export const representativeInProcedure: Safeguard = {
  id: 'representative-in-procedure',
  norms: ['apr-23', 'rd-10-1', 'jgc3-36', 'crc-12', 'jgc4-17', 'gc6-33', 'echr-8'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Voogd of vertegenwoordiger in de procedure', en: 'Guardian or representative in the procedure' },
  asks: {
    nl: 'Een kind dat alleen is of van wie de leeftijd wordt betwijfeld, staat er in de procedure niet alleen voor. Vóór het gehoor, de test of het besluit is er een advocaat, en een voogd als het kind alleen is.',
    en: 'A child who is alone, or whose age is doubted, does not face the procedure alone. Before the interview, the test or the decision there is a lawyer, and a guardian where the child is alone.',
  },
  remedy: {
    nl: 'De IND stopt tot Nidos een voogd heeft en de Raad voor Rechtsbijstand een advocaat. Wat zonder hen is gezegd, wordt overgedaan.',
    en: 'The immigration service (IND) waits until Nidos provides a guardian and the Legal Aid Board a lawyer. What was said without them is done again.',
  },
  check,
};
