// Facts about the request for protection. Not the danger itself (risk.ts).
import { assessed, type FactSpec, raw } from '../fact.ts';

export const ASYLUM_FACTS = {
  asylum_seeker: raw.boolean(
    'het kind heeft om bescherming gevraagd of wilde dat duidelijk doen',
    'the child asked, or plainly wished to ask, for protection',
  ),
  asylum_request_ignored: raw.boolean(
    'de vraag om asiel is niet geregistreerd',
    'the request for asylum was not registered',
  ),
  asylum_refused: raw.boolean('asiel is al geweigerd', 'asylum has already been refused'),
  asylum_and_humanitarian_permits_refused: raw.boolean(
    'asiel en een humanitaire vergunning zijn beide geweigerd',
    'asylum and a humanitarian permit were both refused',
  ),
  child_own_asylum_claim: raw.boolean(
    'het kind heeft eigen redenen om asiel te vragen',
    'the child has asylum grounds of their own',
  ),
  child_claim_dismissed_as_examined_with_parents: raw.boolean(
    'de aanvraag van het kind is afgedaan met die van de ouders',
    'the child’s claim was dismissed as examined with the parents’ claim',
  ),
  first_application_as_adult: raw.boolean(
    'de eerste aanvraag werd als volwassene gedaan',
    'the first application was made as an adult',
  ),
  subsequent_application: raw.boolean('het gaat om een opvolgende aanvraag', 'this is a subsequent application'),
  subsequent_asylum_claims_need_inquiry: raw.boolean(
    'de opvolgende asielaanvraag vraagt nader onderzoek',
    'the subsequent asylum claim needs further inquiry',
  ),
  accelerated_procedure: raw.boolean(
    'de zaak liep in een versnelde procedure',
    'the case went through an accelerated procedure',
  ),
  accelerated_manifestly_unfounded_procedure: raw.boolean(
    'de zaak is versneld afgedaan als kennelijk ongegrond',
    'the case was fast-tracked as manifestly unfounded',
  ),
  protection_status: raw.text('beschermingsstatus die al is verleend', 'protection status already granted'),
  protection_in_other_member_state: raw.text(
    'land van de Europese Unie dat al bescherming gaf',
    'country of the European Union that already gave protection',
  ),
  serious_risk_in_other_member_state: assessed.boolean(
    'in het andere land van de Unie dreigt ernstige schade',
    'there is a serious risk in the other Member State',
  ),
  applied_in: raw.text('land waar het kind om bescherming vroeg', 'country where the child applied for protection'),
  earlier_application_elsewhere: raw.boolean(
    'er is eerder in een ander land een aanvraag gedaan',
    'an application was made earlier in another country',
  ),
} as const satisfies Record<string, FactSpec>;
