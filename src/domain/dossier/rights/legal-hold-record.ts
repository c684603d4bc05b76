// What is recorded of a hold and its end. What is decided on it: legal-hold.ts.
import { z } from 'zod';
import { Day } from '../../basics/day.ts';
import { Paragraph } from '../../basics/text.ts';
import { Given } from '../context.ts';

const Hold = z.object({
  holdId: z.uuid(),
  reason: Paragraph,
  until: Day.optional().describe('The last day; left out: until it is lifted.'),
});
export const PlaceHold = Hold.extend({ type: z.literal('PlaceHold') });
export type PlaceHold = z.infer<typeof PlaceHold>;
export const HoldPlaced = Given.extend({ type: z.literal('HoldPlaced'), ...Hold.shape });
export type HoldPlaced = z.infer<typeof HoldPlaced>;

const Lifting = z.object({ holdId: z.uuid(), reason: Paragraph });
export const LiftHold = Lifting.extend({ type: z.literal('LiftHold') });
export type LiftHold = z.infer<typeof LiftHold>;
export const HoldLifted = Given.extend({ type: z.literal('HoldLifted'), ...Lifting.shape });
export type HoldLifted = z.infer<typeof HoldLifted>;
