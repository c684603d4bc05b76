// Facts about age. TODO(meaning): plain Dutch and English.
import type { FactSpec } from '../fact.ts';

export const AGE_FACTS = {
  claimed_minor: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'says to be under 18' } },
  minority_disputed: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'State doubts or denies it' } },
  documents_shown: { type: 'list', class: 'raw', published: true, meaning: { nl: '', en: 'papers handed in ([] = none)' } },
  documents_verified_with_issuing_authority: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'State checked with consulate/issuer' } },
  documents_formally_challenged: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'forgery or similar formally alleged' } },
  age_assessment_method: { type: 'list', class: 'raw', published: true, meaning: { nl: '', en: 'list of methods used' } },
  age_assessment_after_documents: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'tests ordered although papers were there' } },
  age_assessment_multidisciplinary: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'more than one discipline, by child specialists' } },
  margin_of_error_considered: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'error margin used in child’s favour' } },
  margin_of_error_years: { type: 'number', class: 'raw', published: true, meaning: { nl: '', en: 'size of it' } },
  age_result: { type: 'text', class: 'raw', published: true, meaning: { nl: '', en: 'age or label found' } },
  informed_consent_in_language_understood: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'consent with information the child could follow' } },
  interview_before_medical_test: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'less intrusive step first' } },
  benefit_of_doubt_given: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'treated as a child while in doubt' } },
  age_decision_appealable: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'decision open to appeal' } },
  registered_as_adult_in_other_state: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'adult date of birth in another State’s file' } },
  other_state_registration_basis_known: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'State knows how that registration came about' } },
  screening_reasons_transparent: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'reasons of visual screening can be checked' } },
  medical_opinion_supports_minority: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'a medical view backs minority' } },
  guardian_opinion_supports_minority: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'guardian backs minority' } },
  protection_ended_after_test: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'child protection stopped on the outcome' } },
} as const satisfies Record<string, FactSpec>;
