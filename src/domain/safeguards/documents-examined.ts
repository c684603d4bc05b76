// Papers and statements about age and identity are checked, not brushed aside; so is another State's registration before
// it is followed. What the child may expect while in doubt: benefit-of-the-doubt.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { having, isAgeDoubted, measureIs, when } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  'documents_shown',
  'documents_verified_with_issuing_authority',
  'registered_as_adult_in_other_state',
] as const;

const hasPapers = ({ facts }: Situation): boolean => (facts.documents_shown?.length ?? 0) > 0;

/** Papers set aside without asking those who issued them. */
function papersIgnored(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  const rejected = having(situation, true, ['documents_rejected_as_false', 'age_assessment_after_documents']);
  const verified = facts.documents_verified_with_issuing_authority;
  const papers = hasPapers(situation) || rejected.length > 0;
  if (!papers || verified === true) return [];
  const unchallenged = facts.documents_formally_challenged === false && facts.minority_disputed === true;
  return [
    ...when(verified === false, 'documents_verified_with_issuing_authority'),
    ...when(unchallenged, 'documents_formally_challenged', 'minority_disputed'),
    ...rejected,
  ];
}

/** A registration elsewhere is held against the child, and nothing shows how it came about. */
function followedBlindly(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  if (facts.registered_as_adult_in_other_state !== true) return [];
  const denied = facts.minority_disputed === true && facts.other_state_registration_basis_known !== true;
  return [
    ...when(denied, 'minority_disputed', 'other_state_registration_basis_known'),
    ...having(situation, false, ['other_state_registration_basis_known']),
  ];
}

const nothingToCheck = (situation: Situation): boolean =>
  !hasPapers(situation) &&
  situation.facts.registered_as_adult_in_other_state !== true &&
  (situation.facts.documents_shown !== undefined || isAgeDoubted(situation) === false);

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const statements = having(situation, false, ['statements_in_host_weighed']);
  const wrong = [...papersIgnored(situation), ...followedBlindly(situation), ...statements];
  if (wrong.length > 0) return breached(situation, [...USED, ...wrong]);
  if (nothingToCheck(situation)) return notApplicable(situation, USED);
  const aboutIdentity = measureIs(situation, ['age_assessment', 'identification']) || isAgeDoubted(situation) === true;
  const ageKnown = facts.child_age_years !== undefined && facts.claimed_minor !== true;
  // Papers that nobody doubts, in a decision that does not turn on them, need no inquiry.
  const undoubted = isAgeDoubted(situation) === false || ageKnown;
  if (!aboutIdentity && undoubted) return notApplicable(situation, ['child_age_years', 'minority_disputed']);
  const foreign = facts.registered_as_adult_in_other_state === true;
  const needed: FactKey[] = foreign ? [] : ['documents_shown'];
  if (hasPapers(situation)) needed.push('documents_verified_with_issuing_authority');
  if (foreign) needed.push('other_state_registration_basis_known', 'statements_in_host_weighed');
  const open = needed.filter((key) => facts[key] === undefined);
  return open.length > 0 ? missing(situation, open, USED) : met(situation, [...USED, ...needed]);
}

export const documentsExamined: Safeguard = {
  id: 'documents-examined',
  norms: ['apr-25', 'jgc4-4', 'awb-3-2', 'crc-8', 'echr-8'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Documenten en verklaringen nagegaan', en: 'Papers and statements checked' },
  asks: {
    nl: 'Papieren en verklaringen van het kind zijn echt onderzocht. Wie een registratie uit een ander land volgt, weet waarop die berust.',
    en: 'The child’s papers and statements were really examined. Whoever follows a registration from another country knows what it rests on.',
  },
  remedy: {
    nl: 'De IND laat Bureau Documenten kijken en vraagt de andere lidstaat hoe de registratie ging. Bij wie het document afgaf, vraagt de IND alleen na als dat veilig is: tijdens een asielprocedure nooit bij het land waarvoor het kind bang is. De advocaat levert stukken aan.',
    en: 'The immigration service (IND) has its document bureau look and asks the other Member State how the registration went. It asks those who issued the paper only where that is safe: during an asylum procedure never in the country that the child fears. The lawyer supplies papers.',
  },
  check,
};
