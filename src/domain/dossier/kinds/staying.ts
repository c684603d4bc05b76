// Kinds of decision that refuse, end or narrow the stay here, the procedure, the place to live or the help a child gets.
import type { Kind } from './kind.ts';

export const STAYING_KINDS = {
  'refusal-of-residence': {
    measure: 'refusal_of_residence',
    direction: 'adverse',
    topics: ['merits', 'residence'],
    name: { nl: 'Weigering van verblijf', en: 'Refusal of residence' },
  },
  'withdrawal-of-residence': {
    measure: 'withdrawal',
    direction: 'adverse',
    topics: ['withdrawal', 'residence'],
    name: { nl: 'Intrekking van verblijf', en: 'Withdrawal of residence' },
  },
  'entry-refusal': {
    measure: 'refusal_of_residence',
    direction: 'adverse',
    topics: ['residence', 'family'],
    name: { nl: 'Weigering van een visum of mvv', en: 'Refusal of a visa' },
  },
  'regularisation-refusal': {
    measure: 'refusal_of_residence',
    direction: 'adverse',
    topics: ['residence'],
    name: { nl: 'Weigering van verblijf om bijzondere omstandigheden', en: 'Refusal of regularisation' },
  },
  'medical-deferral-refusal': {
    measure: 'refusal_of_residence',
    direction: 'adverse',
    topics: ['health', 'return'],
    name: { nl: 'Weigering van uitstel van vertrek om gezondheid', en: 'Refusal of deferral on medical grounds' },
  },
  'statelessness-refusal': {
    measure: 'statelessness',
    direction: 'adverse',
    topics: ['statelessness'],
    name: { nl: 'Staatloosheid niet vastgesteld', en: 'Statelessness not recognised' },
  },
  'family-reunification-refusal': {
    measure: 'family_reunification_refusal',
    direction: 'adverse',
    topics: ['family'],
    name: { nl: 'Weigering van gezinshereniging', en: 'Refusal of family reunification' },
  },
  'application-inadmissible': {
    measure: 'refusal_of_residence',
    direction: 'adverse',
    topics: ['admissibility'],
    name: { nl: 'Aanvraag niet-ontvankelijk', en: 'Application inadmissible' },
  },
  'accelerated-procedure': {
    measure: 'procedure_track',
    direction: 'adverse',
    topics: ['accelerated'],
    name: { nl: 'Versnelde procedure', en: 'Accelerated procedure' },
  },
  'border-procedure': {
    measure: 'procedure_track',
    direction: 'adverse',
    topics: ['border'],
    name: { nl: 'Grensprocedure', en: 'Border procedure' },
  },
  relocation: {
    measure: 'reception_placement',
    direction: 'adverse',
    topics: ['reception', 'education'],
    name: { nl: 'Verhuizing naar andere opvang', en: 'Move to another reception place' },
  },
  'emergency-placement': {
    measure: 'reception_placement',
    direction: 'adverse',
    topics: ['reception'],
    name: { nl: 'Plaatsing in noodopvang', en: 'Placement in emergency reception' },
  },
  'social-rights-limit': {
    measure: 'social_rights',
    direction: 'adverse',
    topics: ['reception', 'health', 'education'],
    name: { nl: 'Beperking van voorzieningen voor het kind', en: 'Limit on the child’s social rights' },
  },
  'parent-social-rights-limit': {
    measure: 'social_rights',
    direction: 'adverse',
    topics: ['reception', 'health'],
    addressee: 'parent',
    name: { nl: 'Beperking van voorzieningen voor een ouder', en: 'Limit on a parent’s social rights' },
  },
  'end-of-care': {
    measure: 'social_rights',
    direction: 'adverse',
    topics: ['health', 'child-protection', 'reception'],
    name: { nl: 'Einde van zorg, hulp of opvang', en: 'End of care, help or reception' },
  },
  'end-of-guardianship': {
    measure: 'guardianship',
    direction: 'adverse',
    topics: ['representation'],
    name: { nl: 'Einde van de voogdij', en: 'End of guardianship' },
  },
  'age-determination': {
    measure: 'age_assessment',
    direction: 'adverse',
    topics: ['age'],
    name: { nl: 'Vaststelling van de leeftijd', en: 'Determination of age' },
  },
} as const satisfies Record<string, Kind>;
