// The shape of a published decision: what a committee or court was told, and what it found. How a file of them is read:
// read.ts. Field names keep the spelling of the published format (snake_case).
import { z } from 'zod';
import type { FactKey } from '../situation/facts/facts.ts';
import type { Facts, Measure } from '../situation/situation.ts';

/** `obligation_stated`: the tribunal said what should have been done, without finding a breach of its own norm. */
export const TRIBUNAL_OUTCOMES = ['violation', 'no_violation', 'obligation_stated', 'inadmissible'] as const;
export type TribunalOutcome = (typeof TRIBUNAL_OUTCOMES)[number];

/** The one code in `safeguard` that names no safeguard: the tribunal spoke about the complaint, not about the child. */
export const ADMISSIBILITY = 'admissibility';

const Code = z.string().min(1).max(200);
const Prose = z.string().max(20_000);
/** Identification: the source does not always give it. */
const Named = z.string().max(2_000).nullable();

/** What the tribunal found on one point. `ex_ante` false: nobody could know it when the measure was planned. */
export const TribunalFinding = z.object({
  safeguard: Code,
  outcome: z.enum(TRIBUNAL_OUTCOMES),
  norm: Prose.optional(),
  ground: Prose.optional(),
  ex_ante: z.boolean().optional(),
  scored: z.boolean().optional(),
  contested: z.boolean().optional(),
});
export type TribunalFinding = z.infer<typeof TribunalFinding>;

/**
 * The fields of a decision that stand on their own; measure, facts, findings and the two lists of keys: read.ts.
 *
 * Shape: `date` is a day, a month, a year or nothing, as the source gives it. `source_url` is shown as a link, so it must
 * be one.
 */
export const DecisionFields = z.object({
  id: z.string().min(1).max(200).nullable(),
  body: Named,
  name: Named,
  number: Named,
  date: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
    .nullable(),
  respondent: Named,
  source_url: z
    .string()
    .regex(/^https?:\/\/\S+$/)
    .max(2_000)
    .nullable(),
  verified: z.boolean(),
  expected: z.enum(['breach', 'no_breach', 'mixed']),
  contested: z.boolean(),
  scored: z.boolean(),
  general_practice: z.boolean(),
  note: Prose.nullable(),
});
export type DecisionFields = z.infer<typeof DecisionFields>;

export type PublishedDecision = Partial<Omit<DecisionFields, 'id'>> & {
  readonly id: string;
  readonly measure: Measure;
  readonly facts: Facts;
  readonly findings: readonly TribunalFinding[];
  /** Facts that partly repeat the judgement; absent where the source did not say which. */
  readonly assessed_keys?: readonly FactKey[];
  /** Facts known only afterwards; absent where the source did not say which. */
  readonly later_keys?: readonly FactKey[];
};
