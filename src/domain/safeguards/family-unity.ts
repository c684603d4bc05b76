// A child is not parted from parents, carers, brothers or sisters unless a competent body decided that the separation
// itself is in this child's interest (requirement D2). A parent who obstructs is no such ground: see also
// parent-conduct-not-attributed.ts. Whether reunion is helped across borders: family-reunification-diligence.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { childLeaves, isGraveOffence, isWeighed, keysWhere, measureIs, takesLiberty } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** What shows that the measure parts the child from its family, whatever it is called. */
const partings = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  const leavesKinBehind =
    childLeaves(situation) === true &&
    facts.separation_from_parent !== false &&
    (tells(situation, 'family_ties_in_country', 'parent') || tells(situation, 'family_ties_in_country', 'sibling'));
  return keysWhere([
    [facts.separation_from_parent === true, 'separation_from_parent'],
    [facts.child_unaccompanied_without_applicant === true, 'child_unaccompanied_without_applicant'],
    [tells(situation, 'alternative_offered', 'apart'), 'alternative_offered'],
    [facts.parents_removal_not_possible === true && facts.accompanied_by !== undefined, 'parents_removal_not_possible'],
    [leavesKinBehind, 'family_ties_in_country'],
  ]);
};

/** What breaks family ties by itself: contact refused, reunion not helped, a parent kept in the dark. */
const hindrances = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [facts.contact_with_parent_allowed === false, 'contact_with_parent_allowed'],
    [facts.family_reunification_facilitated === false, 'family_reunification_facilitated'],
    [facts.parent_informed_of_removal === false, 'parent_informed_of_removal'],
    [kinOverlooked(situation), 'family_ties_in_country'],
  ]);
};

/** Relatives who matter to the child stay behind, and nobody looked at what that means. */
const kinOverlooked = (situation: Situation): boolean =>
  tells(situation, 'family_ties_in_country', 'relative') &&
  childLeaves(situation) === true &&
  isWeighed(situation) === false;

/** Holding a family interferes with its life together; without a shown need nothing justifies that. */
const needlessHolding = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  if (takesLiberty(situation) !== true || !tells(situation, 'accompanied_by', 'carer')) return [];
  return keysWhere([
    [facts.alternatives_considered === false, 'alternatives_considered'],
    [facts.risk_of_absconding_shown === false, 'risk_of_absconding_shown'],
  ]);
};

/** Facts that show a family together. Named also where another fact settles it, so that nothing is left unsaid. */
const TOGETHER = ['separation_from_parent', 'family_reunification_facilitated', 'child_lives_with_carers'] as const;

/** Determined to be good for the child. Reasons that name what a parent does may have let that count: somebody independent reads them. */
const judgeDetermined = (situation: Situation, used: readonly FactKey[]): Judgement =>
  tells(situation, 'determination_reasons', 'parentConduct')
    ? forHuman(situation, [...used, 'determination_reasons'])
    : met(situation, [...used, ...TOGETHER]);

function judgeParting(situation: Situation, parting: readonly FactKey[]): Judgement {
  const { facts } = situation;
  const used = [...parting, 'separation_in_best_interests_decision', 'reason_for_separation'] as const;
  const forConduct =
    facts.parent_conduct_was_reason === true || tells(situation, 'reason_for_separation', 'parentConduct');
  if (forConduct) {
    const because = [...used, 'parent_conduct_was_reason'] as const;
    return { ...breached(situation, because), otherReading: { norm: 'echr-8', outcome: 'for-human' } };
  }
  if (facts.separation_in_best_interests_decision === true) return judgeDetermined(situation, used);
  if (facts.separation_in_best_interests_decision === false) return breached(situation, used);
  // A child placed out of the home for protection, with contact: who decided so and why, a person must read.
  const placed = facts.placement !== undefined && facts.contact_with_parent_allowed === true;
  if (facts.court_placement_order_issued === true || placed)
    return forHuman(situation, [...used, 'court_placement_order_issued', 'placement', 'contact_with_parent_allowed']);
  // Somebody looked at this child's bond, or a grave offence takes the parent away: whether a competent body also decided
  // is then a question, not yet an answer.
  const grave = isGraveOffence(situation, 'parent_criminal_offence') === true;
  const looked = grave || facts.dependency_assessed === true || isWeighed(situation) === true;
  const open = missing(situation, ['separation_in_best_interests_decision'], [...used, 'dependency_assessed']);
  if (looked) return { ...open, otherReading: { norm: 'echr-8', outcome: 'for-human' } };
  return breached(situation, used);
}

const NEVER_PARTS = ['age_assessment', 'identification', 'education_access', 'guardianship'] as const;

function withoutParting(situation: Situation): Judgement {
  const { facts } = situation;
  const together = keysWhere([
    [facts.separation_from_parent === false, 'separation_from_parent'],
    [facts.family_reunification_facilitated === true, 'family_reunification_facilitated'],
    [facts.child_lives_with_carers === true, 'child_lives_with_carers'],
  ]);
  if (together.length > 0) return met(situation, together);
  if (facts.orphan === true && facts.family_ties_in_country === undefined) return notApplicable(situation, ['orphan']);
  if (tells(situation, 'expelled_person', 'partner')) return notApplicable(situation, ['expelled_person']);
  if (measureIs(situation, [...NEVER_PARTS, 'family_reunification_refusal'])) return notApplicable(situation);
  return missing(
    situation,
    facts.unaccompanied === true ? ['family_reunification_facilitated'] : ['separation_from_parent'],
    ['unaccompanied', 'accompanied_by'],
  );
}

function check(situation: Situation): Judgement {
  const hindered = [...hindrances(situation), ...needlessHolding(situation)];
  if (hindered.length > 0) return breached(situation, [...hindered, 'separation_from_parent', 'accompanied_by']);
  const parting = partings(situation);
  if (parting.length === 0) return withoutParting(situation);
  const { separate_residence_route_available: route, separation_from_parent: parted } = situation.facts;
  // Another way to stay keeps the family together, as long as nothing says that it is parted all the same.
  if (route === true && parted !== true)
    return met(situation, [...parting, 'separate_residence_route_available', ...TOGETHER]);
  return judgeParting(situation, parting);
}

export const familyUnity: Safeguard = {
  id: 'family-unity',
  norms: ['crc-9', 'jgc3-32e', 'jgc3-38', 'kom-gescheiden-uitzetten', 'crc-16', 'echr-8', 'iccpr-17', 'charter-7'],
  effect: 'forbids',
  mandate: true,
  title: { nl: 'Het gezin blijft bij elkaar', en: 'The family stays together' },
  asks: {
    nl: 'Een kind wordt niet gescheiden van ouders, verzorgers, broers of zussen. Dat mag alleen als een bevoegde instantie heeft besloten dat juist de scheiding goed is voor dit kind. Een ouder die niet meewerkt, is geen reden.',
    en: 'A child is not parted from parents, carers, brothers or sisters. The only exception: a competent body decided that the separation itself is good for this child. A parent who does not cooperate is no reason.',
  },
  remedy: {
    nl: 'Kies een maatregel die het gezin bij elkaar houdt en contact mogelijk maakt. Is er zorg over de veiligheid thuis, dan onderzoekt de Raad voor de Kinderbescherming dat en beslist de kinderrechter.',
    en: 'Choose a measure that keeps the family together and allows contact. If there is concern about safety at home, the Child Care and Protection Board looks into it and the juvenile court decides.',
  },
  check,
};
