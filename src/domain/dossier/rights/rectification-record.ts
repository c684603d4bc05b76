// What is recorded of putting a statement right and of telling those who received it. What is decided on it: rectification.ts.
import { z } from 'zod';
import { OrganisationId } from '../../basics/actor.ts';
import { Day } from '../../basics/day.ts';
import { Line, Paragraph } from '../../basics/text.ts';
import { Given } from '../context.ts';

const Rectification = z.object({
  rectificationId: z.uuid(),
  version: z.number().int().min(1).describe('The entry that is put right.'),
  requestId: z.uuid().optional(),
  how: z
    .enum(['corrected', 'supplemented'])
    .describe('Supplemented: what was written stays, and the person adds to it.'),
  wrong: Paragraph,
  holds: Paragraph,
  askedBy: Line,
});

export const RectifyStatement = Rectification.extend({ type: z.literal('RectifyStatement') });
export type RectifyStatement = z.infer<typeof RectifyStatement>;
export const StatementRectified = Given.extend({
  type: z.literal('StatementRectified'),
  ...Rectification.shape,
  entryType: z
    .string()
    .max(60)
    .optional()
    .describe('Which kind of entry it was: by it the text is as closed as the entry.'),
  recipients: z.array(OrganisationId).max(100).describe('Who read this dossier before, by the access log.'),
});
export type StatementRectified = z.infer<typeof StatementRectified>;

const Told = z.object({
  rectificationId: z.uuid().optional(),
  restrictionId: z.uuid().optional().describe('Instead of it, where use was restricted.'),
  organisation: OrganisationId,
  toldOn: Day,
  how: Line,
});
export const TellRecipient = Told.extend({ type: z.literal('TellRecipient') });
export type TellRecipient = z.infer<typeof TellRecipient>;
export const RecipientTold = Given.extend({ type: z.literal('RecipientTold'), ...Told.shape });
export type RecipientTold = z.infer<typeof RecipientTold>;
