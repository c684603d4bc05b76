// A child's health needs are looked at where the child stays and where it may be sent. Health in detention:
// detention-conditions.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { childLeaves, isWeighed, keysWhere, measureIs, type Truth, WEIGHING_FACTS } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const NEEDS = [
  'medical_needs',
  'in_specialised_treatment',
  'child_disability',
  'mental_health_evidence',
  'mental_health_signs',
] as const;

/** Does the child, or the family it depends on, have health needs? An empty list says none. */
function hasNeeds({ facts }: Situation): Truth {
  if (facts.in_specialised_treatment === true || facts.child_disability === true) return true;
  if ((facts.medical_needs?.length ?? 0) > 0 || (facts.mental_health_signs?.length ?? 0) > 0) return true;
  if (facts.mental_health_evidence === true) return true;
  return facts.medical_needs === undefined ? undefined : false;
}

const failures = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  // Living without a place makes a child ill, unless care reaches the child all the same.
  const unsheltered = tells(situation, 'reception_conditions', 'roofless') && facts.medical_care !== true;
  return keysWhere([
    [facts.medical_care === false, 'medical_care'],
    [facts.medical_evidence_disregarded === true, 'medical_evidence_disregarded'],
    [facts.treatment_available_in_destination_checked === false, 'treatment_available_in_destination_checked'],
    [unsheltered && situation.measure === 'reception_placement', 'reception_conditions'],
  ]);
};

const STAYS = ['reception_placement', 'detention', 'border_detention'] as const;

function whereNeeds(situation: Situation, leaves: boolean): Judgement {
  const { facts } = situation;
  const answer = leaves ? 'treatment_available_in_destination_checked' : 'medical_care';
  if (facts[answer] === true) return met(situation, [...NEEDS, answer]);
  // Needs are known, and nobody looked at this child before deciding to send it away.
  return leaves && isWeighed(situation) === false
    ? breached(situation, [...NEEDS, ...WEIGHING_FACTS])
    : missing(situation, [answer], NEEDS);
}

function check(situation: Situation): Judgement {
  const wrong = failures(situation);
  if (wrong.length > 0) return breached(situation, [...wrong, ...NEEDS]);
  const leaves = childLeaves(situation) === true;
  if (!leaves && !measureIs(situation, STAYS)) return notApplicable(situation);
  const needs = hasNeeds(situation);
  if (needs === false) return notApplicable(situation, NEEDS);
  if (needs === true) return whereNeeds(situation, leaves);
  // The assessment of a move says how care goes on: a move within reception does not ask for it twice.
  if (situation.facts.light_move === true && situation.facts.move_assessed === true)
    return notApplicable(situation, ['light_move', 'move_assessed']);
  return situation.facts.medical_care === true && !leaves
    ? met(situation, ['medical_care'])
    : missing(situation, ['medical_needs'], ['medical_care']);
}

export const healthCareSecured: Safeguard = {
  id: 'health-care-secured',
  norms: ['crc-24', 'crc-39', 'esc-11', 'jgc4-55'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Zorg voor de gezondheid is zeker', en: 'Health care is secured' },
  asks: {
    nl: 'Heeft het kind zorg nodig, dan is nagegaan dat die er is op de plek waar het blijft of naartoe gaat, en dat een behandeling niet zomaar stopt.',
    en: 'If the child needs care, it was checked that the care exists where the child stays or goes, and that treatment does not simply stop.',
  },
  remedy: {
    nl: 'Een arts (bijvoorbeeld van de GGD of het gezondheidscentrum bij COA) beschrijft wat nodig is. De IND vraagt zo nodig advies aan de artsen van BMA. De IND en DT&V gaan na of die zorg daar echt bereikbaar is en regelen de overdracht. Tot dan wacht het vertrek.',
    en: 'A doctor (for instance of the public health service or the health centre at COA) describes what is needed. If need be IND asks its medical advisers (BMA). IND and DT&V check that this care can really be reached there and arrange the handover. Until then departure waits.',
  },
  check,
};
