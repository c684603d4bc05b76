// Age is assessed only where nothing else helps, by more than one discipline, with consent, dignity and a margin in favour
// of the child. How a child is treated while in doubt: benefit-of-the-doubt.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, isAgeDoubted, when } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const METHOD = 'age_assessment_method';
const isMedical = (situation: Situation): boolean => tells(situation, METHOD, 'medical');

const isLooks = (situation: Situation): boolean => tells(situation, METHOD, 'looks');

/** Only the body or the looks were judged: no talk, no papers beside the looks, no second discipline. */
const isBodyOnly = (situation: Situation): boolean =>
  (isMedical(situation) || (isLooks(situation) && !tells(situation, METHOD, 'papers'))) &&
  !tells(situation, METHOD, 'talk') &&
  !tells(situation, METHOD, 'broad') &&
  situation.facts.age_assessment_multidisciplinary !== true;

const wrongs = (situation: Situation): readonly FactKey[] => [
  ...when(tells(situation, METHOD, 'intrusive') || isBodyOnly(situation), METHOD),
  ...having(situation, false, [
    'age_assessment_multidisciplinary',
    'interview_before_medical_test',
    'medical_test_last_resort',
    'informed_consent_in_language_understood',
    'margin_of_error_considered',
    'screening_reasons_transparent',
    'age_report_given_to_child',
  ]),
  ...when(
    isMedical(situation) && situation.facts.age_assessment_after_documents === true,
    'age_assessment_after_documents',
  ),
];

/** What must be known of a sound assessment; a medical test asks for more. */
const needed = (situation: Situation): readonly FactKey[] => [
  'age_assessment_multidisciplinary',
  ...when(
    isMedical(situation),
    'informed_consent_in_language_understood',
    'interview_before_medical_test',
    'margin_of_error_considered',
  ),
  ...when(isLooks(situation), 'screening_reasons_transparent'),
];

/** No test took place: there is none on file, or only papers were looked at. */
function noTest(situation: Situation): boolean {
  const { facts } = situation;
  if (facts.age_assessment_method?.length === 0) return true;
  if (facts.age_assessment_method !== undefined) {
    const kinds = ['medical', 'looks', 'talk', 'broad'] as const;
    return !kinds.some((kind) => tells(situation, METHOD, kind));
  }
  const ageKnown = facts.child_age_years !== undefined && facts.claimed_minor !== true;
  return isAgeDoubted(situation) === false || (ageKnown && isAgeDoubted(situation) === undefined);
}

function check(situation: Situation): Judgement {
  const wrong = wrongs(situation);
  if (wrong.length > 0) {
    const found = breached(situation, [METHOD, ...wrong]);
    // Dutch courts let an inspection by officers stand where its reasons can be checked; the Pact no longer does so.
    const onlyLooks = isLooks(situation) && wrong.every((key) => key === METHOD);
    return onlyLooks ? { ...found, otherReading: { norm: 'awb-3-46', outcome: 'for-human' } } : found;
  }
  if (noTest(situation)) return notApplicable(situation, ['minority_disputed', METHOD, 'child_age_years']);
  const open = needed(situation).filter((key) => situation.facts[key] !== true);
  if (situation.facts.age_assessment_method === undefined) return missing(situation, [METHOD, ...open]);
  return open.length === 0 ? met(situation, [METHOD, ...needed(situation)]) : missing(situation, open, [METHOD]);
}

export const ageAssessmentMethod: Safeguard = {
  id: 'age-assessment-method',
  norms: ['apr-25-1', 'apr-25-2', 'apr-25-3', 'apr-25', 'jgc4-4', 'echr-8', 'crc-8', 'crc-16'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Leeftijd zorgvuldig onderzocht', en: 'Age assessed with care' },
  asks: {
    nl: 'Leeftijdsonderzoek is het laatste middel. Deskundigen uit meer vakgebieden praten eerst met het kind. Het kind begrijpt het en stemt toe. Twijfel telt in het voordeel van het kind.',
    en: 'Age assessment is a last resort. Experts from more than one discipline first talk with the child. The child understands and agrees. Doubt counts in the child’s favour.',
  },
  remedy: {
    nl: 'De IND laat het onderzoek overdoen door onafhankelijke deskundigen, met de voogd (Nidos) erbij. Het kind krijgt het verslag; de advocaat kan het bestrijden.',
    en: 'The immigration service (IND) has the assessment done again by independent experts, with the guardian (Nidos) present. The child gets the report; the lawyer can contest it.',
  },
  check,
};
