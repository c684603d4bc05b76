// Whoever decides something else than what was determined to be best puts it to a named senior official, with reasons, and tells
// oversight (requirement E2). Reasons for departing from step 1: departure-reasoned.ts.
import type { Situation } from '../situation/situation.ts';
import { breached, met, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const USED = [
  'departs_from_determination',
  'determination_outcome_scenario',
  'departure_from_determination_escalated',
] as const;

function check(situation: Situation): Judgement {
  const { departs_from_determination: departs, departure_from_determination_escalated: escalated } = situation.facts;
  // Where no determination speaks to this decision there is nothing to depart from: determination-made.ts says so.
  if (departs !== true) return notApplicable(situation, USED);
  // A departure that nobody put on record was put to nobody.
  return escalated === true ? met(situation, USED) : breached(situation, USED);
}

export const departureFromDeterminationEscalated: Safeguard = {
  id: 'departure-from-determination-escalated',
  norms: ['jgc3-14', 'jgc3-32j', 'gc14-97', 'awb-3-46'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Afwijken van de determinatie is voorgelegd', en: 'A departure from the determination was escalated' },
  asks: {
    nl: 'Kiest het besluit iets anders dan de determinatie? Dan staan de redenen er, staat een leidinggevende met naam ervoor in, en weet het toezicht ervan.',
    en: 'Does the decision choose something else than the determination? Then the reasons are there, a named senior official answers for it, and oversight knows.',
  },
  remedy: {
    nl: 'Leg de afwijking voor aan een leidinggevende en vertel het de toezichthouder. Een collega bij dezelfde dienst (IND of DT&V), die het besluit niet voorbereidt, legt dat vast bij Determinatie. Of het besluit volgt de determinatie. Een reden waarom het zonder kan, geeft alleen iemand buiten de migratiediensten: dat is een regel van dit systeem.',
    en: 'Put the departure to a senior official and tell oversight. A colleague at the same service (IND or DT&V) who does not prepare the decision records that under Determination. Or the decision follows the determination. Only somebody outside the migration authorities gives a reason why it can do without: that is a rule of this system.',
  },
  check,
};
