// The measures that can be checked, as people read them.
import type { Measure } from '../../../domain/situation/situation.ts';

export const measures = {
  age_assessment: 'Onderzoek naar de leeftijd',
  border_detention: 'Detentie aan de grens',
  collective_expulsion: 'Uitzetting als groep',
  detention: 'Vreemdelingendetentie',
  dublin_transfer: 'Overdracht aan een ander land (Dublin)',
  education_access: 'Toegang tot onderwijs',
  expulsion: 'Uitzetting',
  family_reunification_refusal: 'Weigering van gezinshereniging',
  guardianship: 'Voogdij',
  identification: 'Vaststelling van identiteit',
  other: 'Andere maatregel',
  pushback: 'Terugzenden aan de grens',
  reception_placement: 'Plaatsing in de opvang',
  refusal_of_residence: 'Weigering van verblijf',
  separation: 'Scheiding van kind en ouder',
  withdrawal: 'Intrekking van verblijf',
  consular_contact: 'Contact met de autoriteiten van het herkomstland',
  procedure_track: 'Keuze van de procedure',
  resettlement: 'Hervestiging in een ander land',
  social_rights: 'Beperking van voorzieningen',
  statelessness: 'Vaststelling van staatloosheid',
} satisfies Record<Measure, string>;
