// The procedure at the border is no place for a child: for a child alone it is open on one ground only, for a family it comes
// last and only where support and suitable housing are there.
import type { Situation } from '../situation/situation.ts';
import { ALONE_FACTS, isAgeDoubted, isUnaccompanied } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = ['procedure_track', 'border_procedure_ground', 'minority_disputed', ...ALONE_FACTS] as const;
const FAMILY = ['facility_child_suitable', 'procedural_support_possible', 'best_interests_assessed'] as const;

function alone(situation: Situation): Judgement {
  // Whether it is a child is looked into first; until then the person is a child, and a child is not kept at the border.
  if (isAgeDoubted(situation) === true) return breached(situation, USED);
  if (situation.facts.border_procedure_ground === undefined)
    return missing(situation, ['border_procedure_ground'], USED);
  return tells(situation, 'border_procedure_ground', 'security') ? met(situation, USED) : breached(situation, USED);
}

function withFamily(situation: Situation): Judgement {
  const { facts } = situation;
  if (FAMILY.some((key) => facts[key] === false)) return breached(situation, [...USED, ...FAMILY]);
  if (FAMILY.some((key) => facts[key] === undefined)) return missing(situation, FAMILY, USED);
  // Families come last: whether nobody else could be examined first is for a person to say.
  return forHuman(situation, [...USED, ...FAMILY]);
}

function check(situation: Situation): Judgement {
  if (!tells(situation, 'procedure_track', 'border')) return notApplicable(situation, ['procedure_track']);
  const company = isUnaccompanied(situation);
  if (company === undefined) return missing(situation, ['unaccompanied'], USED);
  return company ? alone(situation) : withFamily(situation);
}

export const borderProcedureLast: Safeguard = {
  id: 'border-procedure-last',
  norms: ['apr-53-1', 'apr-44', 'apr-53-2', 'apr-54-2'],
  effect: 'requires',
  mandate: false,
  title: {
    nl: 'Geen kind in de grensprocedure als het anders kan',
    en: 'No child in the border procedure if it can be avoided',
  },
  asks: {
    nl: 'Een kind zonder ouders komt alleen in de grensprocedure om redenen van veiligheid, en niet zolang er twijfel is over de leeftijd. Een gezin met kinderen komt als laatste aan de beurt, en alleen als de plek en de steun bij de kinderen passen.',
    en: 'A child without parents is put in the border procedure only on grounds of security, and not while there is doubt about age. A family with children comes last, and only where place and support fit the children.',
  },
  remedy: {
    nl: 'De IND behandelt de aanvraag buiten de grensprocedure en de KMar laat het kind en het gezin toe. Bij twijfel over de leeftijd volgt eerst het leeftijdsonderzoek.',
    en: 'The immigration service (IND) examines the application outside the border procedure and the military police (KMar) let child and family in. In doubt about age, the age assessment comes first.',
  },
  check,
};
