// Who may say what about a question, and when. Whoever is asked may decline or put it in other words; whoever asked agrees to those words,
// withdraws, and says in the end what the answer was used for. Norm: JGC 3/22 para. 14; requirements E1, E2.
import type { z } from 'zod';
import { byOf } from '../../basics/actor.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import { isOtherLawyer } from '../acts-for.ts';
import type { Context } from '../context.ts';
import { isOpen, type QuestionHeld, standingOf } from './held.ts';
import { type AskQuestion, QUESTION_COMMANDS, type QuestionEvent } from './question-record.ts';

export type QuestionCommand = z.infer<(typeof QUESTION_COMMANDS)[number]>;
type Following = Exclude<QuestionCommand, AskQuestion>;

export type QuestionRefusal = {
  readonly code:
    | 'question-exists'
    | 'question-to-yourself'
    | 'question-of-another-lawyer'
    | 'question-to-nobody-here'
    | 'question-day-passed'
    | 'question-of-unknown-decision'
    | 'question-not-found'
    | 'question-not-to-you'
    | 'question-not-yours'
    | 'question-closed'
    | 'question-received-already'
    | 'question-not-reformulated'
    | 'question-not-answered'
    | 'question-used-already';
};
type Refusal = QuestionRefusal['code'];

type File = {
  readonly questions: readonly QuestionHeld[];
  readonly involved: readonly string[];
  readonly decisions: readonly { readonly plan: { readonly decisionId: string } }[];
} & Parameters<typeof isOtherLawyer>[0];

const TYPES: ReadonlySet<string> = new Set(QUESTION_COMMANDS.map(({ shape }) => shape.type.value));
export const isAboutQuestion = <Command extends { readonly type: string }>(
  command: Command,
): command is Extract<Command, QuestionCommand> => TYPES.has(command.type);

export function decideQuestion(
  command: QuestionCommand,
  file: File,
  context: Context,
): Result<readonly QuestionEvent[], QuestionRefusal> {
  // Its organisation is that of the child’s lawyer as well: what one is told would be told to the other.
  if (isOtherLawyer(file, context.actor, context.jurisdiction)) return refuse({ code: 'question-of-another-lawyer' });
  if (command.type === 'AskQuestion') return ask(command, file, context);
  const held = file.questions.find(({ asked }) => asked.questionId === command.questionId);
  if (!held) return refuse({ code: 'question-not-found' });
  const code = whyNot(command, held, context.actor.organisation);
  if (code) return refuse({ code });
  const { from, to } = held.asked;
  const { type, ...said } = command;
  const event = { type: EVENTS[type], on: context.today, by: byOf(context.actor), ...said, from, to };
  return ok([event as QuestionEvent]);
}

function ask(
  command: AskQuestion,
  { questions, involved, decisions }: File,
  { today, actor }: Context,
): Result<readonly QuestionEvent[], QuestionRefusal> {
  const { type: _, ...question } = command;
  const { questionId, to, answerBy, decisionId } = question;
  if (questions.some(({ asked }) => asked.questionId === questionId)) return refuse({ code: 'question-exists' });
  if (to === actor.organisation) return refuse({ code: 'question-to-yourself' });
  if (!involved.includes(to)) return refuse({ code: 'question-to-nobody-here' });
  if (answerBy < today) return refuse({ code: 'question-day-passed' });
  if (decisionId !== undefined && !decisions.some(({ plan }) => plan.decisionId === decisionId))
    return refuse({ code: 'question-of-unknown-decision' });
  const by = byOf(actor);
  return ok([{ type: 'QuestionAsked', on: today, by, ...question, from: actor.organisation }]);
}

const EVENTS = {
  ReceiveQuestion: 'QuestionReceived',
  AnswerQuestion: 'QuestionAnswered',
  DeclineQuestion: 'QuestionDeclined',
  ReformulateQuestion: 'QuestionReformulated',
  AcceptReformulation: 'ReformulationAccepted',
  WithdrawQuestion: 'QuestionWithdrawn',
  SayHowUsed: 'AnswerUsed',
} as const satisfies Record<Following['type'], QuestionEvent['type']>;

const OF_WHOEVER_ASKED: ReadonlySet<Following['type']> = new Set([
  'AcceptReformulation',
  'WithdrawQuestion',
  'SayHowUsed',
]);

/** What stands in the way; nothing where it may be said. */
function whyNot({ type }: Following, held: QuestionHeld, organisation: string): Refusal | undefined {
  const { from, to } = held.asked;
  const byAsker = OF_WHOEVER_ASKED.has(type);
  if (organisation !== (byAsker ? from : to)) return byAsker ? 'question-not-yours' : 'question-not-to-you';
  if (type === 'SayHowUsed') return whyNotUsed(held);
  if (!isOpen(held)) return 'question-closed';
  if (type === 'ReceiveQuestion' && held.received) return 'question-received-already';
  return type === 'AcceptReformulation' && standingOf(held) !== 'reformulated'
    ? 'question-not-reformulated'
    : undefined;
}

function whyNotUsed({ answered, used }: QuestionHeld): Refusal | undefined {
  if (!answered) return 'question-not-answered';
  return used ? 'question-used-already' : undefined;
}
