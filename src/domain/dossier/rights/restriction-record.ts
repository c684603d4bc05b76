// What is recorded of data that may be kept but not used. What is decided on it: restriction.ts.
import { z } from 'zod';
import { OrganisationId } from '../../basics/actor.ts';
import { Day } from '../../basics/day.ts';
import { Paragraph } from '../../basics/text.ts';
import { Given } from '../context.ts';

export const RESTRICTION_GROUNDS = ['accuracy-contested', 'unlawful', 'needed-for-claim', 'objection'] as const;

const Restriction = z.object({
  restrictionId: z.uuid(),
  requestId: z.uuid().optional(),
  versions: z.array(z.number().int().min(1)).min(1).max(50).describe('The entries that may not be used.'),
  ground: z.enum(RESTRICTION_GROUNDS),
  reason: Paragraph,
});
export const RestrictUse = Restriction.extend({ type: z.literal('RestrictUse') });
export type RestrictUse = z.infer<typeof RestrictUse>;
export const UseRestricted = Given.extend({
  type: z.literal('UseRestricted'),
  ...Restriction.shape,
  /** Left out for whoever may read the entry and not the request: a ground can tell that somebody goes to court. */
  ground: Restriction.shape.ground.optional(),
  recipients: z.array(OrganisationId).max(100).optional().describe('Who read this dossier before, by the access log.'),
});
export type UseRestricted = z.infer<typeof UseRestricted>;

const Lifting = z.object({
  restrictionId: z.uuid(),
  reason: Paragraph,
  toldOn: Day.describe('The day on which the person was told, before it ends.'),
});
export const LiftRestriction = Lifting.extend({ type: z.literal('LiftRestriction') });
export type LiftRestriction = z.infer<typeof LiftRestriction>;
export const RestrictionLifted = Given.extend({
  type: z.literal('RestrictionLifted'),
  ...Lifting.shape,
  entries: z.array(z.number().int().min(1)).max(50).optional().describe('The versions that may be used again.'),
});
export type RestrictionLifted = z.infer<typeof RestrictionLifted>;
