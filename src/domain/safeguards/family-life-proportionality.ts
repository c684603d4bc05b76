// When a carer must leave or is refused, the bond with the child is weighed fairly. The balance is an open norm: code
// recognises what cannot be a balance and what is on record, and leaves the rest to a named person.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import {
  bothMustGo,
  isGraveOffence,
  isWeighed,
  keysWhere,
  measureIs,
  targetsCarer,
  WEIGHING_FACTS,
} from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

/** What weighs heavily for the child. */
const weights = (situation: Situation, inactionYears: number): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [facts.parent_primary_carer === true, 'parent_primary_carer'],
    [facts.single_mother === true, 'single_mother'],
    [facts.alternative_carer_in_host === false, 'alternative_carer_in_host'],
    // A national child either leaves its own country or loses every parent.
    [facts.child_nationality_of_host === true && bothMustGo(situation), 'child_nationality_of_host'],
    [facts.child_disability === true, 'child_disability'],
    [facts.special_needs === true, 'special_needs'],
    [facts.child_special_vulnerability === true, 'child_special_vulnerability'],
    [facts.expert_report_child_would_be_harmed === true, 'expert_report_child_would_be_harmed'],
    [tells(situation, 'insurmountable_obstacles_elsewhere', 'hardship'), 'insurmountable_obstacles_elsewhere'],
    [facts.obstacle_to_family_life_in_origin === true, 'obstacle_to_family_life_in_origin'],
    [facts.presence_tolerated_by_authorities === true, 'presence_tolerated_by_authorities'],
    [(facts.authority_delay_years ?? 0) >= inactionYears, 'authority_delay_years'],
  ]);
};

const OTHER_SIDE = [
  'parent_criminal_offence',
  'parent_immigration_offence',
  'reentry_ban_years',
  'visits_possible',
] as const;

/** Somebody else cares for the child, and the file says how the bond can go on. */
function lightBond(situation: Situation): boolean {
  const { facts } = situation;
  const otherCares = facts.parent_primary_carer === false || facts.other_parent_present === true;
  const goesOn = facts.visits_possible === true || tells(situation, 'insurmountable_obstacles_elsewhere', 'none');
  return otherCares && goesOn;
}

function whereBondWeighs(situation: Situation, heavy: readonly FactKey[]): Judgement {
  const used = [...heavy, ...OTHER_SIDE, ...WEIGHING_FACTS];
  // An individual look on record, or a grave offence, makes it a balance: only a person can say whether it is fair.
  if (isWeighed(situation) === true || isGraveOffence(situation, 'parent_criminal_offence') === true)
    return forHuman(situation, used);
  return breached(situation, used);
}

function withoutWeights(situation: Situation, parentSettledYears: number): Judgement {
  const { facts } = situation;
  const used = [
    ...OTHER_SIDE,
    ...WEIGHING_FACTS,
    'parent_primary_carer',
    'other_parent_present',
    'contact_frequency',
  ] as const;
  if (isWeighed(situation) === true) return met(situation, used);
  const grave = isGraveOffence(situation, 'parent_criminal_offence');
  if (lightBond(situation) && grave === true) return met(situation, used);
  if (grave === true) return forHuman(situation, used);
  // A settled parent with a clean record: migration policy alone does not outweigh the bond.
  const settled = (facts.years_in_country_parent ?? 0) >= parentSettledYears;
  if (settled && grave === false) return breached(situation, [...used, 'years_in_country_parent']);
  return missing(
    situation,
    ['best_interests_assessed', 'parent_primary_carer', 'insurmountable_obstacles_elsewhere', 'visits_possible'],
    used,
  );
}

function check(situation: Situation, { parentSettledYears, inactionYears }: Parameters): Judgement {
  const { facts } = situation;
  const whole =
    measureIs(situation, ['expulsion', 'refusal_of_residence', 'withdrawal']) && facts.accompanied_by !== undefined;
  if (!targetsCarer(situation) && !(whole && tells(situation, 'accompanied_by', 'carer')))
    return notApplicable(situation, ['expelled_person', 'unaccompanied']);
  const heavy = weights(situation, inactionYears);
  if (isWeighed(situation) === false) return breached(situation, [...WEIGHING_FACTS, ...heavy]);
  return heavy.length > 0 ? whereBondWeighs(situation, heavy) : withoutWeights(situation, parentSettledYears);
}

export const familyLifeProportionality: Safeguard = {
  id: 'family-life-proportionality',
  norms: ['echr-8', 'jgc4-29', 'jgc3-30', 'crc-9', 'iccpr-17', 'iccpr-23', 'charter-7'],
  effect: 'reason',
  mandate: false,
  title: { nl: 'Eerlijke afweging als een ouder weg moet', en: 'A fair balance when a parent must leave' },
  asks: {
    nl: 'Moet een ouder of verzorger weg, of krijgt die geen verblijf? Dan wordt de band met het kind eerlijk afgewogen: wie zorgt, hoe lang het gezin hier is, of het elders kan leven en wat het vertrek met het kind doet.',
    en: 'Must a parent or carer leave, or are they refused residence? Then the bond with the child is weighed fairly: who cares, how long the family has been here, whether it can live elsewhere and what the departure does to the child.',
  },
  remedy: {
    nl: 'De IND onderzoekt de band en de gevolgen voor het kind en schrijft de afweging op. Ouders, advocaat of een deskundige leveren feiten aan; de Raad voor de Kinderbescherming kan adviseren.',
    en: 'IND examines the bond and what follows for the child, and writes down how it weighed. Parents, lawyer or an expert supply facts; the Child Care and Protection Board can advise.',
  },
  check,
};
