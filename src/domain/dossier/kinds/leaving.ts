// Kinds of decision by which a child, or somebody it depends on, has to leave, is kept out, held or parted.
import type { Kind } from './kind.ts';

export const LEAVING_KINDS = {
  'return-decision': {
    measure: 'expulsion',
    direction: 'adverse',
    topics: ['return'],
    name: { nl: 'Terugkeerbesluit', en: 'Return decision' },
  },
  departure: {
    measure: 'expulsion',
    direction: 'adverse',
    topics: ['removal', 'return'],
    name: { nl: 'Vertrek of uitzetting', en: 'Departure or removal' },
  },
  'entry-ban': {
    measure: 'expulsion',
    direction: 'adverse',
    topics: ['entry-ban', 'return'],
    name: { nl: 'Inreisverbod', en: 'Entry ban' },
  },
  'parent-removal': {
    measure: 'expulsion',
    direction: 'adverse',
    topics: ['return', 'removal', 'family'],
    addressee: 'parent',
    name: { nl: 'Terugkeer of uitzetting van een ouder', en: 'Return or removal of a parent' },
  },
  'parent-entry-ban': {
    measure: 'expulsion',
    direction: 'adverse',
    topics: ['entry-ban', 'family'],
    addressee: 'parent',
    name: { nl: 'Inreisverbod voor een ouder', en: 'Entry ban for a parent' },
  },
  'member-state-transfer': {
    measure: 'dublin_transfer',
    direction: 'adverse',
    topics: ['responsibility', 'relocation'],
    name: { nl: 'Overdracht aan een andere lidstaat', en: 'Transfer to another Member State' },
  },
  'resettlement-elsewhere': {
    measure: 'resettlement',
    direction: 'adverse',
    topics: ['return', 'removal', 'family'],
    name: { nl: 'Hervestiging in een ander land', en: 'Resettlement in another country' },
  },
  'border-refusal': {
    measure: 'pushback',
    direction: 'adverse',
    topics: ['screening', 'border', 'registration'],
    name: { nl: 'Weigering aan de grens', en: 'Refusal at the border' },
  },
  'group-measure': {
    measure: 'collective_expulsion',
    direction: 'adverse',
    topics: ['return', 'removal'],
    name: { nl: 'Maatregel voor een groep kinderen', en: 'Measure for a group of children' },
  },
  detention: {
    measure: 'detention',
    direction: 'adverse',
    topics: ['detention', 'detention-review'],
    name: { nl: 'Vastzetten', en: 'Detention' },
  },
  'parent-detention': {
    measure: 'detention',
    direction: 'adverse',
    topics: ['detention', 'detention-review', 'family'],
    addressee: 'parent',
    name: { nl: 'Vastzetten van een ouder', en: 'Detention of a parent' },
  },
  separation: {
    measure: 'separation',
    direction: 'adverse',
    topics: ['family', 'child-protection'],
    name: { nl: 'Scheiding van ouder, verzorger, broer of zus', en: 'Separation from a parent, carer or sibling' },
  },
  'consular-contact': {
    measure: 'consular_contact',
    direction: 'adverse',
    topics: ['removal', 'tracing', 'sharing'],
    name: { nl: 'Contact met de autoriteiten van het herkomstland', en: 'Contact with the authorities of origin' },
  },
} as const satisfies Record<string, Kind>;
