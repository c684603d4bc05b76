// About what somebody of another organisation may want to call: the subjects for which an organisation names a contact person.
import type { Words } from '../basics/text.ts';

export const CONTACT_TOPICS = {
  general: { nl: 'Algemeen', en: 'General' },
  'best-interests': { nl: 'Onderzoek naar het belang van het kind', en: 'Best-interests assessment' },
  danger: { nl: 'Een kind in gevaar', en: 'A child in danger' },
  guardianship: { nl: 'Voogdij en gezag', en: 'Guardianship and authority' },
  'residence-decision': { nl: 'Besluit over verblijf', en: 'Residence decision' },
  'transfer-between-states': { nl: 'Overdracht aan een ander land', en: 'Transfer to another state' },
  departure: { nl: 'Vertrek', en: 'Departure' },
  reception: { nl: 'Opvang en verhuizen', en: 'Reception and moving' },
  age: { nl: 'Leeftijd', en: 'Age' },
  statelessness: { nl: 'Staatloosheid', en: 'Statelessness' },
  trafficking: { nl: 'Mensenhandel en uitbuiting', en: 'Trafficking and exploitation' },
  'data-protection': { nl: 'Gegevens delen', en: 'Sharing data' },
  training: { nl: 'Opleiding', en: 'Training' },
} as const satisfies Record<string, Words>;
export type ContactTopic = keyof typeof CONTACT_TOPICS;
export const CONTACT_TOPIC_IDS = Object.keys(CONTACT_TOPICS) as ContactTopic[];
