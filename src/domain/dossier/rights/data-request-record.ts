// What is recorded of a request about one’s own data and of its answer. What is decided on it: data-request.ts.
import { z } from 'zod';
import { Day } from '../../basics/day.ts';
import { Line, Paragraph } from '../../basics/text.ts';
import { Given } from '../context.ts';

export const DATA_REQUEST_KINDS = [
  'access',
  'rectification',
  'objection',
  'restriction',
  'portability',
  'erasure',
] as const;
export type DataRequestKind = (typeof DATA_REQUEST_KINDS)[number];
export const ASKERS = ['child', 'guardian', 'lawyer', 'parent', 'other'] as const;
export const AUTHORITIES = ['yes', 'none', 'unknown'] as const;
export const ANSWERS = ['granted', 'partly', 'refused'] as const;

/** What is known of who asks for a child: filled in when it is asked, or by whoever answers. */
const Representing = {
  mandate: Line.optional().describe('How a child that exercises its rights itself said that this person may ask.'),
  authority: z.enum(AUTHORITIES).optional().describe('Whether this parent has authority over the child.'),
};

const Request = z.object({
  requestId: z.uuid(),
  kind: z.enum(DATA_REQUEST_KINDS),
  subject: z.enum(['child', 'parent']).describe('Whose data.'),
  subjectName: Line.optional().describe('The parent, where it is about the data of a parent.'),
  askedBy: z.enum(ASKERS),
  askedByName: Line,
  askedOn: Day,
  what: Paragraph,
  aboutVersion: z.number().int().min(1).optional().describe('The entry that it is about, by its version.'),
  ...Representing,
});

export const RequestData = Request.extend({ type: z.literal('RequestData') });
export type RequestData = z.infer<typeof RequestData>;
export const DataRequested = Given.extend({ type: z.literal('DataRequested'), ...Request.shape });
export type DataRequested = z.infer<typeof DataRequested>;

const Answer = z.object({
  requestId: z.uuid(),
  outcome: z.enum(ANSWERS),
  reasons: Paragraph,
  remediesTold: z.boolean().describe('Told where to complain and to which court to go.'),
  ...Representing,
});
export const AnswerDataRequest = Answer.extend({ type: z.literal('AnswerDataRequest') });
export type AnswerDataRequest = z.infer<typeof AnswerDataRequest>;
export const DataRequestAnswered = Given.extend({ type: z.literal('DataRequestAnswered'), ...Answer.shape });
export type DataRequestAnswered = z.infer<typeof DataRequestAnswered>;

export const ExtendDataRequest = z.object({
  type: z.literal('ExtendDataRequest'),
  requestId: z.uuid(),
  reason: Paragraph,
});
export type ExtendDataRequest = z.infer<typeof ExtendDataRequest>;
