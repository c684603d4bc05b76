// Facts about family reunification: sponsor, time apart, requirements.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const REUNIFICATION_FACTS = {
  sponsor: raw.text('wie om de gezinshereniging vraagt', 'who asks for the reunification'),
  sponsor_status: raw.text('verblijfsstatus van wie om hereniging vraagt', 'residence status of the sponsor'),
  sponsor_nationality_of_host: raw.boolean(
    'wie om hereniging vraagt, heeft de nationaliteit van dit land',
    'the sponsor is a national of this country',
  ),
  sponsor_family_settled: raw.boolean(
    'wie om hereniging vraagt, woont hier met andere gezinsleden',
    'the sponsor has settled here with other family',
  ),
  other_children_born_in_host: raw.boolean('er zijn hier andere kinderen geboren', 'other children were born here'),
  other_child_of_sponsor_in_host: raw.boolean(
    'wie om hereniging vraagt, heeft hier nog een kind',
    'the sponsor has another child here',
  ),
  family_reunification_facilitated: assessed.boolean(
    'de overheid heeft de hereniging geholpen',
    'the authority helped the reunification',
  ),
  parent_left_child_during_war: raw.boolean(
    'de ouder vluchtte voor oorlog zonder het kind',
    'the parent fled war without the child',
  ),
  parent_left_voluntarily: raw.boolean(
    'de ouder vertrok uit eigen keuze zonder het kind',
    'the parent left the child behind by choice',
  ),
  years_apart: raw.number(
    'aantal jaren dat kind en ouder gescheiden zijn',
    'years that child and parent have been apart',
  ),
  late_application: raw.boolean('de aanvraag is te laat gedaan', 'the application was made late'),
  objective_excuse_for_delay: assessed.boolean(
    'er is een goede reden voor de late aanvraag',
    'there is an objective excuse for applying late',
  ),
  maintenance_requirement_unmet: raw.boolean('aan de inkomenseis is niet voldaan', 'the income requirement is not met'),
  income_housing_insurance_required: raw.boolean(
    'er gelden eisen voor inkomen, woning en verzekering',
    'income, housing and insurance are required',
  ),
  exceptions_possible: raw.boolean(
    'uitzonderingen op de eisen zijn mogelijk',
    'exceptions to the requirements are possible',
  ),
  waiting_period_months: raw.number(
    'wachttijd voor gezinshereniging, in maanden',
    'waiting period for family reunification, in months',
  ),
  waiting_period_statutory_years: raw.number(
    'wettelijke wachttijd voor gezinshereniging, in jaren',
    'statutory waiting period for family reunification, in years',
  ),
  temporary_measure: raw.boolean('de beperking is tijdelijk', 'the restriction is temporary'),
  new_application_possible: raw.boolean('een nieuwe aanvraag is mogelijk', 'a new application is possible'),
} as const satisfies Record<string, FactSpec>;
