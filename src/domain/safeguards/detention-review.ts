// A judge can quickly and really end the detention, looks at the child too, and the child can reach that judge.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, daysHeld, having, isUnaccompanied, takesLiberty, when } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  'detention',
  'judicial_review_available',
  'judicial_review_effective',
  'detention_review_covered_children',
  'children_have_own_detention_order',
] as const;

/** Reception Directive art. 11(3): the last day for the review of the detention of somebody who asked for protection. */
const LAST_DAY_OF_REVIEW = 15;

const reviewIsLate = (situation: Situation): boolean =>
  (daysHeld(situation) ?? 0) > LAST_DAY_OF_REVIEW &&
  situation.facts.judicial_review_done === false &&
  situation.facts.asylum_seeker !== false;

/** Held along with parents, with no order or alternatives of their own: there was nothing about the child to review. */
function childOutOfSight(situation: Situation, heldDaysBeforeReview: number): readonly FactKey[] {
  const { facts } = situation;
  const alongside = isUnaccompanied(situation) === false && (daysHeld(situation) ?? 0) > heldDaysBeforeReview;
  const seen = facts.detention_review_covered_children === true || facts.children_have_own_detention_order === true;
  if (!alongside || seen) return [];
  return having(situation, false, ['alternatives_considered', 'alternatives_considered_at_extension']);
}

function wrongs(situation: Situation, heldDaysBeforeReview: number): readonly FactKey[] {
  const { facts } = situation;
  const alone = isUnaccompanied(situation) === true;
  return [
    ...having(situation, false, [
      'judicial_review_available',
      'judicial_review_effective',
      'detention_review_covered_children',
      // A child who cannot follow the paper about a remedy does not have one.
      'information_in_language_understood',
      'contact_with_lawyer',
      'formal_detention_decision',
      'reasons_given_promptly',
    ]),
    // Without a paper of their own there is nothing to appeal against, unless the judge looked at the child all the same.
    ...(facts.detention_review_covered_children === true
      ? []
      : having(situation, false, ['children_have_own_detention_order'])),
    ...when(alone && facts.legal_representative === false, 'legal_representative'),
    ...childOutOfSight(situation, heldDaysBeforeReview),
    ...when(reviewIsLate(situation), 'judicial_review_done'),
  ];
}

function check(situation: Situation, { heldDaysBeforeReview }: Parameters): Judgement {
  const { facts } = situation;
  const liberty = takesLiberty(situation);
  if (liberty === false) return notApplicable(situation, ['detention']);
  if (liberty === undefined) return missing(situation, ['detention'], USED);
  const wrong = wrongs(situation, heldDaysBeforeReview);
  if (wrong.length > 0) return breached(situation, ['detention', 'detention_days', ...wrong]);
  const needed: FactKey[] = ['judicial_review_effective'];
  if (isUnaccompanied(situation) !== true) needed.push('detention_review_covered_children');
  return needed.every((key) => facts[key] === true)
    ? met(situation, [...USED, ...ALONE_FACTS])
    : missing(situation, needed, USED);
}

export const detentionReview: Safeguard = {
  id: 'detention-review',
  norms: ['rcd-11-3', 'rcd-11-5', 'echr-5-4', 'iccpr-9-4', 'crc-37', 'rd-15', 'vw-94', 'charter-47'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Snelle toets door de rechter', en: 'Quick review by a judge' },
  asks: {
    nl: 'Een rechter kijkt snel of het kind vrij moet komen en kan dat ook bevelen. De rechter kijkt naar het kind zelf, niet alleen naar de ouders. Het kind heeft een advocaat en begrijpt de uitleg.',
    en: 'A judge soon looks whether the child must be released and can order it. The judge looks at the child, not only at the parents. The child has a lawyer and understands the information.',
  },
  remedy: {
    nl: 'De advocaat stelt meteen beroep in namens het kind. DT&V geeft uitleg in een taal die het kind begrijpt. De rechtbank toetst ook de situatie van het kind.',
    en: 'The lawyer appeals at once in the child’s name. The departure service (DT&V) explains in a language the child understands. The court also reviews the child’s situation.',
  },
  check,
};
