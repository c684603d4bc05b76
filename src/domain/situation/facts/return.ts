// Facts about return: decision, ban, and the care that waits on arrival.
import { type FactSpec, raw } from '../fact.ts';

export const RETURN_FACTS = {
  return_decision_issued: raw.boolean('er is een terugkeerbesluit', 'a return decision was issued'),
  entry_ban: raw.boolean('er is een inreisverbod opgelegd', 'an entry ban was imposed'),
  reentry_ban_years: raw.number('duur van het inreisverbod, in jaren', 'length of the entry ban, in years'),
  ban_can_be_revised: raw.boolean('het inreisverbod kan worden herzien', 'the entry ban can be revised'),
  previous_removal_orders: raw.number('aantal eerdere bevelen om te vertrekken', 'number of earlier removal orders'),
  departure_term_overrun: raw.boolean('de vertrektermijn is verstreken', 'the time limit for departure has passed'),
  removal_postponed_until_18: raw.boolean(
    'het vertrek is uitgesteld tot het kind 18 is',
    'removal is put off until the child is 18',
  ),
  parents_removal_not_possible: raw.boolean('de ouders kunnen niet worden uitgezet', 'the parents cannot be removed'),
  removed_outside_border_crossing: raw.boolean(
    'de uitzetting ging buiten een grenspost om',
    'the removal took place outside a border crossing',
  ),
  adequate_reception_in_return_state_checked: raw.boolean(
    'er is nagegaan of er goede opvang is in het land van terugkeer',
    'it was checked whether there is adequate care in the country of return',
  ),
  reception_on_arrival_arranged: raw.boolean(
    'er is iemand die het kind bij aankomst opvangt',
    'someone will meet and care for the child on arrival',
  ),
  destination_authorities_notified: raw.boolean(
    'de instanties in het land van bestemming zijn ingelicht',
    'the authorities of the destination country were notified',
  ),
  parent_informed_of_removal: raw.boolean(
    'de ouder is over de uitzetting ingelicht',
    'the parent was informed of the removal',
  ),
  known_relatives_in_destination: raw.boolean(
    'er is familie in het land van bestemming',
    'relatives are known in the destination country',
  ),
  return_in_best_interests_decision_by: raw.text(
    'wie besliste dat terugkeer het beste voor het kind is',
    'who decided that return is best for the child',
  ),
  distinction_by_age_15: raw.boolean(
    'onder en boven 15 jaar geldt een ander onderzoek',
    'a different check applies below and above the age of 15',
  ),
} as const satisfies Record<string, FactSpec>;
