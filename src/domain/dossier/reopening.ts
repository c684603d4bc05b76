// New facts after the seal: step 1 opens again, and everything that was built on it falls. A planned decision does not hold
// that up: without the seal it cannot be adopted.
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Paragraph } from '../basics/text.ts';
import { type Context, Given, type RefusalWords } from './context.ts';

export const ReopenAssessment = z.object({
  type: z.literal('ReopenAssessment'),
  reason: Paragraph.describe('Which new fact or view makes it necessary.'),
});
export type ReopenAssessment = z.infer<typeof ReopenAssessment>;
export const AssessmentReopened = Given.extend({ type: z.literal('AssessmentReopened'), reason: Paragraph });
export type AssessmentReopened = z.infer<typeof AssessmentReopened>;

type Reopenable = {
  readonly sealed: object | undefined;
  readonly assessment: object | undefined;
};

export type ReopeningRefusal = { readonly code: 'nothing-to-reopen' };

/** Refuses: `nothing-to-reopen`. */
export function reopenAssessment(
  { reason }: ReopenAssessment,
  file: Reopenable,
  { today, actor }: Context,
): Result<AssessmentReopened[], ReopeningRefusal> {
  if (!file.assessment && !file.sealed) return refuse({ code: 'nothing-to-reopen' });
  return ok([{ type: 'AssessmentReopened', on: today, by: byOf(actor), reason }]);
}

export const REOPENING_REFUSALS = {
  'nothing-to-reopen': {
    title: { nl: 'Het onderzoek is nog open.', en: 'The assessment is still open.' },
    remedy: { nl: 'U kunt de onderdelen gewoon aanvullen.', en: 'The elements can simply be completed.' },
    norms: [],
  },
} as const satisfies Record<ReopeningRefusal['code'], RefusalWords>;
