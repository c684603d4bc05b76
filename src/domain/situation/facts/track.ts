// Facts about which procedure a child is put in, and about what Union and Dutch law ask of a decision in it. Only dossiers
// have them.
import { type FactSpec, own } from '../fact.ts';

export const TRACK_FACTS = {
  procedure_track: own.text('procedure waarin het kind komt', 'procedure in which the child is put'),
  decides_on: own.text(
    'waarover het besluit gaat, als dat iets anders is dan verblijf hier',
    'what the decision is about, where that is something else than a stay here',
  ),
  accelerated_ground: own.text('reden om de zaak versneld te behandelen', 'ground to accelerate the case'),
  border_procedure_ground: own.text(
    'reden om de zaak aan de grens te behandelen',
    'ground to examine the case at the border',
  ),
  procedural_needs_assessed: own.boolean(
    'onderzocht is welke extra steun het kind in de procedure nodig heeft',
    'it was assessed which extra support the child needs in the procedure',
  ),
  procedural_support_possible: own.boolean(
    'die steun kan in deze procedure worden gegeven',
    'that support can be given in this procedure',
  ),
  officer_trained: own.boolean(
    'wie het kind hoorde en wie het besluit voorbereidt, is daarvoor opgeleid',
    'whoever heard the child and prepares the decision was trained for it',
  ),
  first_application: own.boolean('het is een eerste aanvraag', 'it is a first application'),
  hardship_considered: own.boolean(
    'bij de eerste aanvraag is gekeken naar schrijnende bijzondere omstandigheden',
    'exceptional distressing circumstances were looked at with the first application',
  ),
  inadmissibility_ground: own.text(
    'reden om de aanvraag niet te behandelen',
    'ground to declare the application inadmissible',
  ),
  third_country_assured: own.boolean(
    'het derde land heeft vooraf toegezegd dat het voor het kind zorgt en het meteen beschermt',
    'the third country assured beforehand that it takes charge of the child and protects it at once',
  ),
  internal_protection_relied_on: own.boolean(
    'het besluit zegt dat het kind in een ander deel van het land veilig is',
    'the decision says that the child is safe in another part of the country',
  ),
  care_in_other_part_of_country: own.boolean(
    'in dat deel van het land is er blijvend passende zorg en iemand met gezag voor het kind',
    'in that part of the country there is lasting suitable care and custody for the child',
  ),
  exclusion_applied: own.boolean(
    'bescherming wordt geweigerd om wat de jongere zelf zou hebben gedaan',
    'protection is refused for what the young person is said to have done',
  ),
  criminal_capacity_considered: own.boolean(
    'gekeken is of de jongere daarvoor verantwoordelijk kan worden gehouden',
    'it was considered whether the young person can be held responsible for it',
  ),
} as const satisfies Record<string, FactSpec>;
