// One question with what came of it, and how it stands.
import type { Day } from '../../basics/day.ts';
import type {
  AnswerUsed,
  QuestionAnswered,
  QuestionAsked,
  QuestionDeclined,
  QuestionReceived,
  QuestionReformulated,
  QuestionWithdrawn,
  ReformulationAccepted,
} from './question-record.ts';

export type QuestionHeld = {
  readonly asked: QuestionAsked;
  readonly received?: QuestionReceived;
  /** Put in other words by whoever was asked; the question is that from its acceptance on. */
  readonly reformulated?: QuestionReformulated;
  readonly accepted?: ReformulationAccepted;
  readonly answered?: QuestionAnswered;
  readonly declined?: QuestionDeclined;
  readonly withdrawn?: QuestionWithdrawn;
  readonly used?: AnswerUsed;
};

export const QUESTION_STANDINGS = [
  'not-received',
  'received',
  'reformulated',
  'answered',
  'declined',
  'withdrawn',
] as const;
export type QuestionStanding = (typeof QUESTION_STANDINGS)[number];

export function standingOf(held: QuestionHeld): QuestionStanding {
  if (held.withdrawn) return 'withdrawn';
  if (held.answered) return 'answered';
  if (held.declined) return 'declined';
  if (held.reformulated && !held.accepted) return 'reformulated';
  return held.received ? 'received' : 'not-received';
}

const OPEN: ReadonlySet<QuestionStanding> = new Set(['not-received', 'received', 'reformulated']);
export const isOpen = (held: QuestionHeld): boolean => OPEN.has(standingOf(held));

/** The words that hold: those of whoever was asked, once the asker agreed. */
export const wordsOf = ({ asked, reformulated, accepted }: QuestionHeld): string =>
  reformulated && accepted ? reformulated.question : asked.question;

/** Whether the answer came after its day, or has not come by today. */
export const isLate = (held: QuestionHeld, today: Day): boolean =>
  held.answered ? held.answered.on > held.asked.answerBy : isOpen(held) && today > held.asked.answerBy;
