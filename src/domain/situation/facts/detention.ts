// Facts about detention. TODO(meaning): plain Dutch and English.
import type { FactSpec } from '../fact.ts';

export const DETENTION_FACTS = {
  detention: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'any deprivation of liberty, whatever the label' } },
  detention_ground: { type: 'text', class: 'raw', published: true, meaning: { nl: '', en: 'removal | dublin_transfer | border_asylum | border_irregular_entry | protective_custody | ...' } },
  detention_days: { type: 'number', class: 'raw', published: true, meaning: { nl: '', en: 'length (actual; for a planned measure use the expected length)' } },
  detention_days_approx: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'length is approximate' } },
  detention_hours: { type: 'number', class: 'raw', published: true, meaning: { nl: '', en: 'if very short' } },
  detention_with_adults: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'with unrelated adults' } },
  facility_kind: { type: 'text', class: 'raw', published: true, meaning: { nl: '', en: 'kind of place' } },
  facility_child_suitable: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'suited to children' } },
  family_wing_separate: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'families kept apart from others' } },
  noise_from_airport: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'airport noise' } },
  alternatives_considered: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'less coercive measures really looked at' } },
  alternatives_considered_at_extension: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'again at each extension' } },
  children_have_own_detention_order: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'written order in the child’s own name' } },
  formal_detention_decision: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'any formal decision' } },
  time_limit_on_detention: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'legal time limit' } },
  judicial_review_available: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'judge can review' } },
  judicial_review_effective: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'review effective and quick' } },
  risk_of_absconding_shown: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'concrete risk shown' } },
  parent_conduct_was_reason: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'parent’s conduct (refusal, absconding, fraud) is the reason for the measure against the child' } },
  removal_planned_within_14_days: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'removal date inside the short limit' } },
  basic_needs_unmet_in_detention: { type: 'boolean', class: 'raw', published: true, meaning: { nl: '', en: 'no food, toilet etc.' } },
  vulnerability_assessed: { type: 'boolean', class: 'assessed', published: true, meaning: { nl: '', en: 'vulnerability check done' } },
} as const satisfies Record<string, FactSpec>;
