// What a dossier tells of a child's life here and of a move that is being prepared. What was not recorded stays unknown.
import type { Day } from '../basics/day.ts';
import { defined } from '../basics/defined.ts';
import type { Jurisdiction } from '../basics/jurisdiction.ts';
import { daysBetween } from '../clocks/civil-day.ts';
import type { LivingHeld } from '../dossier/living.ts';
import { livingFigures, NO_SCHOOL } from '../dossier/living-figures.ts';
import { isEscalated, isIndependent, isLightMove, isMove, type MoveAssessed } from '../dossier/move.ts';
import type { DecisionHeld, OpenFile } from '../dossier/state.ts';
import type { Facts } from './situation.ts';

const DAYS_IN_A_MONTH = 30;

export function livingFacts({ living, child }: Pick<OpenFile, 'living' | 'child'>, today: Day): Facts {
  const { moves, emergency, withoutSchool, stay } = livingFigures(living, child, today);
  const school = now(living, 'school');
  return defined({
    moves_last_12_months: moves?.last12Months,
    moves_this_school_year: moves?.thisSchoolYear,
    emergency_reception_days: emergency?.total,
    emergency_reception_days_now: emergency?.now,
    days_without_school: withoutSchool?.now,
    share_of_life_here: stay?.shareOfLife,
    school: school && !NO_SCHOOL.includes(school.kind),
    days_in_adult_centre: daysOf(living, 'adult-centre', today),
    months_without_shelter: monthsOf(daysOf(living, 'none', today)),
  }) as Facts;
}

const now = (living: readonly LivingHeld[], about: LivingHeld['topic']): LivingHeld | undefined =>
  living.find(({ topic, until }) => topic === about && until === undefined);

/** Days in places of this kind; undefined where there were none, so that what somebody recorded as a fact stays. */
function daysOf(living: readonly LivingHeld[], kind: LivingHeld['kind'], today: Day): number | undefined {
  const days = living
    .filter((period) => period.topic === 'accommodation' && period.kind === kind)
    .reduce((sum, { from, until }) => sum + daysBetween(from, until ?? today) + 1, 0);
  return days > 0 ? days : undefined;
}

const monthsOf = (days: number | undefined): number | undefined =>
  days === undefined ? undefined : Math.ceil(days / DAYS_IN_A_MONTH);

/** What is known of the move that this decision would bring; nothing where it is none. */
export function moveFacts(
  { moves, hearings, weighing }: Pick<OpenFile, 'moves' | 'hearings' | 'weighing'>,
  { plan }: DecisionHeld,
  jurisdiction: Jurisdiction,
): Facts {
  if (!isMove(plan)) return {};
  const held = moves.get(plan.decisionId);
  const light = isLightMove(plan, held);
  if (!held) return { light_move: light, move_assessed: false };
  const independent = isIndependent(held, jurisdiction);
  return {
    light_move: light,
    move_assessed: true,
    move_assessed_independently: independent,
    move_disagreed: held.signed.some(({ agrees }) => !agrees),
    move_escalated: isEscalated(held),
    // Within reception the light assessment is the look at this child that a decision asks for.
    ...(light && independent && lookedAt(held.assessed, hearings)),
    // What was weighed in the four steps stands, and is not explained away by a lighter assessment.
    ...(light && independent && weighing === undefined && reasonsOf(held.assessed)),
  };
}

/** What the light assessment answers in the place of the four steps. What the child said after it was not counted in it. */
function lookedAt({ on }: MoveAssessed, hearings: OpenFile['hearings']): Facts {
  return {
    best_interests_assessed: true,
    individual_examination: true,
    ...(hearings.length > 0 && { child_views_weighed: hearings.every(({ heardOn }) => heardOn <= on) }),
  };
}

const reasonsOf = ({ reasonCode, forParentConduct }: MoveAssessed): Facts => ({
  // A step in the procedure is a reason of migration control: a named person says why it has to move this child.
  migration_control_decisive: reasonCode === 'procedure-step',
  ...(forParentConduct !== 'unknown' && { parent_conduct_was_reason: forParentConduct === 'yes' }),
});
