// No child is treated worse for status, age or origin without good reason. Only differences that a file can show are read;
// what a parent did: parent-conduct-not-attributed.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { isRemoval, isUnaccompanied, keysWhere } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** Kept from school while the file names the residence status, or papers that go with it. */
function schoolByStatus(situation: Situation): boolean {
  const { facts } = situation;
  const excluded = facts.school === false || (facts.months_without_school ?? 0) > 0;
  const forStatus = facts.status_irregular === true || tells(situation, 'refusal_reason', 'status');
  return situation.measure === 'education_access' && excluded && forStatus;
}

const differences = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [facts.distinction_by_age_15 === true, 'distinction_by_age_15'],
    [facts.school_fees_because_of_status === true, 'school_fees_because_of_status'],
    [schoolByStatus(situation), 'school'],
    [facts.documents_demanded_impossible === true && facts.status_irregular === true, 'documents_demanded_impossible'],
  ]);
};

const USED = ['status_irregular', 'refusal_reason', 'child_age_years'] as const;

const SCHOOLING = ['school', 'school_fees_because_of_status', 'refusal_reason'] as const;

function atSchool(situation: Situation): Judgement {
  const { school, school_fees_because_of_status: fees, refusal_reason: reason } = situation.facts;
  if (school === true && fees === false) return met(situation, SCHOOLING);
  // Kept out for a reason that names no status: whether it hides a difference is for a person to say.
  return school === false && fees === false && reason !== undefined
    ? forHuman(situation, [...SCHOOLING, ...USED])
    : missing(situation, SCHOOLING, USED);
}

function check(situation: Situation): Judgement {
  const different = differences(situation);
  if (different.length > 0) return breached(situation, [...different, ...USED]);
  if (situation.measure === 'education_access') return atSchool(situation);
  // The check before a return may not differ by age alone, so this must be known for a child who returns without parents.
  if (isRemoval(situation) !== true || isUnaccompanied(situation) !== true) return notApplicable(situation);
  const { distinction_by_age_15: byAge, adequate_reception_in_return_state_checked: checked } = situation.facts;
  // Where the check was made for this child, no age was left out of it.
  return byAge === false || checked === true
    ? met(situation, ['distinction_by_age_15', 'adequate_reception_in_return_state_checked'])
    : missing(situation, ['distinction_by_age_15']);
}

export const nonDiscrimination: Safeguard = {
  id: 'non-discrimination',
  norms: ['crc-2-1', 'charter-21', 'echr-14', 'rd-6-1', 'jgc3-22'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Geen verschil zonder goede reden', en: 'No difference without good reason' },
  asks: {
    nl: 'Het kind wordt niet slechter behandeld vanwege verblijfsstatus, leeftijd of afkomst, tenzij daar een goede reden voor is.',
    en: 'The child is not treated worse because of residence status, age or origin, unless there is a good reason.',
  },
  remedy: {
    nl: 'Behandel het kind zoals elk ander kind, of schrijf op waarom het verschil nodig is. De dienst die beslist past dit aan; de Kinderombudsman of het College voor de Rechten van de Mens kan adviseren.',
    en: 'Treat the child as any other child, or write down why the difference is needed. The deciding service changes this; the Ombudsman for Children or the Institute for Human Rights can advise.',
  },
  check,
};
