import { byOf } from '../../basics/actor.ts';
import type { Day } from '../../basics/day.ts';
import { ok, type Result, refuse } from '../../basics/result.ts';
import type { Context } from '../context.ts';
import type { HoldHeld, RightsHeld } from './held.ts';
import type { HoldLifted, HoldPlaced, LiftHold, PlaceHold } from './legal-hold-record.ts';

export type HoldRefusal = {
  readonly code: 'hold-exists' | 'hold-in-the-past' | 'hold-not-found' | 'hold-lifted-already';
};

type File = { readonly rights: RightsHeld };

/** Refuses: one that is there, and one that has ended before it began. */
export function placeHold(
  command: PlaceHold,
  { rights: { holds } }: File,
  { today, actor }: Context,
): Result<HoldPlaced[], HoldRefusal> {
  const { type: _, ...hold } = command;
  if (holds.some(({ placed }) => placed.holdId === hold.holdId)) return refuse({ code: 'hold-exists' });
  if (hold.until !== undefined && hold.until < today) return refuse({ code: 'hold-in-the-past' });
  return ok([{ type: 'HoldPlaced', on: today, by: byOf(actor), ...hold }]);
}

/** Refuses: none that stands. */
export function liftHold(
  command: LiftHold,
  { rights: { holds } }: File,
  { today, actor }: Context,
): Result<HoldLifted[], HoldRefusal> {
  const { type: _, ...lifting } = command;
  const held = holds.find(({ placed }) => placed.holdId === lifting.holdId);
  if (!held) return refuse({ code: 'hold-not-found' });
  if (held.lifted) return refuse({ code: 'hold-lifted-already' });
  return ok([{ type: 'HoldLifted', on: today, by: byOf(actor), ...lifting }]);
}

/** Whether a hold stands on this day. */
export const stands = ({ placed, lifted }: HoldHeld, today: Day): boolean =>
  !lifted && (placed.until === undefined || placed.until >= today);
