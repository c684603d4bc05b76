// The child is given the chance to be heard, at every age, and what the child says is weighed (requirements C3 and C5).
// A child may decline: the offer is the duty. Who stands beside the child is checked in representative-in-procedure.ts.
import type { Situation } from '../situation/situation.ts';
import { isUnaccompanied, youngest } from './concerns.ts';
import { breached, forHuman, met, missing } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'child_heard',
  'child_hearing_offered',
  'child_hearing_requested',
  'child_not_heard_reason',
  'child_views_weighed',
] as const;

/** The child spoke: where the measure goes against what was said, the file must show that it was weighed. */
function spoke(situation: Situation): Judgement {
  const {
    child_views_weighed: weighed,
    child_opposes_measure: opposes,
    guardian_advice_against: against,
  } = situation.facts;
  if (weighed === false) return breached(situation, USED);
  const atOdds = opposes === true || against === true;
  if (weighed === undefined && atOdds) {
    return missing(situation, ['child_views_weighed'], [...USED, 'child_opposes_measure', 'guardian_advice_against']);
  }
  return met(situation, USED);
}

/** On young children and children with parents Strasbourg has no firm rule that they be heard; the Convention has. */
function withStrasbourg(situation: Situation, found: Judgement, youngUnderYears: number): Judgement {
  const young = (youngest(situation) ?? youngUnderYears) < youngUnderYears;
  const contested = young || isUnaccompanied(situation) === false;
  return contested ? { ...found, otherReading: { norm: 'echr-8', outcome: 'for-human' } } : found;
}

function silent(situation: Situation, youngUnderYears: number): Judgement {
  const { facts } = situation;
  if (facts.child_hearing_offered === true) return met(situation, USED);
  // Who declines was asked. Whether hearing would harm this child is for a person to say, never for a rule.
  if (tells(situation, 'child_not_heard_reason', 'ownChoice')) return met(situation, USED);
  const onlyHarm =
    tells(situation, 'child_not_heard_reason', 'harm') && !tells(situation, 'child_not_heard_reason', 'notValid');
  if (onlyHarm) return forHuman(situation, USED);
  const notHeard =
    facts.child_heard === false ||
    facts.child_hearing_offered === false ||
    facts.child_views_weighed === false ||
    facts.child_not_heard_reason !== undefined;
  if (notHeard) return withStrasbourg(situation, breached(situation, USED), youngUnderYears);
  return missing(situation, ['child_heard', 'child_hearing_offered'], USED);
}

function check(situation: Situation, { youngUnderYears }: Parameters): Judgement {
  const { child_heard: heard, child_views_weighed: weighed } = situation.facts;
  // Views that were weighed were first given; views that were not weighed are a breach, whoever wrote them down.
  return heard === true || (heard === undefined && weighed !== undefined)
    ? spoke(situation)
    : silent(situation, youngUnderYears);
}

export const childHeard: Safeguard = {
  id: 'child-heard',
  norms: ['crc-12', 'jgc3-37', 'jgc3-38', 'gc12-21', 'gc12-123', 'apr-22', 'ammr-23', 'charter-24', 'dublin-6'],
  effect: 'requires',
  mandate: true,
  title: { nl: 'Kind gehoord', en: 'Child heard' },
  asks: {
    nl: 'Elk kind krijgt de kans om zijn mening te geven, hoe jong ook en ook als de ouders al gehoord zijn. Wat het kind zegt, telt mee in het besluit.',
    en: 'Every child gets the chance to give a view, however young and also where the parents were heard. What the child says counts in the decision.',
  },
  remedy: {
    nl: 'Wie beslist (bijvoorbeeld de IND of DT&V) biedt een gesprek aan, in een vorm die bij het kind past. De voogd (Nidos), de advocaat of een vertrouwd persoon helpt het kind. Het besluit zegt wat ermee is gedaan.',
    en: 'Whoever decides (for instance the immigration service, IND, or the departure service, DT&V) offers a talk in a form that suits the child. The guardian (Nidos), the lawyer or a trusted person helps. The decision says what was done with it.',
  },
  check,
};
