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
  'data-protection': { nl: 'Gegevens beschermen', en: 'Protecting personal data' },
  administration: { nl: 'Mensen en toegang beheren', en: 'Managing people and access' },
  'own-affairs': { nl: 'Eigen zaken', en: 'Own affairs' },
  care: { nl: 'Zorg geven', en: 'Giving health care' },
  education: { nl: 'Onderwijs geven', en: 'Giving education' },
  investigation: { nl: 'Een vermist kind zoeken', en: 'Looking for a missing child' },
  adjudication: { nl: 'Rechtspreken', en: 'Judging a case' },
} as const satisfies Record<Purpose, Words>;
