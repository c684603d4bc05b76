// The whole record of an age in doubt, as a dossier holds it. What follows from it: age-record.ts.
import type { Day } from '../basics/day.ts';
import type { AgeDoubted, AgeEvidenceRecorded } from './age.ts';
import type { AgeAssessmentHeld, AgeAssessmentOrdered } from './age-assessment.ts';
import type { AgeConcluded } from './age-conclusion.ts';

/** Fits what age-record.ts asks of it (`AgeKnown`). */
export type AgeHeld = {
  /** The date of birth as the child gave it, or as somebody corrected it. */
  readonly claimed: Day | undefined;
  readonly doubts: readonly AgeDoubted[];
  readonly evidence: readonly AgeEvidenceRecorded[];
  readonly orders: readonly AgeAssessmentOrdered[];
  readonly assessments: readonly AgeAssessmentHeld[];
  readonly conclusions: readonly AgeConcluded[];
};

export const noAge = (claimed: Day | undefined): AgeHeld => ({
  claimed,
  doubts: [],
  evidence: [],
  orders: [],
  assessments: [],
  conclusions: [],
});
