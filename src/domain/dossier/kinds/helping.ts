// Kinds of decision that give a child what it asked for, set it free or protect it: no safeguard ever delays them.
import type { Kind } from './kind.ts';

const FAVOURABLE = { measure: 'other', direction: 'favourable' } as const;

export const HELPING_KINDS = {
  entry: { ...FAVOURABLE, topics: ['residence'], name: { nl: 'Toegang of visum', en: 'Entry or visa' } },
  'residence-permit': {
    ...FAVOURABLE,
    topics: ['merits', 'residence'],
    name: { nl: 'Verblijfsvergunning', en: 'Residence permit' },
  },
  regularisation: {
    ...FAVOURABLE,
    topics: ['residence'],
    name: { nl: 'Verblijf om bijzondere omstandigheden', en: 'Regularisation' },
  },
  'medical-deferral': {
    ...FAVOURABLE,
    topics: ['health', 'return'],
    name: { nl: 'Uitstel van vertrek om gezondheid', en: 'Deferral on medical grounds' },
  },
  'statelessness-recognition': {
    ...FAVOURABLE,
    topics: ['statelessness'],
    name: { nl: 'Vaststelling van staatloosheid', en: 'Recognition of statelessness' },
  },
  'family-reunification': {
    ...FAVOURABLE,
    topics: ['family'],
    name: { nl: 'Toestemming voor gezinshereniging', en: 'Permission for family reunification' },
  },
  resettlement: {
    ...FAVOURABLE,
    topics: ['merits', 'residence'],
    name: { nl: 'Hervestiging in Nederland', en: 'Resettlement here' },
  },
  placement: {
    measure: 'reception_placement',
    direction: 'favourable',
    topics: ['reception'],
    name: { nl: 'Eerste plaats in de opvang', en: 'First place in reception' },
  },
  guardianship: {
    measure: 'guardianship',
    direction: 'favourable',
    topics: ['representation'],
    name: { nl: 'Aanwijzing van een voogd', en: 'Appointment of a guardian' },
  },
  'protection-measure': {
    ...FAVOURABLE,
    topics: ['child-protection'],
    name: { nl: 'Maatregel van kinderbescherming', en: 'Child-protection measure' },
  },
  release: {
    measure: 'other',
    direction: 'releasing',
    topics: ['detention'],
    name: { nl: 'Vrijlating', en: 'Release' },
  },
  'urgent-protection': {
    measure: 'reception_placement',
    direction: 'urgent-protective',
    topics: ['child-protection', 'reception'],
    name: { nl: 'Spoedbescherming van het kind', en: 'Urgent protection of the child' },
  },
} as const satisfies Record<string, Kind>;
