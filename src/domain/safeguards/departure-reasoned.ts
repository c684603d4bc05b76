// A decision that departs from what step 1 found best for the child says why, with facts of this child. Whether the reasons
// are good ones is for people to judge.
import type { Situation } from '../situation/situation.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = ['departs_from_interests', 'departure_reasons_given'] as const;

function check(situation: Situation): Judgement {
  const { departs_from_interests: departs, departure_reasons_given: reasoned } = situation.facts;
  // Who does not agree with a move within reception is answered under move-assessed.ts.
  if (departs === undefined && situation.facts.light_move === true) return notApplicable(situation, ['light_move']);
  if (departs === undefined) return missing(situation, ['departs_from_interests']);
  if (!departs) return notApplicable(situation, ['departs_from_interests']);
  // A departure without reasons on record is a departure without reasons.
  return reasoned === true ? met(situation, USED) : breached(situation, USED);
}

export const departureReasoned: Safeguard = {
  id: 'departure-reasoned',
  norms: ['gc14-97', 'jgc3-28', 'awb-3-46'],
  effect: 'requires',
  mandate: true,
  title: {
    nl: 'Afwijken van het belang van het kind is uitgelegd',
    en: 'A departure from the child’s interests is explained',
  },
  asks: {
    nl: 'Kiest het besluit iets anders dan het beste voor het kind? Dan staat er waarom, met feiten over dit kind.',
    en: 'Does the decision choose something other than what is best for the child? Then it says why, with facts about this child.',
  },
  remedy: {
    nl: 'Wie het besluit neemt (bijvoorbeeld de IND of DT&V) schrijft de redenen op, of past het besluit aan. Een tweede medewerker leest mee.',
    en: 'Whoever takes the decision (for instance IND or DT&V) writes down the reasons, or changes the decision. A second official reads along.',
  },
  check,
};
