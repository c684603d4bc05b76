// A question or a task that one organisation puts to another about this child, inside the dossier. Every event says between whom it is:
// whoever is neither, and does not stand beside the child, does not read it (sharing/kept-apart.ts).
import { z } from 'zod';
import { OrganisationId } from '../../basics/actor.ts';
import { Day } from '../../basics/day.ts';
import { Page, Paragraph } from '../../basics/text.ts';
import { Given } from '../context.ts';

const Which = z.object({ questionId: z.uuid() });
const Between = z.object({ from: OrganisationId, to: OrganisationId });

const Question = Which.extend({
  to: OrganisationId,
  question: Paragraph.describe('Precies wat u wilt weten, of wat er moet gebeuren.'),
  why: Paragraph.describe('Waarvoor u het nodig hebt, en wat er al bekend is.'),
  answerBy: Day.describe('Wanneer u het antwoord nodig hebt.'),
  decisionId: z.uuid().optional().describe('Het besluit in dit dossier waar het voor is.'),
});
export const AskQuestion = Question.extend({ type: z.literal('AskQuestion') });
export type AskQuestion = z.infer<typeof AskQuestion>;
export const QuestionAsked = Given.extend({ type: z.literal('QuestionAsked'), ...Question.shape, ...Between.shape });
export type QuestionAsked = z.infer<typeof QuestionAsked>;

export const ReceiveQuestion = Which.extend({ type: z.literal('ReceiveQuestion') });
export type ReceiveQuestion = z.infer<typeof ReceiveQuestion>;
export const QuestionReceived = Given.extend({ type: z.literal('QuestionReceived'), ...Which.shape, ...Between.shape });
export type QuestionReceived = z.infer<typeof QuestionReceived>;

const Reply = Which.extend({
  answer: Page,
  basis: Paragraph.describe('Waarop dit rust: wie het zag, en wanneer.'),
});
export const AnswerQuestion = Reply.extend({ type: z.literal('AnswerQuestion') });
export type AnswerQuestion = z.infer<typeof AnswerQuestion>;
export const QuestionAnswered = Given.extend({ type: z.literal('QuestionAnswered'), ...Reply.shape, ...Between.shape });
export type QuestionAnswered = z.infer<typeof QuestionAnswered>;

const Reason = Which.extend({ reason: Paragraph });
export const DeclineQuestion = Reason.extend({ type: z.literal('DeclineQuestion') });
export type DeclineQuestion = z.infer<typeof DeclineQuestion>;
export const QuestionDeclined = Given.extend({
  type: z.literal('QuestionDeclined'),
  ...Reason.shape,
  ...Between.shape,
});
export type QuestionDeclined = z.infer<typeof QuestionDeclined>;

const Other = Reason.extend({ question: Paragraph.describe('Zoals de vraag wel te beantwoorden is.') });
export const ReformulateQuestion = Other.extend({ type: z.literal('ReformulateQuestion') });
export type ReformulateQuestion = z.infer<typeof ReformulateQuestion>;
export const QuestionReformulated = Given.extend({
  type: z.literal('QuestionReformulated'),
  ...Other.shape,
  ...Between.shape,
});
export type QuestionReformulated = z.infer<typeof QuestionReformulated>;

export const AcceptReformulation = Which.extend({ type: z.literal('AcceptReformulation') });
export type AcceptReformulation = z.infer<typeof AcceptReformulation>;
export const ReformulationAccepted = Given.extend({
  type: z.literal('ReformulationAccepted'),
  ...Which.shape,
  ...Between.shape,
});
export type ReformulationAccepted = z.infer<typeof ReformulationAccepted>;

export const WithdrawQuestion = Reason.extend({ type: z.literal('WithdrawQuestion') });
export type WithdrawQuestion = z.infer<typeof WithdrawQuestion>;
export const QuestionWithdrawn = Given.extend({
  type: z.literal('QuestionWithdrawn'),
  ...Reason.shape,
  ...Between.shape,
});
export type QuestionWithdrawn = z.infer<typeof QuestionWithdrawn>;

export const USES = ['followed', 'departed', 'not-used'] as const;
const Use = Reason.extend({ use: z.enum(USES) });
export const SayHowUsed = Use.extend({ type: z.literal('SayHowUsed') });
export type SayHowUsed = z.infer<typeof SayHowUsed>;
export const AnswerUsed = Given.extend({ type: z.literal('AnswerUsed'), ...Use.shape, ...Between.shape });
export type AnswerUsed = z.infer<typeof AnswerUsed>;

export const QUESTION_COMMANDS = [
  AskQuestion,
  ReceiveQuestion,
  AnswerQuestion,
  DeclineQuestion,
  ReformulateQuestion,
  AcceptReformulation,
  WithdrawQuestion,
  SayHowUsed,
] as const;
export const QUESTION_EVENTS = [
  QuestionAsked,
  QuestionReceived,
  QuestionAnswered,
  QuestionDeclined,
  QuestionReformulated,
  ReformulationAccepted,
  QuestionWithdrawn,
  AnswerUsed,
] as const;
export type QuestionEvent = z.infer<(typeof QUESTION_EVENTS)[number]>;
export type QuestionEventType = QuestionEvent['type'];

export const QUESTION_EVENT_TYPES: readonly QuestionEventType[] = QUESTION_EVENTS.map(({ shape }) => shape.type.value);
const TYPES: ReadonlySet<string> = new Set(QUESTION_EVENT_TYPES);
export const isOfQuestion = <Event extends { readonly type: string }>(
  event: Event,
): event is Extract<Event, QuestionEvent> => TYPES.has(event.type);
