// The purposes for which somebody signs in, in words. The closed list itself: domain/basics/actor.ts.
import type { Purpose } from '../domain/basics/actor.ts';
import type { Words } from '../domain/basics/text.ts';

export const PURPOSE_NAMES = {
  protection: { nl: 'Het kind beschermen', en: 'Protecting the child' },
  'best-interests-assessment': {
    nl: 'De belangen van het kind onderzoeken',
    en: 'Assessing the interests of the child',
  },
  'residence-decision': { nl: 'Besluiten over verblijf', en: 'Deciding on residence' },
  departure: { nl: 'Vertrek begeleiden', en: 'Guiding departure' },
  'legal-assistance': { nl: 'Juridisch bijstaan', en: 'Giving legal assistance' },
  reception: { nl: 'Opvang bieden', en: 'Providing reception' },
  oversight: { nl: 'Toezicht houden', en: 'Oversight' },
  'legal-review': { nl: 'Normen nakijken', en: 'Checking norms' },
  policy: { nl: 'Beleid voorbereiden', en: 'Preparing policy' },
<<<<<<< HEAD
  'data-protection': { nl: 'Gegevens beschermen', en: 'Protecting personal data' },
  administration: { nl: 'Mensen en toegang beheren', en: 'Managing people and access' },
  'own-affairs': { nl: 'Eigen zaken', en: 'Own affairs' },
  care: { nl: 'Zorg geven', en: 'Giving health care' },
  education: { nl: 'Onderwijs geven', en: 'Giving education' },
  investigation: { nl: 'Een vermist kind zoeken', en: 'Looking for a missing child' },
  adjudication: { nl: 'Rechtspreken', en: 'Judging a case' },
=======
  'own-affairs': { nl: 'Eigen zaken volgen', en: 'Following one’s own affairs' },
  care: { nl: 'Zorg geven', en: 'Giving care' },
  education: { nl: 'Onderwijs geven', en: 'Giving education' },
  investigation: { nl: 'Opsporen van wie een kind kwaad doet', en: 'Investigating whoever harms a child' },
  adjudication: { nl: 'Rechtspreken', en: 'Judging' },
  'data-protection': { nl: 'Toezien op gegevensbescherming', en: 'Overseeing data protection' },
  administration: { nl: 'Mensen en rollen beheren', en: 'Managing people and roles' },
>>>>>>> 6ff6c42 (Give every event its kind of data, write down the first rows of the AVG table, and show a reader only what a row gives)
} as const satisfies Record<Purpose, Words>;
