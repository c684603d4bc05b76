// Facts about deprivation of liberty: place, length, order, review.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const DETENTION_FACTS = {
  detention: raw.boolean(
    'het kind is zijn vrijheid ontnomen, hoe het ook heet',
    'the child is deprived of liberty, whatever the label',
  ),
  detention_ground: raw.text('reden waarom het kind vastzit', 'ground for the detention'),
  detention_days: raw.number(
    'aantal dagen dat het kind vastzit (bij een plan: de verwachte duur)',
    'days in detention (for a plan: the expected length)',
  ),
  detention_days_approx: raw.boolean('het aantal dagen is een schatting', 'the number of days is approximate'),
  detention_hours: raw.number(
    'aantal uren dat het kind vastzit, als het heel kort is',
    'hours in detention, where very short',
  ),
  detention_with_adults: raw.boolean(
    'het kind zit vast met volwassenen die geen familie zijn',
    'the child is held with adults who are no relatives',
  ),
  detention_of_parent: raw.boolean('een ouder zit vast', 'a parent is detained'),
  facility_kind: raw.text('soort plek waar het kind vastzit', 'kind of place where the child is held'),
  facility_child_suitable: assessed.boolean('de plek is geschikt voor kinderen', 'the place is suitable for children'),
  facility_criticised_in_reports: raw.boolean(
    'er zijn kritische rapporten over de plek',
    'reports criticise the place',
  ),
  family_wing_separate: raw.boolean('gezinnen verblijven apart van anderen', 'families are kept apart from others'),
  noise_from_airport: raw.boolean('er is lawaai van een vliegveld', 'there is airport noise'),
  material_conditions: raw.text(
    'toestand van de plek waar het kind vastzit',
    'material conditions of the place of detention',
  ),
  basic_needs_unmet_in_detention: raw.boolean(
    'in detentie ontbreekt het nodige, zoals eten of een toilet',
    'basic needs such as food or a toilet are not met in detention',
  ),
  handcuffed: raw.boolean('het kind is geboeid', 'the child was handcuffed'),
  alternatives_considered: assessed.boolean(
    'er is echt gekeken naar minder zware maatregelen',
    'less coercive measures were really considered',
  ),
  alternatives_considered_at_extension: assessed.boolean(
    'bij elke verlenging is opnieuw naar minder zware maatregelen gekeken',
    'less coercive measures were considered again at each extension',
  ),
  risk_of_absconding_shown: assessed.boolean(
    'het risico op onderduiken is concreet aangetoond',
    'a concrete risk of absconding was shown',
  ),
  removal_planned_within_14_days: raw.boolean(
    'het vertrek staat gepland binnen 14 dagen',
    'removal is planned within 14 days',
  ),
  time_limit_on_detention: raw.boolean('er geldt een wettelijke grens voor de duur', 'a legal time limit applies'),
  formal_detention_decision: raw.boolean(
    'er is een officieel besluit om vast te zetten',
    'there is a formal detention decision',
  ),
  children_have_own_detention_order: raw.boolean(
    'de kinderen hebben een eigen schriftelijk besluit',
    'the children have a written order of their own',
  ),
  children_mentioned_in_parents_order: raw.boolean(
    'de kinderen staan in het besluit van de ouders',
    'the children are mentioned in the parents’ order',
  ),
  reasons_given_promptly: assessed.boolean(
    'de redenen van het vastzetten zijn snel verteld',
    'the reasons for the detention were given promptly',
  ),
  judicial_review_available: raw.boolean('een rechter kan het vastzetten toetsen', 'a judge can review the detention'),
  judicial_review_effective: assessed.boolean(
    'de toets door de rechter is snel en werkt echt',
    'the judicial review is quick and effective',
  ),
  detention_review_covered_children: assessed.boolean(
    'de rechter keek ook naar de situatie van de kinderen',
    'the review covered the children’s situation too',
  ),
  parent_conduct_was_reason: raw.boolean(
    'het gedrag van een ouder is de reden voor de maatregel tegen het kind',
    'a parent’s conduct is the reason for the measure against the child',
  ),
} as const satisfies Record<string, FactSpec>;
