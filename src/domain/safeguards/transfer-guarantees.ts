// Before a child is transferred to another country that takes over, that country gives guarantees for this child. Return to
// the country of origin: care-on-return.ts and non-refoulement-child.ts.
import type { FactKey } from '../situation/facts/facts.ts';
import type { Situation } from '../situation/situation.ts';
import { childLeaves, keysWhere } from './concerns.ts';
import { breached, forHuman, met, missing, notApplicable } from './judge.ts';
import type { Judgement, Safeguard } from './safeguard.ts';
import { tells } from './vocabulary.ts';

const GUARANTEES = [
  'guarantees_from_receiving_state',
  'individual_guarantees_age_adapted_reception',
  'individual_guarantees_family_unity',
] as const;
const USED = [
  ...GUARANTEES,
  'reception_in_destination',
  'past_treatment_in_destination',
  'medical_needs',
  'protection_status_in_destination',
] as const;

/** A general guarantee says nothing about this child; a written one about the family asks for a closer look. */
const onlyGeneral = (situation: Situation): boolean =>
  tells(situation, 'guarantees_from_receiving_state', 'general') &&
  !tells(situation, 'guarantees_from_receiving_state', 'confirmed') &&
  !tells(situation, 'guarantees_from_receiving_state', 'individual');

const gaps = (situation: Situation): readonly FactKey[] => {
  const { facts } = situation;
  return keysWhere([
    [tells(situation, 'guarantees_from_receiving_state', 'none'), 'guarantees_from_receiving_state'],
    [onlyGeneral(situation), 'guarantees_from_receiving_state'],
    [facts.individual_guarantees_age_adapted_reception === false, 'individual_guarantees_age_adapted_reception'],
    [facts.individual_guarantees_family_unity === false, 'individual_guarantees_family_unity'],
    [facts.systemic_failure_in_destination === true, 'systemic_failure_in_destination'],
    [facts.serious_risk_in_other_member_state === true, 'serious_risk_in_other_member_state'],
    [facts.receiving_state_informed_of_vulnerability === false, 'receiving_state_informed_of_vulnerability'],
  ]);
};

/** Both guarantees for this child are on record, or the file calls the guarantees individual. */
function isGuaranteed(situation: Situation): boolean {
  const { individual_guarantees_age_adapted_reception: care, individual_guarantees_family_unity: together } =
    situation.facts;
  if (tells(situation, 'guarantees_from_receiving_state', 'individual')) return true;
  // A child who travels alone has no family to keep together.
  return care === true && (together === true || situation.facts.unaccompanied === true);
}

function check(situation: Situation): Judgement {
  const { facts, measure } = situation;
  const transfer = measure === 'dublin_transfer' || facts.protection_status_in_destination !== undefined;
  if (!transfer || childLeaves(situation) === false) return notApplicable(situation, ['expelled_person']);
  const open = gaps(situation);
  if (open.length > 0) return breached(situation, [...open, ...USED]);
  if (isGuaranteed(situation)) return met(situation, USED);
  if (tells(situation, 'guarantees_from_receiving_state', 'confirmed')) return forHuman(situation, USED);
  return missing(situation, GUARANTEES, USED);
}

export const transferGuarantees: Safeguard = {
  id: 'transfer-guarantees',
  norms: ['echr-3', 'iccpr-7', 'charter-4', 'charter-24'],
  effect: 'requires',
  mandate: false,
  title: { nl: 'Garanties vóór een overdracht', en: 'Guarantees before a transfer' },
  asks: {
    nl: 'Voordat een kind naar een ander land van de Unie gaat, belooft dat land voor dit kind: opvang die past bij de leeftijd en de gezondheid, en het gezin bij elkaar. Een algemene belofte is niet genoeg.',
    en: 'Before a child goes to another country of the Union, that country promises for this child: reception that fits age and health, and the family together. A general promise is not enough.',
  },
  remedy: {
    nl: 'De IND vraagt het andere land om garanties voor dit kind en deelt wat nodig is over gezondheid en kwetsbaarheid. Komen die niet, dan gaat het kind niet weg; de IND kan de aanvraag zelf behandelen.',
    en: 'IND asks the other country for guarantees for this child and shares what is needed about health and vulnerability. If they do not come, the child does not go; IND can examine the request itself.',
  },
  check,
};
