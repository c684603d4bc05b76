// What the register of trainings says about one person on one day. The step that was taken keeps it, so that it is found the
// same way afterwards. Silence says nothing: it makes nobody untrained, and nobody trained.
import type { Day } from '../basics/day.ts';
import type { TrainingTopic } from './training-topics.ts';

export const TRAINING_STANDINGS = ['trained', 'lapsed'] as const;
export type TrainingStanding = (typeof TRAINING_STANDINGS)[number];

/** One training of the person who acts. */
export type TrainingTaken = { readonly topic: TrainingTopic; readonly trainedOn: Day; readonly validUntil?: Day };

/** Undefined: the register knows of no training in this that was taken by that day. */
export function trainingOn(
  trainings: readonly TrainingTaken[] | undefined,
  topic: TrainingTopic,
  day: Day,
): TrainingStanding | undefined {
  const taken = (trainings ?? []).filter((each) => each.topic === topic && each.trainedOn <= day);
  if (taken.length === 0) return undefined;
  return taken.some(({ validUntil }) => validUntil === undefined || day <= validUntil) ? 'trained' : 'lapsed';
}
