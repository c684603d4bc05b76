// Facts about the course of the procedure and the remedies against its outcome.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const PROCEDURE_FACTS = {
  effective_remedy: assessed.boolean(
    'er was een echt rechtsmiddel vóór de maatregel',
    'there was a real remedy before the measure',
  ),
  remedy_suspensive: raw.boolean(
    'de maatregel wacht op de uitkomst van het rechtsmiddel',
    'the remedy suspends the measure',
  ),
  domestic_risk_examined: raw.boolean(
    'het risico is in een volledige procedure onderzocht',
    'the risk was examined in a full procedure',
  ),
  diligence_shown: assessed.boolean('de overheid handelde voortvarend', 'the authority acted with due speed'),
  processing_delay_years: raw.number('duur van de procedure, in jaren', 'length of the procedure, in years'),
  authority_delay_years: raw.number(
    'aantal jaren dat de overheid niets deed',
    'years in which the authority did nothing',
  ),
  turned_18_during: raw.text('procedure waarin het kind 18 werd', 'procedure during which the child turned 18'),
  minor_at_application: raw.boolean('het kind was minderjarig bij de aanvraag', 'the child was a minor when applying'),
  appeal_declared_inadmissible_because_adult: raw.boolean(
    'het beroep is niet behandeld omdat het kind inmiddels volwassen was',
    'the appeal was not examined because the child had come of age',
  ),
  state_disputes_jurisdiction: raw.boolean(
    'het land zegt dat het niet bevoegd is',
    'the State says it has no jurisdiction',
  ),
  grounds_contested: raw.boolean(
    'de gronden van het besluit zijn bestreden',
    'the grounds of the decision were contested',
  ),
  applicant: raw.text('wie de aanvraag deed', 'who made the application'),
} as const satisfies Record<string, FactSpec>;
