// Facts about transfer to another country that is to deal with the case.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const TRANSFER_FACTS = {
  protection_status_in_destination: raw.text(
    'beschermingsstatus in het land van bestemming',
    'protection status in the destination country',
  ),
  guarantees_from_receiving_state: raw.text(
    'garanties van het ontvangende land',
    'guarantees given by the receiving country',
  ),
  individual_guarantees_age_adapted_reception: raw.boolean(
    'er is een eigen garantie voor opvang die past bij de leeftijd',
    'there is an individual guarantee of care fit for the age',
  ),
  individual_guarantees_family_unity: raw.boolean(
    'er is een eigen garantie dat het gezin bij elkaar blijft',
    'there is an individual guarantee that the family stays together',
  ),
  reception_in_destination: raw.text(
    'wat bekend is over de opvang in het land van bestemming',
    'what is known of reception in the destination country',
  ),
  systemic_failure_in_destination: assessed.boolean(
    'de opvang daar schiet structureel tekort',
    'there are systemic failures in the reception there',
  ),
  receiving_state_informed_of_vulnerability: raw.boolean(
    'het ontvangende land weet dat het kind of gezin kwetsbaar is',
    'the receiving country was told of the vulnerability',
  ),
  family_member_in_destination: raw.text(
    'familielid in het land van bestemming',
    'relative in the destination country',
  ),
  relationship_with_relative: raw.text('band met dat familielid', 'quality of the tie with that relative'),
  relative_consents: raw.boolean('het familielid stemt in', 'the relative consents'),
  sovereignty_clause_requested: raw.boolean(
    'er is gevraagd om de zaak hier te behandelen',
    'it was asked that the case be examined here',
  ),
  take_charge_request_refused: raw.boolean('het overnameverzoek is geweigerd', 'the take-charge request was refused'),
} as const satisfies Record<string, FactSpec>;
