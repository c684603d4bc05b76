// Facts about reception and living conditions outside detention.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const RECEPTION_FACTS = {
  reception_conditions: assessed.text(
    'omstandigheden waarin het kind wordt opgevangen of leeft',
    'conditions in which the child is received or lives',
  ),
  reception_kind: raw.text('soort opvang', 'kind of reception'),
  planned_measure: raw.text('maatregel die in de opvang is gepland', 'measure planned in reception'),
  months_without_shelter: raw.number('aantal maanden zonder onderdak', 'months without shelter'),
  weeks_in_camp: raw.number('aantal weken in een kamp', 'weeks in a camp'),
  days_in_adult_centre: raw.number('aantal dagen in een centrum voor volwassenen', 'days in a centre for adults'),
  shelter_depends_on_cooperation: raw.boolean(
    'onderdak hangt af van meewerken aan vertrek',
    'shelter depends on cooperation with departure',
  ),
  parent_cooperates_with_return: raw.boolean('de ouder werkt mee aan vertrek', 'the parent cooperates with return'),
  alternative_offered: raw.text('alternatief dat is aangeboden', 'alternative that was offered'),
  sanction: raw.text('straf in de opvang', 'sanction in reception'),
  sanction_days: raw.number('duur van de straf in de opvang, in dagen', 'length of the sanction in reception, in days'),
  food_aid: raw.boolean('het gezin krijgt voedselhulp', 'the family receives food aid'),
} as const satisfies Record<string, FactSpec>;
