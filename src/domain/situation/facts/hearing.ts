// Facts about hearing the child. `child_heard` beside `child_hearing_offered` means: did speak.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const HEARING_FACTS = {
  child_heard: raw.boolean(
    'het kind is gehoord, zelf of via een vertegenwoordiger',
    'the child was heard, directly or through a representative',
  ),
  child_hearing_offered: raw.boolean(
    'het kind kreeg te horen dat het zijn mening mag geven en is daarom gevraagd',
    'the child was told of the chance to give a view and was asked',
  ),
  child_hearing_requested: raw.boolean('er is gevraagd om het kind te horen', 'it was asked that the child be heard'),
  child_not_heard_reason: raw.text('reden waarom het kind niet is gehoord', 'reason given for not hearing the child'),
  child_views_weighed: assessed.boolean('de mening van het kind is meegewogen', 'the child’s views were given weight'),
  applicant_heard: raw.boolean('de aanvrager of verzorger is gehoord', 'the applicant or carer was heard'),
} as const satisfies Record<string, FactSpec>;
