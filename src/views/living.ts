// A child's life here as it passes over the wire: the periods and what they add up to. Where a child lives is protection data: a
// migration authority sees kinds, days and counts, and never the place, what was told about it, or by whom.
import { z } from 'zod';
import type { Day } from '../domain/basics/day.ts';
import { defined } from '../domain/basics/defined.ts';
import type { Shown } from '../domain/basics/shown.ts';
import { LivingPeriodRecorded } from '../domain/dossier/living.ts';
import { livingFigures, PHASES } from '../domain/dossier/living-figures.ts';
import { MoveAssessed, MoveCountersigned } from '../domain/dossier/move.ts';
import type { OpenFile } from '../domain/dossier/state.ts';

const Count = z.number().int();
const PHASE_IDS = PHASES.map(({ phase }) => phase) as unknown as ['0-5', '6-11', '12-17'];

/** The light assessment of one move, and who signed beside it. */
export const MoveView = z.object({
  assessed: MoveAssessed,
  signed: z.array(MoveCountersigned),
});
export type MoveView = Shown<z.infer<typeof MoveView>>;

export const LivingView = z.object({
  /** Oldest first. */
  periods: z.array(LivingPeriodRecorded.partial({ description: true, source: true, by: true })),
  /** The assessments of moves that were prepared; they tell of places too. */
  moves: z.array(MoveView),
  /** Whether the places are left out for who reads this. */
  placesHidden: z.boolean(),
  figures: z.object({
    moves: z.object({ total: Count, last12Months: Count, thisSchoolYear: Count }).optional(),
    emergency: z.object({ total: Count, now: Count }).optional(),
    withoutSchool: z.object({ total: Count, now: Count }).optional(),
    stay: z
      .object({
        years: Count,
        shareOfLife: Count.optional(),
        phases: z.array(z.object({ phase: z.enum(PHASE_IDS), shareHere: Count })),
      })
      .optional(),
  }),
});
export type LivingView = Shown<z.infer<typeof LivingView>>;

export function livingView(
  { living, child, moves }: Pick<OpenFile, 'living' | 'child' | 'moves'>,
  today: Day,
  placesHidden: boolean,
): LivingView {
  const periods = living.toSorted((one, other) => (one.from < other.from ? -1 : Number(one.from > other.from)));
  return {
    periods: placesHidden ? periods.map(withoutPlace) : periods,
    moves: placesHidden ? [] : [...moves.values()].map(({ assessed, signed }) => ({ assessed, signed })),
    placesHidden,
    figures: livingFigures(living, child, today),
  };
}

const withoutPlace = ({
  type,
  on,
  periodId,
  topic,
  kind,
  from,
  until,
  moveReason,
}: OpenFile['living'][number]): LivingView['periods'][number] =>
  defined({ type, on, periodId, topic, kind, from, until, moveReason });
