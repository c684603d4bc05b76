// Facts about the child: age, nationality, what the child went through. Not who is with the child (company.ts).
import { assessed, type FactSpec, raw } from '../fact.ts';

export const CHILD_FACTS = {
  child_age_years: raw.list(
    'leeftijd van het kind of de kinderen in jaren, op het moment van de maatregel (bij twijfel: de leeftijd die het kind zelf noemt)',
    'age of the child or children in years when the measure is taken (in doubt: the age the child gives)',
  ),
  child_count: raw.number(
    'aantal kinderen om wie het gaat, als de leeftijden niet bekend zijn',
    'number of children concerned, where their ages are not known',
  ),
  child_birth_year: raw.list(
    'geboortejaar van het kind of de kinderen, als de leeftijd niet bekend is',
    'year of birth of the child or children, where the age is not known',
  ),
  child_age_at_arrival: raw.list(
    'leeftijd van het kind of de kinderen bij aankomst in het land',
    'age of the child or children on arrival in the country',
  ),
  stateless: raw.boolean('het kind heeft geen nationaliteit', 'the child has no nationality'),
  access_to_nationality_checked: raw.boolean(
    'er is nagegaan of het staatloze kind een nationaliteit kan krijgen',
    'it was checked whether the stateless child can get a nationality',
  ),
  child_nationality_of_host: raw.boolean(
    'het kind heeft de nationaliteit van het land dat beslist, of is daar Unieburger',
    'the child is a national of the deciding country, or a citizen of the Union there',
  ),
  born_out_of_wedlock: raw.boolean(
    'de ouders van het kind waren niet met elkaar getrouwd',
    'the child’s parents were not married to each other',
  ),
  child_married: raw.boolean('het kind is getrouwd', 'the child is married'),
  marriage_recognised_in_host: raw.boolean(
    'het land erkent het huwelijk van het kind',
    'the country recognises the child’s marriage',
  ),
  child_special_vulnerability: assessed.boolean('het kind is extra kwetsbaar', 'the child is especially vulnerable'),
  special_needs: assessed.boolean('het kind heeft bijzondere behoeften', 'the child has special needs'),
  traumatic_history: raw.boolean('het kind heeft ingrijpende dingen meegemaakt', 'the child has a traumatic history'),
  victim_of_trafficking: raw.boolean(
    'het kind is slachtoffer van mensenhandel of uitbuiting',
    'the child is a victim of trafficking or exploitation',
  ),
  victim_of_sexual_abuse: raw.boolean(
    'het kind is vóór aankomst seksueel misbruikt',
    'the child was sexually abused before arrival',
  ),
  criminal_offence_child: raw.text(
    'strafbaar feit van het kind of de jongere',
    'offence committed by the child or young person',
  ),
  rehabilitation_considered: assessed.boolean(
    'er is gekeken of de jongere zijn leven gebeterd heeft',
    'it was considered whether the young person has turned their life around',
  ),
  child_conduct: raw.text('gedrag van het kind dat een rol speelde', 'conduct of the child that played a part'),
  child_culpable: assessed.boolean('het kind treft zelf verwijt', 'the child is personally to blame'),
  child_opposes_measure: raw.boolean('het kind is het niet eens met de maatregel', 'the child is against the measure'),
} as const satisfies Record<string, FactSpec>;
