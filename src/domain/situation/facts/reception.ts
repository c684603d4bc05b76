// Facts about reception. TODO(meaning): plain Dutch and English.
import type { FactSpec } from '../fact.ts';

export const RECEPTION_FACTS = {
  reception_conditions: { type: 'text', class: 'assessed', published: true, meaning: { nl: '', en: 'homeless | tent_camp | shantytown | adult_centre_overcrowded | homeless_after_measure | ...' } },
  planned_measure: { type: 'text', class: 'raw', published: true, meaning: { nl: '', en: 'planned measure in reception' } },
  months_without_shelter: { type: 'number', class: 'raw', published: true, meaning: { nl: '', en: 'months' } },
  parent_cooperates_with_return: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'parent cooperates' } },
  shelter_depends_on_cooperation: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'shelter made conditional' } },
  actual_residence_proven: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'lives there in fact' } },
  medical_care: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'access to care' } },
  court_order_for_child_ignored: { type: 'boolean', class: 'later', published: true, meaning: { nl: '', en: 'judge’s order for the child not carried out' } },
  assigned_to_unrelated_adult: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'tied to a stranger' } },
} as const satisfies Record<string, FactSpec>;
