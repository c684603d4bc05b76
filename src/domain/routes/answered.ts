// Which routes of a child still wait for an answer. An answer holds for what was seen when it was given: new facts on the
// route, or a route that opened since, ask for a new one.
import type { RouteAnswered } from '../dossier/routes.ts';
import type { FactKey } from '../situation/facts/facts.ts';
import type { RouteStanding } from './route.ts';

/** The last answer on a route, and the facts that were recorded after it. */
export type AnswerHeld = { readonly answer: RouteAnswered; readonly since: ReadonlySet<FactKey> };

/** Whether this answer still speaks to what is known now. */
export function stillAnswers({ route, state }: RouteStanding, { answer, since }: AnswerHeld): boolean {
  if (route.conditions.some(({ fact }) => since.has(fact))) return false;
  return answer.seen === state || state === 'not-open' || state === 'unseen';
}

/** The routes in this state that nobody answered, or whose answer is overtaken. */
export const unanswered = (
  standings: readonly RouteStanding[],
  answers: ReadonlyMap<string, AnswerHeld>,
  state: 'open' | 'possible',
): readonly RouteStanding[] =>
  standings.filter((standing) => {
    if (standing.state !== state) return false;
    const held = answers.get(standing.route.id);
    return held === undefined || !stillAnswers(standing, held);
  });
