// A child under a measure of child protection does not leave before its protection was handed over: what it needs, who takes over
// there, where it lives, who has authority. Reception of a child alone: care-on-return.ts.
import type { Situation } from '../situation/situation.ts';
import { childLeaves, measureIs } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';

const LEAVING = ['expulsion', 'collective_expulsion', 'dublin_transfer', 'resettlement'] as const;
const USED = ['protection_measure_in_force', 'hand_over_confirmed'] as const;

function check(situation: Situation): Judgement {
  if (situation.direction !== 'adverse' || !measureIs(situation, LEAVING)) return notApplicable(situation);
  // A parent who has to go without the child leaves its protection where it is.
  if (childLeaves(situation) === false) return notApplicable(situation, ['expelled_person', 'other_parent_present']);
  const { protection_measure_in_force: inForce, hand_over_confirmed: handedOver } = situation.facts;
  if (inForce === undefined) return missing(situation, ['protection_measure_in_force'], USED);
  if (!inForce) return notApplicable(situation, USED);
  if (handedOver === undefined) return missing(situation, ['hand_over_confirmed'], USED);
  return handedOver ? met(situation, USED) : breached(situation, USED);
}

export const protectedChildHandedOver: Safeguard = {
  id: 'protected-child-handed-over',
  norms: ['coop-overdracht', 'jgc3-32k', 'crc-20', 'crc-3-2'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Kind onder bescherming is overgedragen', en: 'A child under protection was handed over' },
  asks: {
    nl: 'Loopt er een maatregel van kinderbescherming? Dan staat vóór vertrek vast wat het kind daarna nodig heeft, welke instantie het overneemt (op papier), waar het woont en leert, en wie het gezag heeft. Dat de staat het kind blijft beschermen, is verdrag; de punten komen uit een werkafspraak tussen de diensten.',
    en: 'Is a measure of child protection in force? Then before departure it is settled what the child needs afterwards, which authority takes over (in writing), where it lives and learns, and who has authority. That the State goes on protecting the child is treaty law; the points come from a working agreement between the services.',
  },
  remedy: {
    nl: 'DT&V vraagt het de gecertificeerde instelling, Nidos of de Raad voor de Kinderbescherming. Die legt bij Kinderbescherming vast of er een maatregel loopt, en elk punt van de overdracht.',
    en: 'DT&V asks the certified youth agency, Nidos or the Child Care and Protection Board, which records whether a measure is in force and each point of the hand-over.',
  },
  check,
};
