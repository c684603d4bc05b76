// Every child has shelter and living conditions that fit a child, whatever the status or the conduct of a parent. Places of
// detention: detention-conditions.ts. Help for a child alone: unaccompanied-child-protected.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { decidesStay, isUnaccompanied, keysWhere, measureIs } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const CONDITIONS = [
  'reception_conditions',
  'reception_kind',
  'planned_measure',
  'months_without_shelter',
  'weeks_in_camp',
  'days_in_adult_centre',
  'sanction',
  'food_aid',
] as const;

const shortfalls = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [tells(situation, 'reception_conditions', 'lacking'), 'reception_conditions'],
    [tells(situation, 'reception_kind', 'unfit'), 'reception_kind'],
    [tells(situation, 'planned_measure', 'endOfShelter'), 'planned_measure'],
    [tells(situation, 'sanction', 'exclusion'), 'sanction'],
    [(facts.months_without_shelter ?? 0) > 0, 'months_without_shelter'],
    [(facts.weeks_in_camp ?? 0) > 0, 'weeks_in_camp'],
    [(facts.days_in_adult_centre ?? 0) > 0 && isUnaccompanied(situation) !== false, 'days_in_adult_centre'],
    [facts.shelter_depends_on_cooperation === true, 'shelter_depends_on_cooperation'],
    [
      facts.assigned_to_unrelated_adult === true && situation.measure === 'reception_placement',
      'assigned_to_unrelated_adult',
    ],
  ]);
};

/** Poor, but not without a roof, and what a family needs most is there: whether that is enough, a person must say. */
const isEased = (situation: Situation): boolean =>
  situation.facts.food_aid === true &&
  (situation.facts.medical_care === true || situation.facts.school === true) &&
  isUnaccompanied(situation) === false &&
  !tells(situation, 'reception_conditions', 'roofless') &&
  !tells(situation, 'planned_measure', 'endOfShelter') &&
  !tells(situation, 'sanction', 'exclusion');

const OF_THE_MEASURE: readonly FactKey[] = ['planned_measure', 'sanction', 'shelter_depends_on_cooperation'];

/**
 * A decision about the stay that does not itself touch the shelter: a bad place must be put right, but cannot be put
 * right in that decision, and a past one not at all. A named person says what is done about it.
 */
const isElsewhere = (situation: Situation, short: readonly FactKey[]): boolean =>
  decidesStay(situation) && !short.some((key) => OF_THE_MEASURE.includes(key));

const isFit = (situation: Situation): boolean =>
  tells(situation, 'reception_conditions', 'good') || tells(situation, 'reception_kind', 'fit');

/** Measures that decide where a child lives, or during which a child alone is in the care of the State. */
const bearsOnShelter = (situation: Situation): boolean =>
  measureIs(situation, ['reception_placement']) ||
  (measureIs(situation, ['age_assessment', 'guardianship', 'identification']) &&
    isUnaccompanied(situation) !== false) ||
  CONDITIONS.some((key) => situation.facts[key] !== undefined);

function check(situation: Situation): Judgement {
  const short = shortfalls(situation);
  if (short.length > 0 && isEased(situation)) {
    const eased = forHuman(situation, [...short, 'food_aid', 'medical_care', 'school']);
    return { ...eased, otherReading: { norm: 'echr-3', outcome: 'met' } };
  }
  if (short.length > 0) {
    const used = [...short, 'child_age_years', 'unaccompanied', 'status_irregular'] as const;
    return isElsewhere(situation, short) ? forHuman(situation, used) : breached(situation, used);
  }
  if (isFit(situation)) return met(situation, CONDITIONS);
  return bearsOnShelter(situation)
    ? missing(situation, ['reception_conditions'], CONDITIONS)
    : notApplicable(situation);
}

export const receptionAdequate: Safeguard = {
  id: 'reception-adequate',
  norms: ['crc-27', 'esc-31-2', 'esc-17-1', 'echr-3', 'rcd-26', 'jgc3-43', 'jgc4-49'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Opvang die past bij een kind', en: 'Reception that fits a child' },
  asks: {
    nl: 'Het kind heeft onderdak dat veilig is en past bij een kind, zolang het hier is. Dat hangt niet af van verblijfsstatus of van wat een ouder doet. Op straat of tussen vreemde volwassenen hoort geen kind.',
    en: 'The child has shelter that is safe and fit for a child for as long as the child is here. That does not depend on residence status or on what a parent does. No child belongs on the street or among unknown adults.',
  },
  remedy: {
    nl: 'COA, of de gemeente als COA niet kan, zorgt vandaag voor een passende plek. Voor een kind zonder ouders doet Nidos dat. Zonder vervangende plek eindigt geen opvang.',
    en: 'COA, or the municipality where COA cannot, provides a fitting place today. For a child without parents Nidos does so. No reception ends without another place.',
  },
  check,
};
