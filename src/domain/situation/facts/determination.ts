// Facts about the formal determination of a child's best interests. Only dossiers have them; all are proven by its record.
import { type FactSpec, own } from '../fact.ts';

export const DETERMINATION_FACTS = {
  determination_needed: own.boolean(
    'voor dit besluit is een determinatie nodig',
    'this decision needs a best-interests determination',
  ),
  determination_done: own.boolean(
    'er is een determinatie die over dit besluit gaat en nog geldt',
    'there is a determination that speaks to this decision and still holds',
  ),
  determination_panel_independent: own.boolean(
    'het panel werd geleid door kinderbescherming en diende geen ander belang',
    'the panel was led by child protection and served no other interest',
  ),
  determination_child_took_part: own.boolean(
    'de mogelijkheden zijn met het kind besproken, of het kind zei dat het dat niet wilde',
    'the options were discussed with the child, or the child said it did not want that',
  ),
  determination_told_to_child: own.boolean(
    'de uitkomst van de determinatie is aan het kind verteld',
    'the outcome of the determination was told to the child',
  ),
  determination_outcome_scenario: own.text(
    'wat volgens de determinatie het beste is voor het kind',
    'what the determination found best for the child',
  ),
  determination_age_days: own.number('dagen sinds de determinatie', 'days since the determination'),
  determination_reasons: own.text('redenen van de determinatie', 'reasons of the determination'),
  departs_from_determination: own.boolean(
    'het besluit wijkt af van de determinatie',
    'the decision departs from the determination',
  ),
  departure_from_determination_escalated: own.boolean(
    'de afwijking is met redenen voorgelegd aan een leidinggevende met naam en aan toezicht verteld',
    'the departure was put to a named senior official with reasons and told to oversight',
  ),
} as const satisfies Record<string, FactSpec>;
