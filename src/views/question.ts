// Questions between organisations, as a screen shows them: in the words that hold, with how each stands.
import { z } from 'zod';
import type { Day } from '../domain/basics/day.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { isLate, QUESTION_STANDINGS, standingOf, wordsOf } from '../domain/dossier/questions/held.ts';
import {
  AnswerUsed,
  QuestionAnswered,
  QuestionAsked,
  QuestionDeclined,
  QuestionReceived,
  QuestionReformulated,
  QuestionWithdrawn,
  ReformulationAccepted,
} from '../domain/dossier/questions/question-record.ts';
import type { OpenFile } from '../domain/dossier/state.ts';

export const QuestionView = z.object({
  asked: QuestionAsked,
  words: z.string().describe('De vraag zoals zij nu geldt.'),
  standing: z.enum(QUESTION_STANDINGS),
  late: z.boolean().describe('Waar: het antwoord kwam na de dag, of is er dan nog niet.'),
  received: QuestionReceived.optional(),
  reformulated: QuestionReformulated.optional(),
  accepted: ReformulationAccepted.optional(),
  answered: QuestionAnswered.optional(),
  declined: QuestionDeclined.optional(),
  withdrawn: QuestionWithdrawn.optional(),
  used: AnswerUsed.optional(),
});
export type QuestionView = Shown<z.infer<typeof QuestionView>>;

/** The last one first. */
export const questionViews = ({ questions }: Pick<OpenFile, 'questions'>, today: Day): readonly QuestionView[] =>
  questions
    .map((held) => ({ ...held, words: wordsOf(held), standing: standingOf(held), late: isLate(held, today) }))
    .toReversed();
