// A child who is alone, or says so, is taken into child care from the first hour; the authority acts of its own motion.
// The guardian: guardian-appointed.ts. Living conditions of other children: reception-adequate.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, decidesStay, having, isUnaccompanied, takesLiberty, when } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const WHO = ALONE_FACTS;
const CARE = ['guardian_appointed', 'referred_to_child_protection', 'reception_conditions', 'reception_kind'] as const;
const PLACE: readonly FactKey[] = [
  'reception_conditions',
  'months_without_shelter',
  'days_in_adult_centre',
  'weeks_in_camp',
];

function wrongs(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  const nobody = facts.guardian_appointed === false && facts.legal_representative !== true;
  const endedInDoubt = facts.protection_ended_after_test === true && facts.benefit_of_doubt_given !== true;
  return [
    ...having(situation, false, ['referred_to_child_protection', 'dedicated_carer_assigned']),
    ...having(situation, true, ['assigned_to_unrelated_adult', 'detention_with_adults']),
    ...when(takesLiberty(situation), 'detention', 'facility_kind'),
    ...when(tells(situation, 'reception_conditions', 'lacking'), 'reception_conditions'),
    ...when((facts.months_without_shelter ?? 0) > 0, 'months_without_shelter'),
    ...when((facts.days_in_adult_centre ?? 0) > 0, 'days_in_adult_centre'),
    ...when((facts.weeks_in_camp ?? 0) > 0, 'weeks_in_camp'),
    ...when(nobody, 'guardian_appointed', 'legal_representative'),
    ...when(endedInDoubt, 'protection_ended_after_test'),
  ];
}

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const alone = isUnaccompanied(situation);
  if (alone === false) return notApplicable(situation, WHO);
  if (alone === undefined) return missing(situation, ['unaccompanied'], CARE);
  const wrong = wrongs(situation);
  if (wrong.length > 0) {
    // A decision about the stay cannot undo where the child slept, now or long ago: a named person says what was done.
    const onlyPlace = decidesStay(situation) && wrong.every((key) => PLACE.includes(key));
    return onlyPlace ? forHuman(situation, [...WHO, ...wrong]) : breached(situation, [...WHO, ...wrong]);
  }
  const cared = facts.referred_to_child_protection === true || tells(situation, 'reception_conditions', 'good');
  if (cared && facts.guardian_appointed === true) return met(situation, [...WHO, ...CARE]);
  return missing(
    situation,
    ['guardian_appointed', 'referred_to_child_protection', 'reception_conditions'],
    [...WHO, ...CARE],
  );
}

export const unaccompaniedChildProtected: Safeguard = {
  id: 'unaccompanied-child-protected',
  norms: ['rcd-27', 'jgc3-32h', 'crc-20', 'crc-22', 'echr-3', 'esc-7-10', 'esc-17-1'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Kind alleen: direct beschermd', en: 'Child alone: protected at once' },
  asks: {
    nl: 'Een kind zonder ouder heeft vanaf het eerste uur een veilige plek voor kinderen en iemand die voor hem zorgt. De overheid wacht niet tot het kind erom vraagt.',
    en: 'A child without a parent has a safe place for children from the first hour, and somebody who cares. The authority does not wait until the child asks.',
  },
  remedy: {
    nl: 'Nidos zorgt voor een voogd en een gezin of kleine woonvoorziening; het COA zorgt voor opvang tot het zover is. De Raad voor de Kinderbescherming kan direct om voorlopige voogdij vragen.',
    en: 'Nidos provides a guardian and a family or small home; the reception agency (COA) provides a place until then. The Child Care and Protection Board can ask for provisional guardianship at once.',
  },
  check,
};
