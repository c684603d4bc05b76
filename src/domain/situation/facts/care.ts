// Facts about who cares for the child and how, also by placement. Not the right to family life (family.ts).
import { assessed, type FactSpec, raw } from '../fact.ts';

export const CARE_FACTS = {
  care_arrangement: raw.text(
    'regeling waaronder anderen dan de ouders voor het kind zorgen, zoals kafala',
    'arrangement under which others than the parents care for the child, such as kafala',
  ),
  care_arrangement_judicially_approved: raw.boolean(
    'een rechter heeft de zorgregeling goedgekeurd',
    'a court approved the care arrangement',
  ),
  carers_are_eu_citizens: raw.boolean('de verzorgers zijn Unieburgers', 'the carers are citizens of the Union'),
  child_lives_with_carers: raw.boolean('het kind woont bij deze verzorgers', 'the child lives with these carers'),
  care_tasks: assessed.text('omvang van de zorgtaken van deze ouder', 'extent of this parent’s care tasks'),
  parent_primary_carer: raw.boolean(
    'deze ouder zorgt het meest voor het kind',
    'this parent is the child’s main carer',
  ),
  parent_shares_care: raw.boolean(
    'deze ouder deelt de zorg voor het kind',
    'this parent shares the care for the child',
  ),
  parent_able_to_care: assessed.boolean(
    'de ouder kan voor het kind zorgen',
    'the parent is able to care for the child',
  ),
  parent_able_to_care_evidence: raw.text(
    'bewijs dat de ouder wel of niet voor het kind kan zorgen',
    'evidence on whether the parent can care for the child',
  ),
  other_parent_can_care_decisive: raw.boolean(
    'dat de andere ouder kan zorgen, gaf de doorslag',
    'that the other parent can care was treated as decisive',
  ),
  alternative_carer_in_host: raw.boolean(
    'iemand anders hier kan voor het kind zorgen',
    'somebody else here can care for the child',
  ),
  child_lived_with: raw.text(
    'bij wie het kind in het land van herkomst woonde',
    'with whom the child lived in the country of origin',
  ),
  placement: raw.text(
    'plek waar het kind is geplaatst, zoals een pleeggezin',
    'where the child was placed, such as a foster family',
  ),
  placement_request_pending: raw.boolean(
    'er loopt een verzoek om het kind te plaatsen',
    'a request to place the child is pending',
  ),
  court_placement_order_issued: raw.boolean(
    'een rechter heeft plaatsing van het kind bevolen',
    'a court ordered the placement of the child',
  ),
  taken_into_care_from_father: raw.boolean(
    'het kind is bij de vader weggehaald',
    'the child was taken into care from the father',
  ),
  previous_family_disruption: raw.boolean(
    'het gezin van het kind viel al eerder uiteen',
    'the child’s family broke up once before',
  ),
  placed_under_guardianship_after_family_problems: raw.boolean(
    'het kind kreeg een voogd na problemen thuis',
    'the child came under guardianship after problems at home',
  ),
  adoption_refused_best_interests_reasoned: raw.boolean(
    'adoptie is geweigerd met een motivering vanuit de belangen van het kind',
    'adoption was refused with reasons drawn from the child’s best interests',
  ),
  role_of_applicant_for_child: raw.text(
    'rol die de aanvrager in het leven van het kind heeft',
    'role the applicant has in the child’s life',
  ),
} as const satisfies Record<string, FactSpec>;
