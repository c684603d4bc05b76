// Alerts, questions to the access log, and the processing log.
import type { OVERSIGHT_ROUTES } from '../../contract/routes/oversight.ts';
import { found } from '../answers.ts';
import type { Handlers } from '../handler.ts';

const STATES = { open: 'open', afgehandeld: 'handled' } as const;

export const OVERSIGHT_HANDLERS: Handlers<keyof typeof OVERSIGHT_ROUTES> = {
  listAlerts: async ({ useCases }, { actor, query: { stand, limiet: limit, na: before } }) =>
    found(await useCases.listOversightAlerts(actor, { state: STATES[stand], before, limit })),
  answerAlert: async ({ useCases }, { actor, params: { number }, body }) => {
    const answer = found(await useCases.answerOversightAlert(actor, number, body));
    if ('problem' in answer) return answer;
    if (!('kind' in answer.body)) return { status: 200, body: answer.body };
    const { code, title, remedy, norms, details } = answer.body;
    return { problem: { code, status: 409, title, detail: remedy, rest: { norms, details } } };
  },
  askLog: async ({ useCases }, { actor, body }) => found(await useCases.askTheLog(actor, body)),
  listLogQuestions: async ({ useCases }, { actor, query: { limiet: limit, na: before } }) =>
    found(await useCases.listLogQuestions(actor, { before, limit })),
  readProcessings: async ({ useCases }, { actor, body }) => found(await useCases.readProcessingLog(actor, body)),
};
