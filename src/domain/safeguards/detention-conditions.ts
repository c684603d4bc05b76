// Place, length and age together: what makes the detention of a child inhuman even where it is otherwise allowed.
// That a child is not detained at all is said in no-child-detention.ts; this shows how bad it is if it happens.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { daysHeld, having, isAgeDoubted, isUnaccompanied, takesLiberty, when, youngest } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Parameters } from './parameters.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'detention',
  'child_age_years',
  'detention_days',
  'detention_hours',
  'facility_kind',
  'facility_child_suitable',
] as const;

/** What makes a place unfit for any child. A parent who is held there too does not cure it. */
function badPlace(situation: Situation): readonly FactKey[] {
  const { facts } = situation;
  const kinds = ['adult', 'police', 'passage', 'remote'] as const;
  const kind = kinds.some((each) => tells(situation, 'facility_kind', each));
  const alone = isUnaccompanied(situation) === true || isAgeDoubted(situation) === true;
  const closed = tells(situation, 'facility_kind', 'closed') && !tells(situation, 'facility_kind', 'forChildren');
  return [
    ...having(situation, false, ['facility_child_suitable', 'dedicated_carer_assigned']),
    ...having(situation, true, [
      'detention_with_adults',
      'basic_needs_unmet_in_detention',
      'noise_from_airport',
      'handcuffed',
      'facility_criticised_in_reports',
      'assigned_to_unrelated_adult',
    ]),
    ...when((kind || (alone && closed)) && facts.facility_child_suitable !== true, 'facility_kind'),
    ...when(tells(situation, 'material_conditions', 'poor'), 'material_conditions'),
    ...when((facts.mental_health_signs?.length ?? 0) > 0, 'mental_health_signs'),
    ...when(facts.medical_care === false, 'medical_care'),
  ];
}

type Limits = Pick<Parameters, 'youngUnderYears' | 'heldDaysOfYoungChild' | 'heldDaysOfOlderChild'>;

/** After so many days even a place made for families harms a child; the younger, the sooner. */
const isTooLong = (situation: Situation, limits: Limits): boolean | undefined => {
  const days = daysHeld(situation);
  if (days === undefined) return undefined;
  const young = (youngest(situation) ?? 0) < limits.youngUnderYears;
  return days > (young ? limits.heldDaysOfYoungChild : limits.heldDaysOfOlderChild);
};

function check(situation: Situation, limits: Parameters): Judgement {
  const liberty = takesLiberty(situation);
  if (liberty === false) return notApplicable(situation, ['detention']);
  const wrong = badPlace(situation);
  if (liberty === undefined) return missing(situation, ['detention'], USED);
  if (wrong.length > 0) return breached(situation, [...USED, ...wrong]);
  const tooLong = isTooLong(situation, limits);
  const { facility_child_suitable: suitable } = situation.facts;
  // A fit place and a long stay: how much this child can bear is for a person to say.
  if (tooLong === true) return suitable === true ? forHuman(situation, USED) : breached(situation, USED);
  if (tooLong === false && suitable === true) return met(situation, USED);
  return missing(situation, ['facility_child_suitable', 'detention_days', 'facility_kind'], USED);
}

export const detentionConditions: Safeguard = {
  id: 'detention-conditions',
  norms: ['echr-3', 'crc-37', 'rcd-13', 'rd-17', 'jgc4-9', 'iccpr-7'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Geen onmenselijke omstandigheden', en: 'No inhuman conditions' },
  asks: {
    nl: 'De plek, de duur en de leeftijd van het kind zijn samen niet onmenselijk. Dat een ouder erbij is, maakt een slechte plek niet goed.',
    en: 'The place, the length and the age of the child together are not inhuman. A parent’s presence does not make a bad place good.',
  },
  remedy: {
    nl: 'DT&V laat het kind vrij of brengt het naar een open plek voor gezinnen (COA) of, als het alleen is, naar opvang van Nidos. De advocaat kan de rechter om vrijlating vragen.',
    en: 'The departure service (DT&V) releases the child, or moves the child to an open family place (COA) or, if alone, to care by Nidos. The lawyer can ask the court for release.',
  },
  check,
};
