// What is recorded of proposing, withdrawing and confirming a destruction. What is decided on it: destruction.ts.
import { z } from 'zod';
import { Line, Paragraph } from '../../basics/text.ts';
import { Given } from '../context.ts';

export const DESTRUCTION_GROUNDS = ['retention-passed', 'own-request', 'court-order'] as const;
export const SELECTIONS = ['destroy', 'archived-first'] as const;

const Destruction = z.object({
  destructionId: z.uuid(),
  ground: z.enum(DESTRUCTION_GROUNDS),
  requestId: z.uuid().optional().describe('The request for erasure, where the person asked for it.'),
  courtOrder: Line.optional().describe('Court and number, where a court ordered it.'),
  selection: z.enum(SELECTIONS).describe('Whether it has to go to an archive first.'),
  listCategory: Line.optional().describe('The category of the selection list by which it may be destroyed.'),
  childWants: Paragraph.optional().describe('What the child itself wants, where it was asked for on its behalf.'),
  reasons: Paragraph,
});
export const ProposeDestruction = Destruction.extend({ type: z.literal('ProposeDestruction') });
export type ProposeDestruction = z.infer<typeof ProposeDestruction>;
export const DestructionProposed = Given.extend({ type: z.literal('DestructionProposed'), ...Destruction.shape });
export type DestructionProposed = z.infer<typeof DestructionProposed>;

const Withdrawal = z.object({ destructionId: z.uuid(), reason: Paragraph });
export const WithdrawDestruction = Withdrawal.extend({ type: z.literal('WithdrawDestruction') });
export type WithdrawDestruction = z.infer<typeof WithdrawDestruction>;
export const DestructionWithdrawn = Given.extend({ type: z.literal('DestructionWithdrawn'), ...Withdrawal.shape });
export type DestructionWithdrawn = z.infer<typeof DestructionWithdrawn>;

const Confirmation = z.object({ destructionId: z.uuid(), reasons: Paragraph });
export const ConfirmDestruction = Confirmation.extend({ type: z.literal('ConfirmDestruction') });
export type ConfirmDestruction = z.infer<typeof ConfirmDestruction>;
export const DestructionConfirmed = Given.extend({ type: z.literal('DestructionConfirmed'), ...Confirmation.shape });
export type DestructionConfirmed = z.infer<typeof DestructionConfirmed>;
