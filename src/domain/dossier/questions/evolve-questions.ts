// How a question and what comes of it change the dossier.
import type { Changes } from '../evolve-change.ts';
import type { OpenFile } from '../state.ts';
import type { QuestionHeld } from './held.ts';
import type { QuestionEventType } from './question-record.ts';

const onQuestion = (file: OpenFile, id: string, change: Partial<QuestionHeld>): void => {
  file.questions = file.questions.map((held) => (held.asked.questionId === id ? { ...held, ...change } : held));
};

export const QUESTION_CHANGES: Changes<QuestionEventType> = {
  QuestionAsked: (file, asked) => {
    file.questions.push({ asked });
  },
  QuestionReceived: (file, received) => onQuestion(file, received.questionId, { received }),
  QuestionAnswered: (file, answered) => onQuestion(file, answered.questionId, { answered }),
  QuestionDeclined: (file, declined) => onQuestion(file, declined.questionId, { declined }),
  QuestionReformulated: (file, reformulated) => onQuestion(file, reformulated.questionId, { reformulated }),
  ReformulationAccepted: (file, accepted) => onQuestion(file, accepted.questionId, { accepted }),
  QuestionWithdrawn: (file, withdrawn) => onQuestion(file, withdrawn.questionId, { withdrawn }),
  AnswerUsed: (file, used) => onQuestion(file, used.questionId, { used }),
};
