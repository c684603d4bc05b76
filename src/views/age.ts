// An age in doubt as it passes over the wire: everything side by side, the age that is used, and what still stands in the way
// of calling this person an adult.
import { z } from 'zod';
import { Day, yearsBetween } from '../domain/basics/day.ts';
import { defined } from '../domain/basics/defined.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { AgeDoubted, AgeEvidenceRecorded } from '../domain/dossier/age.ts';
import { AgeAssessed, AgeAssessmentOrdered } from '../domain/dossier/age-assessment.ts';
import { AgeConcluded } from '../domain/dossier/age-conclusion.ts';
import { birthDateUsed, isChallenged, MAJORITY, pointsToChild, standing } from '../domain/dossier/age-record.ts';
import type { OpenFile } from '../domain/dossier/state.ts';

export const AgeView = z.object({
  inDoubt: z.boolean(),
  claimed: Day.optional(),
  /** The youngest plausible date of birth, and the age that goes with it. */
  birthDateUsed: Day.optional(),
  ageUsed: z.number().int().optional(),
  treatedAs: z.enum(['child', 'adult']),
  doubts: z.array(AgeDoubted),
  evidence: z.array(
    AgeEvidenceRecorded.extend({
      /** False where the same organisation put something else in its place. */
      counts: z.boolean(),
      challenged: z.boolean(),
      /** Whether somebody who concludes “adult” has to answer it. */
      pointsToChild: z.boolean(),
    }),
  ),
  orders: z.array(AgeAssessmentOrdered),
  assessments: z.array(AgeAssessed.extend({ reportGivenOn: Day.optional() })),
  conclusions: z.array(AgeConcluded),
});
export type AgeView = Shown<z.infer<typeof AgeView>>;

export function ageView({ age, child }: Pick<OpenFile, 'age' | 'child'>, today: Day): AgeView {
  const used = birthDateUsed(age);
  const years = used && yearsBetween(used, today);
  const counting = new Set(standing(age).map(({ evidenceId }) => evidenceId));
  const toChild = new Set(pointsToChild(age, today).map(({ evidenceId }) => evidenceId));
  return {
    ...defined({ claimed: age.claimed, birthDateUsed: used, ageUsed: years }),
    inDoubt: child.ageDisputed,
    // Whoever is in doubt is a child; only a known age that nobody doubts says otherwise.
    treatedAs: !child.ageDisputed && years !== undefined && years >= MAJORITY ? 'adult' : 'child',
    doubts: age.doubts,
    evidence: age.evidence.map((each) => ({
      ...each,
      counts: counting.has(each.evidenceId),
      challenged: isChallenged(age, each.evidenceId),
      pointsToChild: toChild.has(each.evidenceId),
    })),
    orders: age.orders,
    assessments: age.assessments,
    conclusions: age.conclusions,
  };
}
