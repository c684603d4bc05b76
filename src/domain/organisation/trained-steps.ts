// Which steps ask for a trained person, and in what: data. A step keeps what the register said of whoever took it, so that it is found the
// same way afterwards. None of them is refused for it here: whether a decision may rest on it, says a safeguard (trained-officer); for the
// others it stands beside what was written. Norms: APR 22(3) and 22(5), GC 14 para. 94, JGC 3/22 para. 18(c) and 36.
import type { TrainingTopic } from './training-topics.ts';

export type TrainedStep = { readonly topic: TrainingTopic; readonly norms: readonly string[] };

export const TRAINED_STEPS = {
  RecordHearing: { topic: 'hearing-children', norms: ['apr-22-3', 'gc14-94'] },
  PlanDecision: { topic: 'children-in-migration-law', norms: ['apr-22-5'] },
  SignAssessment: { topic: 'child-protection-method', norms: ['gc14-94'] },
} as const satisfies Readonly<Record<string, TrainedStep>>;

/** Whether this command asks what the register says of whoever gives it. */
export const asksTraining = (command: string): boolean => Object.hasOwn(TRAINED_STEPS, command);
