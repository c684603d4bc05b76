// A child who returns without parents is received and cared for, and that is arranged beforehand. Danger there:
// non-refoulement-child.ts. Transfers to another Member State: transfer-guarantees.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { childLeaves, isAtLeast, isUnaccompanied, keysWhere, measureIs, type Truth } from './concerns.ts';
import { breached, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const USED = [
  'adequate_reception_in_return_state_checked',
  'reception_on_arrival_arranged',
  'known_relatives_in_destination',
  'unaccompanied',
  'removed_alone',
] as const;

const gaps = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  const skippedByAge = facts.distinction_by_age_15 === true && isAtLeast(situation, 15) === true;
  return keysWhere([
    [facts.adequate_reception_in_return_state_checked === false, 'adequate_reception_in_return_state_checked'],
    [facts.reception_on_arrival_arranged === false, 'reception_on_arrival_arranged'],
    [skippedByAge && facts.adequate_reception_in_return_state_checked === undefined, 'distinction_by_age_15'],
    [
      facts.destination_authorities_notified === false && facts.removed_alone === true,
      'destination_authorities_notified',
    ],
  ]);
};

/** Does the child go back without a parent? A child that will travel alone does, whoever is with it now. */
function returnsAlone(situation: Situation): Truth {
  const { facts, measure } = situation;
  if (facts.removed_alone === true) return true;
  // These facts only exist where somebody asked who will care for the child there.
  const asked = [facts.adequate_reception_in_return_state_checked, facts.reception_on_arrival_arranged];
  const unaccompanied = isUnaccompanied(situation);
  if (unaccompanied !== false && asked.some((answer) => answer !== undefined)) return true;
  if (measure === 'dublin_transfer' || childLeaves(situation) === false) return false;
  // Asylum can be refused without a decision to return: the inquiry into care then comes with that later decision.
  if (measureIs(situation, ['refusal_of_residence', 'withdrawal']) && facts.return_decision_issued === false)
    return false;
  return unaccompanied;
}

/** Somebody at the airport is not yet care: the reception was looked at, or a parent or relative receives the child. */
function isCaredFor(situation: Situation): boolean {
  const { facts } = situation;
  if (facts.adequate_reception_in_return_state_checked === true) return true;
  const parent = tells(situation, 'parent_in_destination', 'parent');
  const kin = parent || facts.known_relatives_in_destination === true;
  return facts.reception_on_arrival_arranged === true && kin;
}

function check(situation: Situation): Judgement {
  const alone = returnsAlone(situation);
  if (alone === false) return notApplicable(situation, ['unaccompanied', 'accompanied_by', 'return_decision_issued']);
  const open = gaps(situation);
  if (alone === true && open.length > 0) return breached(situation, [...open, ...USED]);
  if (alone === undefined) return missing(situation, ['unaccompanied'], USED);
  return isCaredFor(situation)
    ? met(situation, USED)
    : missing(situation, ['adequate_reception_in_return_state_checked', 'reception_on_arrival_arranged'], USED);
}

export const careOnReturn: Safeguard = {
  id: 'care-on-return',
  norms: ['rd-10-2', 'jgc3-33', 'rd-6-1', 'gc6-84', 'jgc3-32k', 'charter-24', 'echr-3', 'crc-20'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Opvang geregeld voor wie alleen terugkeert', en: 'Care arranged for a child who returns alone' },
  asks: {
    nl: 'Gaat een kind zonder ouders terug? Dan is van tevoren nagegaan dat er goede opvang en zorg is, van welke leeftijd het kind ook is, en staat er iemand klaar bij aankomst.',
    en: 'Does a child go back without parents? Then it was checked beforehand that there is adequate reception and care, whatever the child’s age, and somebody is there on arrival.',
  },
  remedy: {
    nl: 'De IND onderzoekt de opvang in dat land vóór het terugkeerbesluit en DT&V opnieuw vóór het vertrek, samen met de voogd (Nidos). Zij leggen vast wie het kind ontvangt. Lukt dat niet, dan gaat het kind niet terug en zoekt de IND met de voogd een andere oplossing.',
    en: 'IND examines reception in that country before the return decision and DT&V again before departure, together with the guardian (Nidos). They record who receives the child. If that fails, the child does not go back and IND and the guardian look for another solution.',
  },
  check,
};
