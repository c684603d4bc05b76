// How far a child who is a citizen of the Union depends on a parent from outside it is fully examined, also by the
// authority itself. Other families: family-life-proportionality.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { keysWhere, measureIs, targetsCarer } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = ['child_nationality_of_host', 'dependency_assessed', 'care_tasks', 'burden_of_proof_on'] as const;

/** Nobody looked at the dependency, while a general ground decided or no parent is left who may stay. */
const unlooked = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  if (facts.dependency_assessed !== undefined || facts.child_forced_to_leave_EU !== undefined) return [];
  const general = tells(situation, 'refusal_reason', 'automatic') || tells(situation, 'refusal_reason', 'elsewhere');
  return keysWhere([
    [general, 'refusal_reason'],
    [facts.both_parents_third_country === true, 'both_parents_third_country'],
    [facts.alternative_carer_in_host === false, 'alternative_carer_in_host'],
  ]);
};

const shortcuts = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [facts.dependency_assessed === false, 'dependency_assessed'],
    [facts.other_parent_can_care_decisive === true, 'other_parent_can_care_decisive'],
    [facts.child_forced_to_leave_EU === true, 'child_forced_to_leave_EU'],
    [facts.application_not_examined_because_entry_ban === true, 'application_not_examined_because_entry_ban'],
  ]);
};

const RESIDENCE = ['refusal_of_residence', 'family_reunification_refusal', 'expulsion', 'withdrawal'] as const;

function check(situation: Situation): Judgement {
  const { facts } = situation;
  const national = facts.child_nationality_of_host;
  // A child who is a national is not sent away itself: such a measure then aims at a carer.
  const aimsAtCarer = targetsCarer(situation) || (national === true && measureIs(situation, RESIDENCE));
  if (!aimsAtCarer || national === false)
    return notApplicable(situation, ['expelled_person', 'child_nationality_of_host']);
  if (national === undefined) return missing(situation, ['child_nationality_of_host']);
  const wrong = [...shortcuts(situation), ...unlooked(situation)];
  if (wrong.length > 0) return breached(situation, [...wrong, ...USED]);
  return facts.dependency_assessed === true || facts.child_forced_to_leave_EU === false
    ? met(situation, [...USED, 'child_forced_to_leave_EU'])
    : missing(situation, ['dependency_assessed', 'care_tasks'], USED);
}

export const unionChildDependency: Safeguard = {
  id: 'union-child-dependency',
  norms: ['tfeu-20', 'charter-24', 'charter-7'],
  effect: 'requires',
  mandate: false,
  title: {
    nl: 'Afhankelijkheid van een Nederlands kind onderzocht',
    en: 'Dependency of a Union-citizen child examined',
  },
  asks: {
    nl: 'Krijgt de ouder van een Nederlands kind of een kind uit de Unie geen verblijf? Dan onderzoekt de overheid ook zelf hoe afhankelijk het kind van die ouder is. Dat de andere ouder kan zorgen, is niet genoeg.',
    en: 'Is the parent of a Dutch or other Union child refused residence? Then the authority itself also examines how far the child depends on that parent. That the other parent can care is not enough.',
  },
  remedy: {
    nl: 'De IND onderzoekt de band, de leeftijd en ontwikkeling van het kind en wat scheiding zou doen, en vraagt zo nodig de Raad voor de Kinderbescherming of een deskundige om advies. De ouder mag bewijs geven.',
    en: 'IND examines the bond, the child’s age and development and what separation would do, and if need be asks the Child Care and Protection Board or an expert for advice. The parent may supply evidence.',
  },
  check,
};
