// Deciding something else than what was determined to be best: with reasons, a named senior official who answers for it, and
// word to oversight. Whether a decision departs is seen from outside (situation/facts-of-determination.ts).
import { z } from 'zod';
import { byOf } from '../basics/actor.ts';
import { Day } from '../basics/day.ts';
import { ok, type Result, refuse } from '../basics/result.ts';
import { Line, Page } from '../basics/text.ts';
import { type Context, Given } from './context.ts';
import { type Determinations, determinationById } from './determination.ts';
import type { DeterminationRefusal } from './determination-refusals.ts';
import { decisionById, type Holding } from './planned.ts';
import { isStockPhrase } from './stock-phrases.ts';

const Departure = z.object({
  decisionId: z.uuid(),
  determinationId: z.uuid(),
  reasons: Page.describe('Why, for this child, something else is decided than what was determined to be best.'),
  seniorOfficial: z.object({ name: Line, position: Line }),
  oversightTold: z.object({ body: Line, on: Day, how: Line }),
});
export const DepartFromDetermination = Departure.extend({ type: z.literal('DepartFromDetermination') });
export type DepartFromDetermination = z.infer<typeof DepartFromDetermination>;
export const DepartureEscalated = Given.extend({ type: z.literal('DepartureEscalated'), ...Departure.shape });
export type DepartureEscalated = z.infer<typeof DepartureEscalated>;

type Deciding = Determinations &
  Holding<{
    readonly plan: {
      readonly decisionId: string;
      readonly by: { readonly person: string; readonly name: string; readonly organisation: string };
    };
    readonly adopted?: object;
    readonly withdrawn?: object;
  }>;

const isOneOf = (name: string, people: readonly { readonly name: string }[]): boolean =>
  people.some((each) => each.name.trim().toLowerCase() === name.trim().toLowerCase());

/** Refuses: a decision that is not open, a determination without an outcome, one person alone, answering for oneself, stock phrases. Norm: JGC 3/22 para. 14. */
export function departFromDetermination(
  command: DepartFromDetermination,
  file: Deciding,
  { today, actor }: Context,
): Result<DepartureEscalated[], DeterminationRefusal> {
  const decision = decisionById(file, command.decisionId);
  if (!decision || decision.adopted || decision.withdrawn) return refuse({ code: 'departure-decision-not-open' });
  if (decision.plan.by.organisation !== actor.organisation) return refuse({ code: 'departure-not-your-decision' });
  if (!determinationById(file, command.determinationId)?.determined) return refuse({ code: 'determination-open' });
  // Two people know of it: whoever prepares the decision does not put its departure on record as well.
  if (decision.plan.by.person === actor.person) return refuse({ code: 'departure-second-person' });
  if (isOneOf(command.seniorOfficial.name, [actor, decision.plan.by]))
    return refuse({ code: 'departure-official-is-yourself' });
  if (command.oversightTold.on > today) return refuse({ code: 'determination-day-in-the-future' });
  if (isStockPhrase(command.reasons)) return refuse({ code: 'determination-stock-phrase' });
  const { type: _, ...departure } = command;
  return ok([{ type: 'DepartureEscalated', on: today, by: byOf(actor), ...departure }]);
}
