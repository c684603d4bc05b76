// What a dossier tells of routes to a status and of becoming eighteen. Everything else it tells: from-dossier.ts.
import { majorityOf, wasMinorAtReference } from '../dossier/ageing-out.ts';
import type { DecisionPlanned } from '../dossier/decision.ts';
import type { OpenFile } from '../dossier/state.ts';
import { unanswered } from '../routes/answered.ts';
import type { RouteStanding } from '../routes/route.ts';
import type { Facts } from './situation.ts';

type Answered = Pick<OpenFile, 'routeAnswers'>;
type Growing = Pick<OpenFile, 'child' | 'referenceDates' | 'ageingOut'>;

/** How many routes wait for an answer, as the child stands on them now. */
export function routeFacts({ routeAnswers }: Answered, standings: readonly RouteStanding[]): Facts {
  const pursued = [...routeAnswers.values()].filter(({ answer }) => answer.answer === 'being-pursued');
  return {
    open_routes_unanswered: unanswered(standings, routeAnswers, 'open').length,
    possible_routes_unanswered: unanswered(standings, routeAnswers, 'possible').length,
    routes_being_pursued: pursued.length,
  };
}

/** The day that counts for the age is the earliest one that was fixed. */
export function growingUpFacts(file: Growing, plan?: Pick<DecisionPlanned, 'on' | 'takesEffectOn'>): Facts {
  const minor = wasMinorAtReference(file);
  const majority = majorityOf(file.child);
  // A plan that takes effect on or after the birthday waits for it, whatever it says.
  const waits = majority !== undefined && plan?.takesEffectOn !== undefined && plan.takesEffectOn >= majority;
  return {
    ageing_out_planned: file.ageingOut !== undefined,
    ...(minor !== undefined && { minor_at_application: minor }),
    ...(waits && plan.on < majority && { removal_postponed_until_18: true }),
  };
}
