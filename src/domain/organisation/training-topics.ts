// In what people are trained: a closed list, each with how long a training counts. What was not found in a source is null:
// such a training counts until somebody writes down an end. Source: requirements E6; JGC 3/22 par. 18(c), 36, 53.
import type { Words } from '../basics/text.ts';

export type TrainingTopicRecord = {
  readonly name: Words;
  /** Units: months from the day of the training; null where no period is known. */
  readonly validMonths: number | null;
};

const topic = (nl: string, en: string): TrainingTopicRecord => ({ name: { nl, en }, validMonths: null });

export const TRAINING_TOPICS = {
  'children-in-migration-law': topic('Kinderen in het migratierecht', 'Children in migration law'),
  'youth-law': topic('Jeugdrecht', 'Youth law'),
  'child-protection-method': topic(
    'Werkwijze van de Raad voor de Kinderbescherming',
    'Working method of child protection',
  ),
  'working-together': topic('Samenwerken in de keten', 'Working together in the chain'),
  'hearing-children': topic('Kinderen horen', 'Hearing children'),
  'interpreters-and-support': topic(
    'Werken met tolken en steunpersonen',
    'Working with interpreters and support persons',
  ),
  statelessness: topic('Staatloosheid', 'Statelessness'),
  'refugee-rights': topic('Rechten van vluchtelingen', 'Rights of refugees'),
  gender: topic('Gender', 'Gender'),
  culture: topic('Cultuur', 'Culture'),
  disability: topic('Handicap', 'Disability'),
  'intersectional-discrimination': topic('Discriminatie op meer gronden tegelijk', 'Intersectional discrimination'),
} as const satisfies Record<string, TrainingTopicRecord>;
export type TrainingTopic = keyof typeof TRAINING_TOPICS;
export const TRAINING_TOPIC_IDS = Object.keys(TRAINING_TOPICS) as TrainingTopic[];
