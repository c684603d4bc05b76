// Facts about who stands by the child from the first contact: guardian, lawyer, interpreter, information.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const GUARDIAN_FACTS = {
  identity_checked: raw.boolean(
    'bij het eerste contact is naar identiteit en leeftijd gevraagd',
    'identity and age were asked at first contact',
  ),
  referred_to_child_protection: raw.boolean(
    'het kind is doorverwezen naar de kinderbescherming',
    'the child was referred to child protection',
  ),
  trafficking_assessment_before_measure: raw.boolean(
    'een deskundige keek vóór de maatregel naar tekenen van mensenhandel',
    'a qualified person looked at signs of trafficking before the measure',
  ),
  vulnerability_assessed: assessed.boolean(
    'er is onderzocht of het kind kwetsbaar is',
    'the child’s vulnerability was assessed',
  ),
  guardian_requested: raw.boolean('er is om een voogd gevraagd', 'a guardian was asked for'),
  guardian_appointed: raw.boolean('het kind heeft een voogd', 'the child has a guardian'),
  guardian_appointed_before_interview: raw.boolean(
    'het kind had een voogd vóór het eerste gehoor',
    'the child had a guardian before the first interview',
  ),
  guardian_involved: raw.boolean(
    'de voogd is bij de procedure betrokken',
    'the guardian was involved in the procedure',
  ),
  guardian_advice_against: raw.boolean('de voogd raadt de maatregel af', 'the guardian advised against the measure'),
  ad_hoc_administrator_appointed: raw.boolean(
    'het kind heeft een tijdelijke wettelijke vertegenwoordiger',
    'a temporary legal representative was appointed for the child',
  ),
  legal_representative: raw.boolean(
    'het kind heeft een advocaat of vertegenwoordiger',
    'the child has a lawyer or representative',
  ),
  contact_with_lawyer: raw.boolean(
    'het kind kon contact krijgen met zijn advocaat',
    'the child could reach their lawyer',
  ),
  interpreter: raw.boolean('er was een tolk', 'there was an interpreter'),
  interpreter_in_own_language: raw.boolean(
    'de tolk sprak de eigen taal van het kind',
    'the interpreter spoke the child’s own language',
  ),
  information_in_language_understood: raw.boolean(
    'het kind kreeg informatie die het kon begrijpen',
    'the child received information they could understand',
  ),
  protocol_for_minors: raw.boolean('er was een werkwijze voor minderjarigen', 'there was a protocol for minors'),
  child_specific_procedural_safeguards: assessed.boolean(
    'de procedure was op kinderen aangepast',
    'the procedure was adapted to children',
  ),
} as const satisfies Record<string, FactSpec>;
