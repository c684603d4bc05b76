// Facts about family life: separation, contact, and whether it can go on elsewhere.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const FAMILY_FACTS = {
  separation_from_parent: raw.boolean(
    'de maatregel scheidt het kind van een ouder',
    'the measure parts the child from a parent',
  ),
  reason_for_separation: raw.text('reden van de scheiding', 'reason for the separation'),
  separation_in_best_interests_decision: assessed.boolean(
    'een bevoegde instantie besloot dat scheiding het beste is voor het kind',
    'a competent body decided that separation is best for the child',
  ),
  contact_with_parent_allowed: raw.boolean('contact met de ouder is toegestaan', 'contact with the parent is allowed'),
  contact_frequency: raw.text('hoe vaak er contact is', 'how often there is contact'),
  visits_possible: raw.boolean('contact kan door bezoek', 'contact can be kept by visits'),
  expelled_person: raw.text('wie moet vertrekken', 'who must leave'),
  other_parent_present: raw.boolean('de andere ouder blijft hier', 'the other parent stays here'),
  other_parent_nationality_of_host: raw.boolean(
    'de andere ouder heeft de nationaliteit van dit land',
    'the other parent is a national of this country',
  ),
  parent_immigration_offence: raw.text(
    'overtreding van de vreemdelingenregels door de ouder',
    'immigration offence by the parent',
  ),
  parent_criminal_offence: raw.text('strafbaar feit van de ouder', 'criminal offence by the parent'),
  precarious_status_when_family_life_created: assessed.boolean(
    'het gezinsleven begon toen het verblijf onzeker was',
    'family life began while the stay was insecure',
  ),
  years_in_country_parent: raw.number('aantal jaren dat de ouder hier is', 'years the parent has been here'),
  insurmountable_obstacles_elsewhere: assessed.text(
    'of het gezinsleven elders kan doorgaan',
    'whether family life can go on elsewhere',
  ),
  obstacle_to_family_life_in_origin: assessed.boolean(
    'gezinsleven in het land van herkomst stuit op een belemmering',
    'there is an obstacle to family life in the country of origin',
  ),
  dependency_assessed: assessed.boolean(
    'er is onderzocht hoe afhankelijk het kind van de ouder is',
    'it was examined how far the child depends on the parent',
  ),
  child_forced_to_leave_EU: assessed.boolean(
    'het kind moet door het besluit de Europese Unie verlaten',
    'the decision would force the child to leave the European Union',
  ),
  de_facto_family_ties_considered: assessed.boolean(
    'er is gekeken naar de feitelijke gezinsband',
    'actual family ties were considered',
  ),
  close_personal_ties_examined: assessed.boolean(
    'er is onderzocht of er een hechte band is',
    'it was examined whether there are close personal ties',
  ),
  close_personal_ties_accepted: raw.boolean('de hechte band wordt aangenomen', 'close personal ties are accepted'),
} as const satisfies Record<string, FactSpec>;
