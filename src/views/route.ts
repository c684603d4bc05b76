// A route to a secure status as one child stands on it, and what becoming eighteen asks, as they pass over the wire.
import { z } from 'zod';
import { Day } from '../domain/basics/day.ts';
import { defined } from '../domain/basics/defined.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { AgeingOutPlanned, majorityOf, ReferenceDateFixed } from '../domain/dossier/ageing-out.ts';
import { RouteAnswered } from '../domain/dossier/routes.ts';
import type { OpenFile } from '../domain/dossier/state.ts';
import { stillAnswers } from '../domain/routes/answered.ts';
import { CONDITION_STATES, ROUTE_STATES, type RouteStanding } from '../domain/routes/route.ts';

const Words = z.object({ nl: z.string(), en: z.string() });

export const RouteView = z.object({
  id: z.string(),
  name: Words,
  norms: z.array(z.string()),
  state: z.enum(ROUTE_STATES),
  conditions: z.array(z.object({ words: Words, fact: z.string(), state: z.enum(CONDITION_STATES) })),
  nextStep: Words,
  doubt: Words.optional(),
  answer: RouteAnswered.optional(),
  /** False where new facts came or the route opened after the answer. */
  answerHolds: z.boolean(),
});
export type RouteView = Shown<z.infer<typeof RouteView>>;

export const GrowingUpView = z.object({
  /** The eighteenth birthday, by the date of birth that is used. */
  majorityOn: Day.optional(),
  referenceDates: z.array(ReferenceDateFixed),
  plan: AgeingOutPlanned.optional(),
});
export type GrowingUpView = Shown<z.infer<typeof GrowingUpView>>;

export const routeViews = (
  standings: readonly RouteStanding[],
  { routeAnswers }: Pick<OpenFile, 'routeAnswers'>,
): readonly RouteView[] =>
  standings.map((standing) => {
    const { route, state, conditions } = standing;
    const held = routeAnswers.get(route.id);
    return {
      id: route.id,
      name: route.name,
      norms: [...route.norms],
      state,
      conditions: conditions.map(({ condition: { words, fact }, state: its }) => ({ words, fact, state: its })),
      nextStep: route.nextStep,
      ...defined({ doubt: route.doubt, answer: held?.answer }),
      answerHolds: held !== undefined && stillAnswers(standing, held),
    };
  });

export const growingUpView = ({
  child,
  referenceDates,
  ageingOut,
}: Pick<OpenFile, 'child' | 'referenceDates' | 'ageingOut'>): GrowingUpView => ({
  ...defined({ majorityOn: majorityOf(child), plan: ageingOut }),
  referenceDates: [...referenceDates.values()],
});
