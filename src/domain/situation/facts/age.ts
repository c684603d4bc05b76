// Facts about age and identity: papers, age assessment, registration here and elsewhere.
import { assessed, type FactSpec, raw } from '../fact.ts';

export const AGE_FACTS = {
  claimed_minor: raw.boolean('het kind zegt jonger dan 18 jaar te zijn', 'the child says they are under 18'),
  minority_disputed: raw.boolean(
    'de overheid twijfelt aan de minderjarigheid of ontkent die',
    'the authority doubts or denies that the child is a minor',
  ),
  documents_shown: raw.list('documenten die het kind heeft ingeleverd', 'papers the child handed in'),
  documents_verified_with_issuing_authority: raw.boolean(
    'de documenten zijn nagegaan bij wie ze heeft afgegeven',
    'the papers were checked with those who issued them',
  ),
  documents_formally_challenged: raw.boolean(
    'de overheid heeft officieel gesteld dat de documenten niet echt zijn',
    'the authority formally alleged that the papers are not genuine',
  ),
  documents_rejected_as_false: raw.boolean(
    'de documenten zijn als vals opzijgelegd',
    'the papers were set aside as false',
  ),
  registered: raw.boolean('het kind is geregistreerd', 'the child is registered'),
  age_assessment_method: raw.list('manieren waarop de leeftijd is onderzocht', 'methods used to assess the age'),
  age_assessment_after_documents: raw.boolean(
    'de leeftijd is getest terwijl er documenten waren',
    'age tests were ordered although there were papers',
  ),
  age_assessment_multidisciplinary: assessed.boolean(
    'deskundigen uit meer vakgebieden onderzochten de leeftijd',
    'experts from more than one discipline assessed the age',
  ),
  interview_before_medical_test: raw.boolean(
    'er was eerst een gesprek en pas daarna een medische test',
    'an interview came before any medical test',
  ),
  medical_test_last_resort: assessed.boolean(
    'een medische test was het laatste middel',
    'a medical test was the last resort',
  ),
  informed_consent_in_language_understood: raw.boolean(
    'het kind stemde in na uitleg die het begreep',
    'the child consented after information the child could follow',
  ),
  margin_of_error_considered: assessed.boolean(
    'de foutmarge is in het voordeel van het kind gebruikt',
    'the margin of error was used in the child’s favour',
  ),
  margin_of_error_years: raw.number(
    'foutmarge van het leeftijdsonderzoek, in jaren',
    'margin of error of the age assessment, in years',
  ),
  screening_reasons_transparent: assessed.boolean(
    'de redenen van de schouw zijn na te gaan',
    'the reasons of the visual screening can be checked',
  ),
  age_result: raw.text('leeftijd of aanduiding die uit het onderzoek kwam', 'age or label that the assessment led to'),
  age_report_given_to_child: raw.boolean(
    'het kind kreeg het verslag van het leeftijdsonderzoek',
    'the child received the report of the age assessment',
  ),
  formal_age_decision: raw.boolean(
    'er is een officieel besluit over de leeftijd',
    'there is a formal decision on the age',
  ),
  age_decision_appealable: raw.boolean(
    'tegen het besluit over de leeftijd staat beroep open',
    'an appeal is open against the decision on the age',
  ),
  benefit_of_doubt_given: assessed.boolean(
    'het kind is bij twijfel als kind behandeld',
    'the child was treated as a child while in doubt',
  ),
  protection_ended_after_test: raw.boolean(
    'de bescherming van het kind stopte na het leeftijdsonderzoek',
    'the child’s protection stopped after the age assessment',
  ),
  registered_as_minor_first: raw.boolean(
    'het kind stond eerst als minderjarig geregistreerd',
    'the child was first registered as a minor',
  ),
  registered_as_minor_in_other_state: raw.boolean(
    'het kind staat in een ander land als minderjarig geregistreerd',
    'the child is registered as a minor in another country',
  ),
  registered_as_adult_in_other_state: raw.boolean(
    'het kind staat in een ander land als volwassen geregistreerd',
    'the child is registered as an adult in another country',
  ),
  other_state_registration_basis_known: raw.boolean(
    'bekend is waarop de registratie in het andere land berust',
    'it is known what the other country’s registration rests on',
  ),
  registration_circumstances: raw.text(
    'omstandigheden waaronder het kind werd geregistreerd',
    'circumstances in which the child was registered',
  ),
  rest_period_before_registration: raw.boolean(
    'het kind kreeg rust voordat het werd geregistreerd',
    'the child had time to rest before being registered',
  ),
  statements_in_host_weighed: assessed.boolean(
    'wat het kind hier over zijn leeftijd zei, is meegewogen',
    'what the child said here about age was weighed',
  ),
  medical_opinion_supports_minority: raw.boolean(
    'een arts ziet steun voor minderjarigheid',
    'a medical opinion supports that the child is a minor',
  ),
  guardian_opinion_supports_minority: raw.boolean(
    'de voogd ziet steun voor minderjarigheid',
    'the guardian supports that the child is a minor',
  ),
  health_card_showed_minor: raw.boolean(
    'de zorgpas vermeldde een minderjarige leeftijd',
    'the health card gave an age under 18',
  ),
  placed_in_minors_centre_first: raw.boolean(
    'het kind werd eerst in opvang voor minderjarigen geplaatst',
    'the child was first placed in a centre for minors',
  ),
} as const satisfies Record<string, FactSpec>;
