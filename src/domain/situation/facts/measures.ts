// Facts about single measures that published decisions do not tell: transfer in practice, contact with the country of origin,
// limits on what a child gets, and measures for a group. Only dossiers have them.
import { type FactSpec, own } from '../fact.ts';

export const MEASURE_FACTS = {
  responsibility_criterion: own.text(
    'criterium waarop de verantwoordelijke lidstaat is gekozen',
    'criterion by which the responsible Member State was chosen',
  ),
  relatives_looked_for: own.boolean(
    'in de lidstaten is gezocht naar ouders, broers, zussen en familie van het kind',
    'parents, siblings and relatives of the child were looked for in the Member States',
  ),
  transfer_notice_days: own.number(
    'dagen tussen de melding aan de andere lidstaat en de aankomst',
    'days between the notice to the other Member State and arrival',
  ),
  travels_without_escort: own.boolean(
    'het kind reist zelf, zonder begeleiding',
    'the child travels on its own, without escort',
  ),
  protection_claim_closed: own.boolean(
    'het kind vraagt geen bescherming (meer): er is nooit om gevraagd, of er is definitief beslist',
    'the child does not ask for protection (any more): it never did, or there is a final decision',
  ),
  consular_contact_agreed: own.boolean(
    'het kind en zijn voogd, ouder of advocaat stemmen in met contact met de autoriteiten van het herkomstland',
    'the child and its guardian, parent or lawyer agree to contact with the authorities of the country of origin',
  ),
  judicial_review_done: own.boolean('een rechter heeft het vastzetten getoetst', 'a judge has reviewed the detention'),
  basic_needs_kept: own.boolean(
    'onderdak, eten, kleding, zorg en school van het kind blijven zoals zij waren',
    'shelter, food, clothing, care and school of the child stay as they were',
  ),
  limit_effect_on_child_assessed: own.boolean(
    'onderzocht is wat de beperking voor het kind betekent',
    'it was assessed what the limit means for the child',
  ),
  group_assessment_done: own.boolean(
    'onderzocht is wat de maatregel voor deze groep kinderen betekent',
    'it was assessed what the measure means for this group of children',
  ),
} as const satisfies Record<string, FactSpec>;
