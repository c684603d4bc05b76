// The four steps of a decision about a child, and how far this dossier is. Pure.
import type { Sheet } from '../../../views/sheet.ts';

export const STEPS = ['interests', 'others', 'decision', 'explanation'] as const;
export type Step = (typeof STEPS)[number];
export type StepState = { readonly step: Step; readonly status: 'done' | 'current' | 'upcoming'; readonly on?: string };

type Part = Pick<Sheet, 'sealed' | 'otherInterests' | 'weighing' | 'decisions'>;

/** When each step was completed; a decision that was withdrawn counts for nothing. */
function completedOn({ sealed, otherInterests, weighing, decisions }: Part): Record<Step, string | undefined> {
  const last = decisions.findLast(({ status }) => status !== 'withdrawn' && status !== 'set-aside');
  return {
    interests: sealed?.on,
    others: weighing?.on ?? otherInterests.at(-1)?.on,
    decision: last?.adopted?.on,
    explanation: last?.explained?.explainedOn,
  };
}

/** The steps in order: done, the first that is not done, and what comes after. */
export function fourSteps(sheet: Part): readonly StepState[] {
  const on = completedOn(sheet);
  // A decision that was taken waits for the child to hear it, whatever was left out before it.
  const toTell = on.decision !== undefined && on.explanation === undefined;
  const current = toTell ? 'explanation' : STEPS.find((step) => on[step] === undefined);
  return STEPS.map((step): StepState => {
    const day = on[step];
    if (day !== undefined) return { step, status: 'done', on: day };
    return { step, status: step === current ? 'current' : 'upcoming' };
  });
}
