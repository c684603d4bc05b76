// The parts of a motivation, one for each element of the assessment and one for everything else that a decision has to
// account for, and how a text points to what it rests on. What each part found: domain/letters.
import { z } from 'zod';
import type { Words } from '../basics/text.ts';
import { ELEMENT_KEYS } from './elements.ts';

export const OTHER_PARTS = [
  'childViews',
  'otherInterests',
  'options',
  'weighing',
  'findings',
  'normConflicts',
  'remedy',
] as const;
export const PART_IDS = [...ELEMENT_KEYS, ...OTHER_PARTS] as const;
export type PartId = (typeof PART_IDS)[number];

/** Shape: the kind of thing and which one: `observation:family:0`, `hearing:1`, `fact:medical_needs`, `plan`. */
export const Link = z
  .string()
  .max(120)
  .regex(/^[a-z][A-Za-z]*(?::[A-Za-z0-9_-]+){0,2}$/);
export type Link = z.infer<typeof Link>;

export const PART_TITLES = {
  views: { nl: 'Wat het kind vindt', en: 'What the child thinks' },
  identity: { nl: 'Wie het kind is', en: 'Who the child is' },
  family: { nl: 'Familie en gezin', en: 'Family' },
  care: { nl: 'Zorg en opvoeding', en: 'Care and upbringing' },
  safety: { nl: 'Veiligheid', en: 'Safety' },
  vulnerability: { nl: 'Kwetsbaarheid', en: 'Vulnerability' },
  health: { nl: 'Gezondheid', en: 'Health' },
  education: { nl: 'School en ontwikkeling', en: 'School and development' },
  social: { nl: 'Vrienden en omgeving', en: 'Friends and surroundings' },
  perspective: { nl: 'Toekomst', en: 'Future' },
  guardianInput: { nl: 'Wat de voogd of ouder inbrengt', en: 'What the guardian or parent says' },
  childViews: { nl: 'Hoe de mening van het kind telde', en: 'How the child’s view counted' },
  otherInterests: { nl: 'Andere belangen en hun gewicht', en: 'Other interests and their weight' },
  options: { nl: 'Welke andere keuzes er waren', en: 'Which other choices there were' },
  weighing: { nl: 'De afweging', en: 'The weighing' },
  findings: { nl: 'Vragen die zijn beantwoord', en: 'Questions that were answered' },
  normConflicts: { nl: 'Regels die elkaar tegenspreken', en: 'Rules that contradict each other' },
  remedy: { nl: 'Wat u tegen het besluit kunt doen', en: 'What you can do against the decision' },
} as const satisfies Record<PartId, Words>;
