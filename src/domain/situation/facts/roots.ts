// Facts about the child’s roots: years, language and ties, here and in the country of origin.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const ROOTS_FACTS = {
  born_in_country: raw.boolean('het kind is hier geboren', 'the child was born here'),
  years_in_country: raw.number(
    'aantal jaren dat het kind hier is op het moment van de maatregel',
    'years the child has been here when the measure is taken',
  ),
  formative_years_in_host: raw.boolean(
    'het kind bracht belangrijke jaren van zijn ontwikkeling hier door',
    'the child spent formative years here',
  ),
  language_of_host: raw.boolean(
    'het kind spreekt de taal van dit land',
    'the child speaks the language of this country',
  ),
  language_of_destination: raw.boolean(
    'het kind spreekt de taal van het land van bestemming',
    'the child speaks the language of the destination country',
  ),
  family_ties_in_country: raw.list(
    'banden van het kind hier: familie, school, verzorgers',
    'the child’s ties here: relatives, school, carers',
  ),
  strong_ties_in_origin: assessed.boolean(
    'het kind heeft zijn sterkste banden in het land van herkomst',
    'the child’s main ties are in the country of origin',
  ),
  never_been_in_destination: raw.boolean(
    'het kind is nooit in het land van bestemming geweest',
    'the child has never been in the destination country',
  ),
  identifies_with_gender_equality: raw.boolean(
    'het kind hecht aan gelijkheid van vrouwen en mannen',
    'the child identifies with equality of women and men',
  ),
  child_adaptable_age: assessed.boolean(
    'het kind is op een leeftijd waarop het zich nog kan aanpassen',
    'the child is of an age to adapt',
  ),
  unacceptable_future_in_origin: assessed.boolean(
    'het kind heeft in het land van herkomst geen aanvaardbare toekomst',
    'the child would have no acceptable future in the country of origin',
  ),
} as const satisfies Record<string, FactSpec>;
