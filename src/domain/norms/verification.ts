// A named legal owner verifies a provision against the text itself, or doubts it. Both stay in the public log for ever.
// A doubt that would take effect away from a safeguard needs a second legal owner, so that nobody weakens a rule alone.
// Here: the commands and events. What they add up to: verification-table.ts. Who may say what: decide-verification.ts.
import { z } from 'zod';
import { By } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { Line, Paragraph } from '../basics/text.ts';

const NormName = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(64)
  .describe('The norm, by its id in the register.');

const Reading = z.object({
  normId: NormName,
  readText: Line.describe('Which text was read: publication and version, as a citation.'),
  textDate: Day.describe('The date of the text that was read.'),
  language: z
    .string()
    .regex(/^[a-z]{2}$/)
    .describe('The language in which it was read, as a code of two letters.'),
  evidence: Paragraph.describe('Where another person finds that text and passage: number, page or address.'),
  reading: Paragraph.optional().describe('What the provision says according to the reader, in own words.'),
  remarks: Paragraph.optional().describe('What the paraphrase leaves out, or what is still uncertain.'),
});
const Reason = z.object({ normId: NormName, reason: Paragraph });

export const VerifyNorm = Reading.extend({ type: z.literal('VerifyNorm') });
export const DoubtNorm = Reason.extend({ type: z.literal('DoubtNorm') });
export const ConfirmDoubt = Reason.extend({ type: z.literal('ConfirmDoubt') });
export const RejectDoubt = Reason.extend({ type: z.literal('RejectDoubt') });
export const NORM_COMMANDS = [VerifyNorm, DoubtNorm, ConfirmDoubt, RejectDoubt] as const;
export const NormCommand = z.discriminatedUnion('type', NORM_COMMANDS);
export type NormCommand = z.infer<typeof NormCommand>;
export const NORM_COMMAND_TYPES: readonly NormCommand['type'][] = NORM_COMMANDS.map(({ shape }) => shape.type.value);

/** A safeguard whose effect became another one. Shape: the words of `Effect` in safeguards/safeguard.ts. */
export const EffectChange = z.object({ safeguard: z.string(), from: z.string(), to: z.string(), weaker: z.boolean() });
export type EffectChange = z.infer<typeof EffectChange>;

const Given = z.object({ on: Day, by: By });
const Effects = z.object({ effects: z.array(EffectChange) });
export const NormVerified = Given.extend({
  type: z.literal('NormVerified'),
  ...Reading.shape,
  ...Effects.shape,
});
export const DoubtProposed = Given.extend({ type: z.literal('DoubtProposed'), ...Reason.shape, ...Effects.shape });
export const NormDoubted = Given.extend({
  type: z.literal('NormDoubted'),
  ...Reason.shape,
  ...Effects.shape,
  proposedBy: By.optional().describe('Who proposed it, where a second person was needed.'),
});
export const DoubtRejected = Given.extend({ type: z.literal('DoubtRejected'), ...Reason.shape });
export const NormEvent = z.discriminatedUnion('type', [NormVerified, DoubtProposed, NormDoubted, DoubtRejected]);
export type NormEvent = z.infer<typeof NormEvent>;
