// Facts about the danger on return. Not the care that waits there (return.ts).
import { assessed, type FactSpec, raw } from '../fact.ts';

export const RISK_FACTS = {
  destination: raw.text('land van terugkeer of overdracht', 'country of return or transfer'),
  risk_on_return: raw.list('risico’s voor het kind bij terugkeer', 'risks for the child on return'),
  risk_source: raw.text('van wie het gevaar komt', 'where the danger comes from'),
  child_specific_risk_argued: assessed.boolean(
    'er is een risico genoemd dat dit kind zelf loopt',
    'a risk particular to this child was argued',
  ),
  risk_substantiated: assessed.boolean('het risico is voldoende onderbouwd', 'the risk was sufficiently substantiated'),
  risk_credibility_rejected: assessed.boolean(
    'het verhaal over het risico is niet geloofd',
    'the account of the risk was not believed',
  ),
  country_info_prevalence: raw.text(
    'hoe vaak het gevreesde voorkomt volgens landeninformatie',
    'how common the feared harm is according to country information',
  ),
  country_reports_indicate_risk: raw.boolean(
    'landenrapporten wijzen op het risico',
    'country reports point to the risk',
  ),
  country_info_registration_inconsistent: raw.boolean(
    'de landeninformatie over registratie spreekt zichzelf tegen',
    'the country information on registration is inconsistent',
  ),
  authority_relied_on_general_report: raw.boolean(
    'de overheid ging af op een algemeen rapport',
    'the authority relied on a general report',
  ),
  authority_reasoned_mother_can_prevent: raw.boolean(
    'de overheid rekent erop dat een ouder de schade kan voorkomen',
    'the authority relied on a parent’s power to prevent the harm',
  ),
  sisters_already_mutilated_against_mothers_will: raw.boolean(
    'zussen zijn al besneden tegen de wil van de moeder',
    'sisters were already mutilated against the mother’s will',
  ),
  past_treatment_in_destination: raw.list(
    'wat er eerder in het land van bestemming gebeurde',
    'what happened in the destination country before',
  ),
  past_harm_established: assessed.boolean('eerdere schade staat vast', 'past harm is established'),
  state_protection_available: assessed.boolean(
    'de overheid daar kan het kind beschermen',
    'the State there can protect the child',
  ),
  situation_in_destination_assessed: assessed.boolean(
    'de situatie in het land van bestemming is onderzocht',
    'the situation in the destination country was assessed',
  ),
  general_statements_on_conditions: raw.boolean(
    'er is alleen in algemene zin over de omstandigheden gesproken',
    'only general statements on the conditions were made',
  ),
  asked_help_in_destination: raw.boolean(
    'in het land van bestemming is om hulp gevraagd',
    'help was asked for in the destination country',
  ),
} as const satisfies Record<string, FactSpec>;
